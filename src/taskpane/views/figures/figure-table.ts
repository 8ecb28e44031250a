/** A figure as a table that can be read aloud: headers for every row and column, a caption, numbers to the right. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../../model/figures/figure";
import { figureCellWords, figureColumnWord, figureTitle } from "../../../words/figures";
import { figureRowName } from "../../../words/figure-row-name";
import type { FigureChart } from "../../../model/figures/figure-chart";
import { barOf } from "../../components/figure-chart-bars";
import { barsOf } from "../../components/figure-chart-geometry";
import { chartValues } from "../../components/figure-chart-values";
import type { FigureScene } from "./figure-scene";

export interface TableOptions {
  /** Drawn as bars beside the names. */
  readonly bars?: FigureChart | undefined;
}

export function figureTable(
  figure: Figure,
  { language, currency }: FigureScene,
  { bars }: TableOptions = {},
): TemplateResult {
  const { columns, rows } = figure;
  const words = (row: number, column: number): string =>
    figureCellWords(figure, row, column, language, currency);
  const drawn = bars ? barsOf(chartValues(figure, bars)) : [];
  return html`<table class="figure">
    <caption class="hidden-visually">
      ${figureTitle(figure, language)}
    </caption>
    <thead>
      <tr>
        ${columns.map(
          (column, place) =>
            html`<th scope="col" class=${alignment(figure, place)}>${figureColumnWord(column, language)}</th>
              ${bars && place === 0 ? html`<td></td>` : nothing}`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (_, row) =>
          html`<tr>
            <th scope="row" dir="auto">${figureRowName(figure, row, language, currency)}</th>
            ${bars ? html`<td class="bar-cell">${drawn[row] ? barOf(drawn[row]) : nothing}</td>` : nothing}
            ${columns
              .slice(1)
              .map((__, at) => html`<td class=${alignment(figure, at + 1)}>${words(row, at + 1)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Numbers stand under each other to the right. */
function alignment({ columns }: Figure, column: number): string {
  const kind = columns[column]?.kind;
  return kind === "text" || kind === "month" ? "" : "number";
}
