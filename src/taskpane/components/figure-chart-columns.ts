/** Columns along time: turnover month by month, last year hatched behind this one. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { FigureChart } from "../../model/figures/figure-chart";
import type { Figure } from "../../model/figures/figure";
import { figureCellWords, figureColumnWord } from "../../words/figures";
import { chartSummary } from "../../words/pane/figure-chart";
import type { Language } from "../../model/schema";
import { columnsOf, namedRows, rangeOf, type Column } from "./figure-chart-geometry";
import { chartValues } from "./figure-chart-values";

export interface DrawnFigure {
  readonly figure: Figure;
  readonly chart: FigureChart;
  readonly language: Language;
  readonly currency: string;
}

export interface ColumnsDrawing extends DrawnFigure {
  /** In pixels of the drawing. */
  readonly width: number;
  /** One of several beside each other: lower, without a scale. */
  readonly small: boolean;
}

const TICK_HEIGHT = 14;
const NAME_HEIGHT = 18;
const NAME_WIDTH = 52;
/** Wide enough to be seen where there is little of something. */
const THINNEST = 1;

export function columnsChart(drawing: ColumnsDrawing): TemplateResult {
  const { figure, chart, width, small, language } = drawing;
  const series = chart.values.map((_, place) => chartValues(figure, chart, place));
  const values = Array.from({ length: chart.rows }, (_, row) => series.map((cells) => cells[row] ?? null));
  const height = small ? 64 : 148;
  const frame = { left: 0, right: width, top: TICK_HEIGHT, bottom: height - NAME_HEIGHT };
  const { columns, zero, middles } = columnsOf(values, frame);
  const seen = columns.filter((column) => column.height > 0);
  return html`<svg
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label=${chartSummary(drawing.figure, chart, language, drawing.currency)}
    >
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatching" x1="0" y1="0" x2="0" y2="4" />
        </pattern>
      </defs>
      ${small ? nothing : highest(drawing, values)} ${seen.map(drawn)}
      <line class="zero" x1="0" x2=${width} y1=${zero} y2=${zero} />
      ${namedRows(chart.rows, width, NAME_WIDTH).map((row) => nameOf(drawing, row, middles[row]!, height))}
    </svg>
    ${chart.values.length > 1 ? legend(drawing) : nothing}`;
}

function drawn({ series, x, y, width, height }: Column): SVGTemplateResult {
  return svg`<rect class="series-${series}" x=${x} y=${y} width=${Math.max(THINNEST, width)} height=${height} />`;
}

/** The highest value as a line with its number: all others are read against it. */
function highest(
  drawing: ColumnsDrawing,
  values: readonly (readonly (number | null)[])[],
): SVGTemplateResult {
  const { figure, chart, language, currency, width } = drawing;
  const { high } = rangeOf(values.flat());
  const row = values.findIndex((series) => series.includes(high));
  if (row < 0) return svg``;
  const place = chart.values[values[row]!.indexOf(high)]!;
  const words = figureCellWords(figure, row, place, language, currency);
  return svg`<line class="grid" x1="0" x2=${width} y1=${TICK_HEIGHT} y2=${TICK_HEIGHT} />
    <text class="tick" x="0" y=${TICK_HEIGHT - 4}>${words}</text>`;
}

function nameOf(
  { figure, chart, language, currency, width }: ColumnsDrawing,
  row: number,
  middle: number,
  height: number,
): SVGTemplateResult {
  const words = figureCellWords(figure, row, chart.names, language, currency);
  const half = NAME_WIDTH / 2;
  const anchor = middle < half ? "start" : middle > width - half ? "end" : "middle";
  const x = anchor === "start" ? 0 : anchor === "end" ? width : middle;
  return svg`<text class="tick" x=${x} y=${height - 4} text-anchor=${anchor}>${words}</text>`;
}

function legend({ figure, chart, language }: DrawnFigure): TemplateResult {
  return html`<ul class="legend secondary" aria-hidden="true">
    ${chart.values.map(
      (place, series) =>
        html`<li>
          <svg class="key" viewBox="0 0 12 12"><rect class="series-${series}" width="12" height="12" /></svg>
          ${figureColumnWord(figure.columns[place]!, language)}
        </li>`,
    )}
  </ul>`;
}
