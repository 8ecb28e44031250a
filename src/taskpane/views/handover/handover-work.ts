/**
 * A handover that is being put together, and what was last handed over. It outlives the view: coming back from a card
 * goes on with the same choices, and what was written stays to be packed and told until another handover is begun.
 */
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { Change } from "../../../model/change";
import type { Day } from "../../../model/day";
import { handOver, handoverLeft, type LeftBehind } from "../../../model/handover/hand-over";
import {
  proposeHandover,
  type HandoverRow,
  type HandoverWay,
} from "../../../model/handover/propose-handover";
import { isSameStaff } from "../../../model/handover/same-staff";
import type { MessageList } from "../../../model/messages/message-list";
import { isRefused, type Problem } from "../../../model/problem";
import { rowOf, textAt } from "../../../model/table-data";
import { handoverTemplate } from "../../../words/handover-letter";
import type { BookStore } from "../../store";
import { keptLast } from "../../store/kept-last";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";
import { goesAlong, type GoesAlong } from "./goes-along";
import { chosenRows, NOTHING_CHOSEN, successorsOf, type HandoverChoice } from "./handover-choice";
import { handoverMessages } from "./handover-messages";
import { staffLoads, type StaffLoad } from "./staff-loads";

/** What was written. */
export interface HandedOver extends GoesAlong {
  readonly from: string;
  /** Those who were handed over, the most valuable first. */
  readonly rows: readonly HandoverRow[];
  readonly left: readonly LeftBehind[];
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
    (book: Book, today: Day, from: string, choices: readonly HandoverRow[]) =>
      handOver(book, { from, choices }, today, this.store.newId),
  );
  private readonly messages = keptLast(handoverMessages);

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
    return this.change(book, this.store.state.today, this.current.choice.from, this.rowsOf(book));
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
    const { book } = this.store.state;
    if (!book || this.current.isWriting) return;
    const { from } = this.current.choice;
    const rows = this.rowsOf(book);
    let done: HandedOver | undefined;
    this.set({ isWriting: true, refused: [] });
    const refused = await this.store.run((now, today, newId) => {
      const change = handOver(now, { from, choices: rows }, today, newId);
      if (!isRefused(change)) done = handedOver(now, from, rows, change);
      return change;
    });
    this.set(refused.length > 0 ? { isWriting: false, refused } : { ...BEGIN, done });
  }

  /** What was handed over last, as long as it was not taken back. */
  doneIn(book: Book): HandedOver | undefined {
    const { done } = this.current;
    const stands = done?.rows.some(({ customerId, to }) => isSameStaff(ownerOf(book, customerId), to));
    return stands ? done : undefined;
  }

  /** What is written to each customer; the book's own words until it is changed. */
  get template(): string {
    const { shopName, language } = this.store.state.settings;
    return this.current.template ?? handoverTemplate(shopName, language);
  }

  changeTemplate(template: string): void {
    this.set({ template });
  }

  /** The messages to those who were handed over, and who gets none and why. */
  messagesOf(book: Book, { rows }: HandedOver): MessageList {
    const { today, settings } = this.store.state;
    return this.messages(book, rows, this.template, today, settings);
  }

  beginAgain(): void {
    this.set(BEGIN);
  }
}

function handedOver(book: Book, from: string, rows: readonly HandoverRow[], change: Change): HandedOver {
  const left = handoverLeft(book, { from, choices: rows });
  const isLeft = new Set(left.map(({ customerId }) => customerId));
  const handed = rows.filter(({ customerId, to }) => !isSameStaff(to, from) && !isLeft.has(customerId));
  return { from, rows: handed, left, ...goesAlong(book, change, from) };
}

function ownerOf({ customers }: Book, customerId: string): string {
  return textAt(customers, "owner", rowOf(customers, customerId) ?? -1);
}

/** The handover of this store's pane: the same whenever it is asked for. */
export const handoverWorkOf = perStore((store) => new HandoverWork(store));
