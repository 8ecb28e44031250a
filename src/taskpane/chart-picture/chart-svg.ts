/**
 * A chart of the Figures sheet as the text of an SVG drawing, in the colours of print and with fonts that every
 * computer has. Nothing of it depends on a page, so that it can become a picture anywhere.
 */
import { figureChart, type FigureChart } from "../../model/figures/figure-chart";
import type { Figure } from "../../model/figures/figure";
import type { Language } from "../../model/schema";
import { figureCellWords } from "../../words/figures";
import type { PrintedChart } from "../../workbook/figures-sheet/figures-sheet";
import { barsOf, columnsOf, namedRows, rangeOf, type Frame } from "../components/figure-chart-geometry";
import { chartValues } from "../components/figure-chart-values";
import { line, rectangle, SERIES_COLOURS, text, textWidth, twoLines, type Size } from "./svg-pieces";

export interface ChartToDraw {
  readonly chart: PrintedChart;
  readonly language: Language;
  readonly currency: string;
  /** In points; so many units has the drawing. */
  readonly size: Size;
}

const MARGIN = 6;
const TITLE_SIZE = 10;
const TITLE_LINE = 13;
/** Under the title. */
const TITLE_GAP = 5;
const LEGEND = 16;
const NAMES = 14;
const NAME_WIDTH = 46;
const BAR_NAME_SIZE = 8;
/** Of the width: the most for names beside bars, and the part for numbers. */
const BAR_NAMES = 0.42;
const BAR_NUMBERS = 0.18;
const BAR = 0.62;

/** The drawing; a chart without rows is an empty frame with its title. */
export function chartSvg({ chart, language, currency, size }: ChartToDraw): string {
  const { figure, title, series } = chart;
  const plan = figureChart(figure);
  const words = (row: number, column: number): string =>
    figureCellWords(figure, row, column, language, currency);
  const titleLines = twoLines(title, size.width - 2 * MARGIN, TITLE_SIZE);
  const top = MARGIN + TITLE_LINE * titleLines.length + TITLE_GAP;
  const scene = { figure, plan, words, size, top };
  const drawn = plan ? (chart.kind === "columns" ? columns(scene) : bars(scene)) : [];
  const keys =
    chart.kind === "columns"
      ? legend(
          series.map(({ name }) => name),
          size,
        )
      : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    rectangle({ x: 0.5, y: 0.5, width: size.width - 1, height: size.height - 1 }, "#FFFFFF", "#D5DBE1"),
    ...titleLines.map((words, row) => titleLine(words, row, size)),
    ...drawn,
    ...keys,
    "</svg>",
  ].join("");
}

interface Scene {
  readonly figure: Figure;
  readonly plan: FigureChart | undefined;
  readonly words: (row: number, column: number) => string;
  readonly size: Size;
  /** Where the title ends. */
  readonly top: number;
}

function titleLine(words: string, row: number, { width }: Size): string {
  const y = MARGIN + TITLE_SIZE + TITLE_LINE * row;
  return text(words, { x: MARGIN, y }, { size: TITLE_SIZE, bold: true, room: width - 2 * MARGIN });
}

function columns({ figure, plan, words, size, top }: Scene): readonly string[] {
  if (!plan) return [];
  const series = plan.values.map((_, place) => chartValues(figure, plan, place));
  const values = Array.from({ length: plan.rows }, (_, row) => series.map((drawn) => drawn[row] ?? null));
  const frame: Frame = {
    left: MARGIN,
    right: size.width - MARGIN,
    top: top + 10,
    bottom: size.height - MARGIN - LEGEND - NAMES,
  };
  const drawn = columnsOf(values, frame);
  const { high } = rangeOf(values.flat());
  const row = values.findIndex((cells) => cells.includes(high));
  const column = plan.values[values[row]?.indexOf(high) ?? 0] ?? 0;
  const named = namedRows(plan.rows, frame.right - frame.left, NAME_WIDTH);
  return [
    line({ x: frame.left, y: frame.top }, frame.right, "#D5DBE1"),
    ...(row < 0 ? [] : [text(words(row, column), { x: frame.left, y: frame.top - 3 }, { size: 8 })]),
    ...drawn.columns.map((each) => rectangle(each, SERIES_COLOURS[each.series] ?? "#8A97A3")),
    line({ x: frame.left, y: drawn.zero }, frame.right, "#5B6670"),
    ...named.map((at) =>
      text(
        words(at, plan.names),
        { x: drawn.middles[at] ?? 0, y: frame.bottom + 11 },
        { size: 8, anchor: "middle" },
      ),
    ),
  ];
}

function bars({ figure, plan, words, size, top }: Scene): readonly string[] {
  const [place] = plan?.values ?? [];
  if (!plan || place === undefined) return [];
  const step = (size.height - top - MARGIN) / Math.max(1, plan.rows);
  const inner = size.width - 2 * MARGIN;
  const names = Array.from({ length: plan.rows }, (_, row) => words(row, plan.names));
  const widest = Math.max(...names.map((name) => textWidth(name, BAR_NAME_SIZE))) + 12;
  const left = MARGIN + Math.min(inner * BAR_NAMES, widest);
  const width = size.width - MARGIN - inner * BAR_NUMBERS - left;
  const thick = Math.min(16, step * BAR);
  return barsOf(chartValues(figure, plan)).flatMap((bar, row) => {
    const middle = top + step * (row + 0.5);
    const drawn = {
      x: left + width * bar.start,
      y: middle - thick / 2,
      width: width * bar.length,
      height: thick,
    };
    const baseline = middle + 3;
    return [
      text(
        names[row] ?? "",
        { x: left - 6, y: baseline },
        { size: BAR_NAME_SIZE, anchor: "end", room: left - MARGIN - 6 },
      ),
      rectangle(drawn, SERIES_COLOURS[0]),
      text(words(row, place), { x: size.width - MARGIN, y: baseline }, { size: 8, anchor: "end" }),
    ];
  });
}

function legend(names: readonly string[], size: Size): readonly string[] {
  const step = 90;
  const y = size.height - MARGIN - 10;
  return names.flatMap((name, series) => {
    const x = MARGIN + step * series;
    return [
      rectangle({ x, y, width: 9, height: 9 }, SERIES_COLOURS[series] ?? "#8A97A3"),
      text(name, { x: x + 13, y: y + 8 }, { size: 8 }),
    ];
  });
}
