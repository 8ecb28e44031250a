/**
 * Cohorts as a triangle: a line for each month of first purchases, a cell for each month since with the part
 * that bought again, the darker the more. The shade says nothing that the number does not.
 */
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { Figure, FigureCell } from "../../../model/figures/figure";
import { figureCellWords, figureColumnWord } from "../../../words/figures";
import { figureRowName } from "../../../words/figure-row-name";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import type { FigureScene } from "./figure-scene";

/** Places of the month, of the heads, and of the first month since; all of them buy in their own month. */
const HEADS = 1;
const FIRST_SINCE = 3;
/** Cohorts and months shown; the table has all. */
const MOST = 13;
/** Shade of a cohort of which everybody came back, in percent of the colour: text stays readable on it. */
const DARKEST = 45;

/** The youngest cohorts, `most` of them. Undefined where none has a month behind it. */
export function cohortTriangle(figure: Figure, scene: FigureScene, most = MOST): TemplateResult | undefined {
  const { language, currency } = scene;
  const first = Math.max(0, figure.rows.length - most);
  const rows = figure.rows.map((_, row) => row).slice(first);
  const known = (row: number): number =>
    (figure.rows[row]?.slice(FIRST_SINCE) ?? []).filter((cell) => cell !== null).length;
  const width = Math.min(MOST, Math.max(0, ...rows.map(known)));
  if (width === 0) return undefined;
  const since = Array.from({ length: width }, (_, month) => month);
  return html`<table class="triangle">
    <caption class="secondary">
      ${say(figuresWords.triangle, language)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${figureColumnWord(figure.columns[0]!, language)}</th>
        <th scope="col" class="number">${say(figuresWords.heads, language)}</th>
        ${since.map((month) => html`<th scope="col" class="number">+${month + 1}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${figureRowName(figure, row, language, currency)}</th>
            <td class="number">${figureCellWords(figure, row, HEADS, language, currency)}</td>
            ${since.map((month) => cell(figure.rows[row]?.[FIRST_SINCE + month]))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(part: FigureCell | undefined): TemplateResult {
  if (typeof part !== "number") return html`<td></td>`;
  const shade = part === 0 ? nothing : styleMap({ "--shade": `${Math.max(4, part * DARKEST)}%` });
  return html`<td class="shaded number" style=${shade}>${Math.round(part * 100)}</td>`;
}
