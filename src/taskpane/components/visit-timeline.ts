import { html, type TemplateResult } from "lit";
import type { Book } from "../../model/book";
import { BLANK_DAY, type Day } from "../../model/day";
import type { Language } from "../../model/schema";
import { choiceLabel } from "../../model/schema/labels";
import { customKeys, dayAt, numberAt, textAt, type TableData } from "../../model/table-data";
import { customHeader } from "../../model/value";
import { dayWords, fullDay } from "../../words/days";
import { moneyWords } from "../../words/money";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";

/** How the entries of a timeline are to be worded. */
export interface TimelineWords {
  readonly today: Day;
  readonly language: Language;
  readonly currency: string;
}

/** One visit: day and amount; kind, item and staff; stars, notes, own columns, next contact. */
export function timelineEntry(book: Book, row: number, words: TimelineWords): TemplateResult {
  const { visits } = book;
  const { today, language, currency } = words;
  const date = dayAt(visits, "date", row);
  const amount = numberAt(visits, "amount", row);
  const stars = numberAt(visits, "satisfaction", row);
  const notes = textAt(visits, "notes", row);
  const next = dayAt(visits, "next", row);
  const what = [
    choiceLabel("visits", "kind", textAt(visits, "kind", row), language),
    textAt(visits, "item", row),
    textAt(visits, "staff", row),
  ].filter((part) => part !== "");
  return html`<li class="entry">
    <span title=${fullDay(date, language)}>${dayWords(date, today, language)}</span>
    <span class="number">${Number.isNaN(amount) ? "" : moneyWords(amount, currency, language)}</span>
    <span class="what secondary" dir="auto">${what.join(" · ")}</span>
    ${Number.isNaN(stars) ? "" : starWords(stars, language)}
    ${notes === "" ? "" : html`<span class="wide" dir="auto">${notes}</span>`}
    ${ownColumns(visits, row, language)}
    ${
      next === BLANK_DAY
        ? ""
        : html`<span class="wide secondary" title=${fullDay(next, language)}
            >${say(paneWords.nextOn, language, { day: dayWords(next, today, language) })}</span
          >`
    }
  </li>`;
}

/** The owner's own columns that are filled in, under their headers. */
function ownColumns(visits: TableData, row: number, language: Language): readonly TemplateResult[] {
  return customKeys(visits)
    .map((key) => ({ header: customHeader(key) ?? "", text: textAt(visits, key, row) }))
    .filter(({ text }) => text !== "")
    .map(
      (own) =>
        html`<span class="wide own" dir="auto">${say(paneWords.ownColumn, language, { ...own })}</span>`,
    );
}

function starWords(stars: number, language: Language): TemplateResult {
  const full = Math.round(stars);
  return html`<span class="number" role="img" aria-label=${say(paneWords.starsOf, language, { count: stars })}
    >${"★".repeat(full)}${"☆".repeat(Math.max(0, 5 - full))}</span
  >`;
}
