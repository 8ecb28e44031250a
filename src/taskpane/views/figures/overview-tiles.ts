/** The period at a glance: big numbers, each with how it stands beside the year before. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../../model/figures/figure";
import { figureCellWords } from "../../../words/figures";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import type { FigureScene } from "./figure-scene";

/** What a manager asks first; the table has the rest. */
const TILES: readonly string[] = [
  "turnover",
  "visits",
  "customers",
  "newcomers",
  "lost",
  "ticket",
  "retention",
  "satisfaction",
];

export function overviewTiles(figure: Figure, { language, currency }: FigureScene): TemplateResult {
  const at = (key: string): number => figure.columns.findIndex((column) => column.key === key);
  const tiles = TILES.map((key) => figure.rows.findIndex(([row]) => row === key)).filter((row) => row >= 0);
  const words = (row: number, key: string): string =>
    figureCellWords(figure, row, at(key), language, currency);
  const isKnown = (row: number, key: string): boolean => typeof figure.rows[row]?.[at(key)] === "number";
  const beside = (row: number): string | typeof nothing => {
    if (isKnown(row, "growth")) return say(figuresWords.grew, language, { growth: words(row, "growth") });
    if (!isKnown(row, "lastYear") || !isKnown(row, "now")) return nothing;
    return say(figuresWords.was, language, { before: words(row, "lastYear") });
  };
  return html`<dl class="tiles">
    ${tiles.map(
      (row) =>
        html`<div>
          <dt class="secondary">${words(row, "figure")}</dt>
          <dd class="big">${words(row, "now")}</dd>
          <dd class="secondary">${beside(row)}</dd>
        </div>`,
    )}
  </dl>`;
}
