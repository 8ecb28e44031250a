/** The ranked list: one client a line, best first; each opens the card. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import type { Ranking } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { textAt } from "../../../model/table-data";
import { moneyWords, percentWords } from "../../../words/money";
import { say } from "../../../words/phrase";
import { rankingViewWords } from "../../../words/ranking-view";
import { classBadge } from "../../components/class-badge";

export interface RankingList {
  readonly book: Book;
  readonly ranking: Ranking;
  readonly moves: ClassMoves | undefined;
  /** How many of the first are shown. */
  readonly shown: number;
  readonly language: Language;
  readonly currency: string;
  readonly onOpen: (customerId: string) => void;
}

export function rankingList(list: RankingList): TemplateResult {
  const rows = [...list.ranking.order.subarray(0, list.shown)];
  return html`<ol class="ranked">
    ${rows.map((row) => html`<li>${line(list, row)}</li>`)}
  </ol>`;
}

function line(
  { book, ranking, moves, language, currency, onOpen }: RankingList,
  row: number,
): TemplateResult {
  const { customers } = book;
  const id = customers.ids[row] ?? "";
  const name = ranking.classes[row];
  const before = moves?.before[row];
  const notes = [
    ranking.fixed[row] === 1 ? rankingViewWords.fixed[language] : "",
    before && before !== name ? say(rankingViewWords.was, language, { class: before }) : "",
    say(rankingViewWords.listLine, language, {
      share: percentWords(ranking.shares[row] ?? 0, language),
      cumulative: percentWords(ranking.cumulative[row] ?? 0, language),
    }),
  ].filter((note) => note !== "");
  const rank = say(rankingViewWords.rank, language, { rank: ranking.ranks[row] ?? 0 });
  return html`<button class="plain row" @click=${() => onOpen(id)}>
    <span class="rank secondary" aria-label=${rank} role="img">${ranking.ranks[row] ?? nothing}</span>
    ${classBadge(ranking.query.classes, ranking.places[row], language)}
    <span class="cut" dir="auto">${textAt(customers, "name", row) || id}</span>
    <span class="number">${moneyWords(ranking.values[row] ?? 0, currency, language)}</span>
    <span class="secondary notes">${notes.join(language === "en" ? ", " : "，")}</span>
  </button>`;
}
