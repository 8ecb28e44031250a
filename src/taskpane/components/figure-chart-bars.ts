/** Bars under each other, a line for each name with its number: read aloud as the list that it is. */
import { html, svg, type TemplateResult } from "lit";
import { figureCellWords } from "../../words/figures";
import type { DrawnFigure } from "./figure-chart-columns";
import { barsOf, type Bar } from "./figure-chart-geometry";
import { chartValues } from "./figure-chart-values";

/** Units of the drawing across; its height is given by the style sheet. */
const ACROSS = 1000;
/** Wide enough to be seen where there is little of something. */
const THINNEST = 4;

export function barsChart({ figure, chart, language, currency }: DrawnFigure): TemplateResult {
  const [place = 0] = chart.values;
  const bars = barsOf(chartValues(figure, chart));
  const words = (row: number, column: number): string =>
    figureCellWords(figure, row, column, language, currency);
  return html`<ul class="bars">
    ${bars.map(
      (bar, row) =>
        html`<li>
          <span class="cut" dir="auto">${words(row, chart.names)}</span>
          <span class="number">${words(row, place)}</span>
          ${barOf(bar)}
        </li>`,
    )}
  </ul>`;
}

/** One bar, as wide as what it stands in. */
export function barOf({ start, length }: Bar): TemplateResult {
  const width = length === 0 ? 0 : Math.max(THINNEST, length * ACROSS);
  return html`<svg class="bar" viewBox="0 0 ${ACROSS} 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="series-0" x=${start * ACROSS} width=${width} height="1" />`}
  </svg>`;
}
