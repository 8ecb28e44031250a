/** One client of the ranked list: rank, class, name, value, and below what there is to say. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import { explainClass } from "../../../model/ranking/explain-class";
import type { Ranking } from "../../../model/ranking/ranking";
import type { Stability } from "../../../model/ranking/stability";
import type { Language } from "../../../model/schema";
import { textAt } from "../../../model/table-data";
import { moneyWords, percentWords } from "../../../words/money";
import { say } from "../../../words/phrase";
import { fixWords } from "../../../words/ranking";
import { stabilityWords } from "../../../words/ranking-stability";
import { rankingViewWords } from "../../../words/ranking-view";
import { whatIfSentence } from "../../../words/ranking-what-if";
import { classBadge } from "../../components/class-badge";

export interface RankingLine {
  readonly book: Book;
  readonly ranking: Ranking;
  readonly moves: ClassMoves | undefined;
  /** With the reason of the class and what would change it. */
  readonly whyShown: boolean;
  readonly stability: Stability | undefined;
  readonly language: Language;
  readonly currency: string;
  readonly onOpen: (customerId: string) => void;
}

export function rankingLine(line: RankingLine, row: number): TemplateResult {
  const { book, ranking, whyShown, language, currency, onOpen } = line;
  const { customers } = book;
  const id = customers.ids[row] ?? "";
  const rank = say(rankingViewWords.rank, language, { rank: ranking.ranks[row] ?? 0 });
  return html`<button type="button" class="plain row" id="client-${id}" @click=${() => onOpen(id)}>
    <span class="rank secondary" aria-label=${rank} role="img">${ranking.ranks[row] ?? nothing}</span>
    ${classBadge(ranking.query.classes, ranking.places[row], language)}
    <span class="cut" dir="auto">${textAt(customers, "name", row) || id}</span>
    <span class="number">${moneyWords(ranking.values[row] ?? 0, currency, language)}</span>
    <span class="secondary notes ${whyShown ? "why" : ""}" dir="auto">${notesOf(line, row)}</span>
  </button>`;
}

function notesOf(line: RankingLine, row: number): string {
  const { ranking, moves, stability, whyShown, language } = line;
  const before = ranking.query.classes[moves?.before[row] ?? -1];
  const notes = [
    ...(whyShown ? [reasonOf(line, row)] : shortNotes(line, row)),
    before && before !== ranking.classes[row] ? say(rankingViewWords.was, language, { class: before }) : "",
    stability ? stabilityWords(ranking, stability, row, language) : "",
  ];
  const comma = whyShown ? { "zh-CN": "；", en: "; " } : { "zh-CN": "，", en: ", " };
  return notes.filter((note) => note !== "").join(comma[language]);
}

function reasonOf({ ranking, language, currency }: RankingLine, row: number): string {
  return whatIfSentence(explainClass(ranking, row), language, currency);
}

function shortNotes({ book, ranking, language }: RankingLine, row: number): readonly string[] {
  return [
    ranking.fixed[row] === 1 ? rankingViewWords.fixed[language] : "",
    ...fixNotes(book, ranking, row, language),
    say(rankingViewWords.listLine, language, {
      share: percentWords(ranking.shares[row] ?? 0, language),
      cumulative: percentWords(ranking.cumulative[row] ?? 0, language),
    }),
  ];
}

/** Why and until when the owner fixed the class, or that this has ended. */
function fixNotes(book: Book, ranking: Ranking, row: number, language: Language): readonly string[] {
  if (textAt(book.customers, "fixedClass", row) === "") return [];
  return fixWords(explainClass(ranking, row), language);
}
