/**
 * A handover that is being put together, and what was last handed over. It outlives the view: coming back from a card
 * goes on with the same choices, and what was written stays to be packed and told until another handover is begun.
 */
import { LIST_STEP } from "../../components/list-step";
import { apply } from "../../../model/apply";
import type { Book } from "../../../model/book";
import type { Change } from "../../../model/change";
import type { Day } from "../../../model/day";
import { openRowsOf } from "../../../model/handover/assignee-steps";
import { goesAlong, type GoesAlong } from "../../../model/handover/goes-along";
import { handOver, handoverLeft, type LeftBehind } from "../../../model/handover/hand-over";
import {
  proposeHandover,
  type HandoverRow,
  type HandoverWay,
} from "../../../model/handover/propose-handover";
import { rulesNaming, type NamingRule } from "../../../model/handover/rules-naming";
import { messageList, type MessageList } from "../../../model/messages/message-list";
import { isRefused, type Problem } from "../../../model/problem";
import { isSameStaff } from "../../../model/read/same-staff";
import type { Settings } from "../../../model/settings";
import { rowOf, textAt } from "../../../model/table-data";
import { handoverTemplate, handoverWish } from "../../../words/handover-letter";
import type { BookStore } from "../../store";
import { keptLast } from "../../store/kept-last";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";
import { chosenRows, NOTHING_CHOSEN, successorsOf, type HandoverChoice } from "./handover-choice";
import { staffLoads, type StaffLoad } from "./staff-loads";

/** What was written. */
export interface HandedOver extends GoesAlong {
  readonly from: string;
  /** Those who were handed over, the most valuable first. */
  readonly rows: readonly HandoverRow[];
  readonly left: readonly LeftBehind[];
  /** Rules that remind of nobody since. */
  readonly naming: readonly NamingRule[];
}

export interface HandoverState {
  readonly choice: HandoverChoice;
  /** How many customers of the list are shown. */
  readonly shown: number;
  readonly done: HandedOver | undefined;
  /** The message to each customer, where it was changed. */
  readonly template: string | undefined;
  readonly isWriting: boolean;
  /** Why the last one was refused. */
  readonly refused: readonly Problem[];
}

const BEGIN: HandoverState = {
  choice: NOTHING_CHOSEN,
  shown: LIST_STEP,
  done: undefined,
  template: undefined,
  isWriting: false,
  refused: [],
};

export class HandoverWork extends WatchedState<HandoverState> {
  /** Whose card was opened last. */
  opened: string | undefined;
  private readonly staff = keptLast(staffLoads);
  private readonly rows = keptLast(chosenRows);
  private readonly proposal = keptLast(
    (book: Book, today: Day, from: string, to: string, by: HandoverWay, best: string) =>
      proposeHandover(book, { from, to: to.split("\n"), by, best, today }),
  );
  private readonly change = keptLast(
    (book: Book, today: Day, from: string, to: string, choices: readonly HandoverRow[]) =>
      handOver(book, { from, to: to.split("\n"), choices }, today, this.store.newId),
  );
  private readonly messages = keptLast(
    (book: Book, today: Day, settings: Settings, rows: readonly HandoverRow[], template?: string) => {
      const scene = { book, settings, today, language: settings.language };
      return messageList(
        book,
        rows.map((row) => handoverWish(scene, row, template)),
      );
    },
  );

  constructor(private readonly store: BookStore) {
    super(BEGIN);
  }

  /** Everybody whom the book names as staff. */
  staffOf(book: Book): readonly StaffLoad[] {
    return this.staff(book, this.store.state.settings);
  }

  /** Who takes whom, with what was chosen by hand; none until it is known who leaves and who takes over. */
  rowsOf(book: Book): readonly HandoverRow[] {
    const { choice } = this.current;
    const { from, by, best } = choice;
    const successors = successorsOf(choice);
    if (from === "" || successors.length === 0) return [];
    const { today } = this.store.state;
    return this.rows(this.proposal(book, today, from, successors.join("\n"), by, best), choice);
  }

  /** What handing over would write now, or why it would not. */
  changeOf(book: Book): Change | readonly Problem[] {
    const { choice } = this.current;
    const to = successorsOf(choice).join("\n");
    return this.change(book, this.store.state.today, choice.from, to, this.rowsOf(book));
  }

  /** Somebody else who leaves begins a handover anew. */
  choose(choice: Partial<HandoverChoice>): void {
    const isAnew = choice.from !== undefined && choice.from !== this.current.choice.from;
    const before = isAnew ? BEGIN : { ...this.current, refused: [] };
    this.set({ ...before, choice: { ...before.choice, ...choice } });
  }

  /** Gives a customer to somebody by hand. */
  give(customerId: string, to: string): void {
    this.choose({ chosen: new Map([...this.current.choice.chosen, [customerId, to]]) });
  }

  showMore(): void {
    this.set({ shown: this.current.shown + LIST_STEP });
  }

  /** Does it, from the book as it is then. Pressed twice it is done once. */
  async handOver(): Promise<void> {
    const { book, settings } = this.store.state;
    if (!book || this.current.isWriting) return;
    const { choice } = this.current;
    const { from } = choice;
    const to = successorsOf(choice);
    const rows = this.rowsOf(book);
    let done: HandedOver | undefined;
    this.set({ isWriting: true, refused: [] });
    const refused = await this.store.run((now, today, newId) => {
      const change = handOver(now, { from, to, choices: rows }, today, newId);
      if (!isRefused(change)) done = handedOver(now, from, rows, change, settings);
      return change;
    });
    this.set(refused.length > 0 ? { isWriting: false, refused } : { ...BEGIN, done });
  }

  /** What was handed over last, as long as it was not taken back. */
  doneIn(book: Book): HandedOver | undefined {
    const { done } = this.current;
    if (done?.rows.length === 0) return openRowsOf(book, done.from).length === 0 ? done : undefined;
    const stands = done?.rows.some(({ customerId, to }) => isSameStaff(ownerOf(book, customerId), to));
    return stands ? done : undefined;
  }

  /** What is written to each customer; the book's own words until it is changed. */
  get template(): string {
    const { shopName, language } = this.store.state.settings;
    return this.current.template ?? handoverTemplate(shopName, language);
  }

  /** What all get, where it was changed; undefined while each gets the usual one in their own language. */
  get changedTemplate(): string | undefined {
    return this.current.template;
  }

  changeTemplate(template: string): void {
    this.set({ template });
  }

  /** The messages to those who were handed over, and who gets none and why. */
  messagesOf(book: Book, { rows }: HandedOver): MessageList {
    const { today, settings } = this.store.state;
    return this.messages(book, today, settings, rows, this.current.template);
  }

  beginAgain(): void {
    this.set(BEGIN);
  }
}

function handedOver(
  book: Book,
  from: string,
  rows: readonly HandoverRow[],
  change: Change,
  settings: Settings,
): HandedOver {
  const left = handoverLeft(book, { from, choices: rows });
  const isLeft = new Set(left.map(({ customerId }) => customerId));
  const handed = rows.filter(({ customerId, to }) => !isSameStaff(to, from) && !isLeft.has(customerId));
  const naming = rulesNaming(apply(book, change), from, settings);
  return { from, rows: handed, left, naming, ...goesAlong(book, change, from) };
}

function ownerOf({ customers }: Book, customerId: string): string {
  return textAt(customers, "owner", rowOf(customers, customerId) ?? -1);
}

/** The handover of this store's pane: the same whenever it is asked for. */
export const handoverWorkOf = perStore((store) => new HandoverWork(store));
