/** One figure as a table on the page: its title, its headers, its rows, and where the chart finds its values. */
import { figureChart } from "../../model/figures/figure-chart";
import { kindOfCell, type Figure } from "../../model/figures/figure";
import type { Language } from "../../model/schema";
import { figureColumnWord, figureTitle } from "../../words/figures";
import { fewerRowsWords, figuresSheetWords } from "../../words/figures-sheet";
import { say } from "../../words/phrase";
import type { EncodedCell } from "../cells/encode-cell";
import type { Area } from "../tables/grid";
import type { Look, PrintedCell, PrintedChart } from "./figures-sheet";
import { NAME_COLUMNS } from "./page-grid";
import { figureFormat, printedCell } from "./printed-cell";
import { shownPart } from "./shown-part";

/** Title and headers. */
const ROWS_ABOVE = 2;

export interface TableWords {
  readonly language: Language;
  readonly currency: string;
}

export interface FigureTable {
  readonly cells: readonly PrintedCell[];
  readonly headerRow: number;
  readonly bottom: number;
  readonly right: number;
  /** The chart of the figure, laid over these cells; undefined where a table says it better. */
  chartAt(place: Area): PrintedChart | undefined;
}

/** The figure with its title in this cell. */
export function figureTable(figure: Figure, top: number, left: number, words: TableWords): FigureTable {
  const shown = shownPart(figure);
  const { language, currency } = words;
  const columns = sheetColumns(shown, left);
  const headerRow = top + 1;
  const firstRow = top + ROWS_ABOVE;
  const cells: PrintedCell[] = [printed(top, left, figureTitle(figure, language), "heading")];
  // The header's ground goes on over the second column of the names.
  for (let column = left + 1; column < (columns[1] ?? left); column++)
    cells.push({ row: headerRow, column, cell: { kind: "blank", value: null }, look: "name-header" });
  shown.columns.forEach((column, place) => {
    const look = place === 0 ? "name-header" : "number-header";
    cells.push(printed(headerRow, columns[place]!, figureColumnWord(column, language), look));
    shown.rows.forEach((_, row) => {
      const cell = printedCell(shown, row, place, language, currency);
      const at = { row: firstRow + row, column: columns[place]! };
      if (cell.kind !== "blank") cells.push({ ...at, cell, look: place === 0 ? "name" : "number" });
    });
  });
  const lastRow = firstRow + shown.rows.length - 1;
  const isCut = shown.rows.length < figure.rows.length;
  if (isCut)
    cells.push(printed(lastRow + 1, left, fewerRowsWords(shown.rows.length, figure, language), "note"));
  return {
    cells,
    headerRow,
    bottom: isCut ? lastRow + 1 : lastRow,
    right: columns.at(-1) ?? left,
    chartAt: (place) => chartOf(shown, { columns, firstRow, place }, words),
  };
}

/** A name takes two columns, so that it can be read; a month fits into one. */
function sheetColumns({ columns }: Figure, left: number): readonly number[] {
  const wider = columns[0]?.kind === "text" ? NAME_COLUMNS - 1 : 0;
  return columns.map((_, place) => left + place + (place > 0 ? wider : 0));
}

interface TablePlace {
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly place: Area;
}

function chartOf(
  figure: Figure,
  { columns, firstRow, place }: TablePlace,
  { language, currency }: TableWords,
): PrintedChart | undefined {
  const chart = figureChart(figure);
  const first = chart?.values[0];
  if (!chart || first === undefined) return undefined;
  const cellsOf = (column: number): Area => {
    const at = columns[column]!;
    return { left: at, right: at, top: firstRow, bottom: firstRow + chart.rows - 1 };
  };
  const wordOf = (column: number): string => figureColumnWord(figure.columns[column]!, language);
  const title = { figure: figureTitle(figure, language), column: wordOf(first) };
  return {
    kind: chart.kind,
    title: say(figuresSheetWords.chart, language, title),
    figure,
    names: cellsOf(chart.names),
    series: chart.values.map((column) => ({ name: wordOf(column), values: cellsOf(column) })),
    format: figureFormat(kindOfCell(figure, 0, first), currency),
    place,
  };
}

function printed(row: number, column: number, text: string, look: Look): PrintedCell {
  const cell: EncodedCell = { kind: "text", value: text };
  return { row, column, cell, look };
}
