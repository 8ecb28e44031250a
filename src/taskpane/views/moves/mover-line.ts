/** One client who moved: the classes and values before and after, and the purchases that did it. */
import { html, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import type { Move } from "../../../model/movement/moves";
import { visitsBetween } from "../../../model/movement/visits-between";
import type { Language } from "../../../model/schema";
import { dayAt, numberAt, textAt } from "../../../model/table-data";
import { dateWords } from "../../../words/days";
import { joinedParts } from "../../../words/joined";
import { moneyWords } from "../../../words/money";
import { movesViewWords } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { shownClass } from "./moves-table";
import type { Comparison } from "./moves-work";

export interface MoverScene {
  readonly book: Book;
  readonly compared: Comparison;
  readonly classes: readonly string[];
  readonly language: Language;
  readonly currency: string;
  readonly onOpen: (customerId: string) => void;
}

/** So many purchases are named; the others are on the card. */
const NAMED = 3;

/** Opens the card; of somebody who is no longer in the register there is none. */
export function moverLine(scene: MoverScene, move: Move): TemplateResult {
  const { book, language, onOpen } = scene;
  const row = book.customers.index.get(move.id);
  const content = html`<span class="cut name" dir="auto">${move.name === "" ? move.id : move.name}</span>
    <span class="change">${classChange(scene, move)}</span>
    <span class="secondary facts">${valueWords(scene, move)}</span>
    <span class="secondary facts" dir="auto">
      ${row === undefined ? say(movesViewWords.noCard, language) : purchaseWords(scene, row)}
    </span>`;
  if (row === undefined) return html`<div class="mover">${content}</div>`;
  return html`<button type="button" class="plain mover" id="mover-${move.id}" @click=${() => onOpen(move.id)}>
    ${content}
  </button>`;
}

/** The badges are for the eye; what is read aloud is a phrase. */
function classChange({ classes, language }: MoverScene, { kind, before, after }: Move): TemplateResult {
  const key = kind === "new" ? "isNew" : kind === "lost" ? "wasLost" : "fromTo";
  const words = say(movesViewWords[key], language, { before: before ?? "", after: after ?? "" });
  // Whoever is new was in no class worth a word, whoever is lost is in none.
  const sides = [kind === "new" ? undefined : before, kind === "lost" ? undefined : after].filter(
    (side) => side !== undefined,
  );
  const badges = sides.map((side) => shownClass(classes, side, language));
  return html`<span class="hidden-visually">${words}</span>
    <span class="badges" aria-hidden="true"
      >${badges[0]}${sides.length > 1 ? html` → ${badges[1]}` : ""}</span
    >`;
}

function valueWords({ language, currency }: MoverScene, { valueBefore, valueAfter }: Move): string {
  const before = moneyWords(valueBefore, currency, language);
  const after = moneyWords(valueAfter, currency, language);
  return say(movesViewWords[before === after ? "valueStayed" : "values"], language, { before, after });
}

/** Visits between the two rankings that have an amount, the latest first. */
function purchaseWords({ book, compared, language, currency }: MoverScene, row: number): string {
  const { visits } = book;
  const { takenOn: from } = compared.from;
  const { takenOn: to } = compared.to;
  const amountOf = (visit: number): number => numberAt(visits, "amount", visit);
  const bought = visitsBetween(book, row, from, to).filter((visit) => !Number.isNaN(amountOf(visit)));
  if (bought.length === 0) return say(movesViewWords.noPurchase, language);
  const named = bought
    .slice(-NAMED)
    .reverse()
    .map((visit) =>
      [
        dateWords(dayAt(visits, "date", visit), to, language),
        textAt(visits, "item", visit),
        moneyWords(amountOf(visit), currency, language),
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
  const list = joinedParts(named, language);
  const more = bought.length - named.length;
  return say(movesViewWords.purchases, language, {
    count: bought.length,
    list: more === 0 ? list : say(movesViewWords.andMore, language, { list, count: more }),
  });
}
