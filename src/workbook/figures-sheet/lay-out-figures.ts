/**
 * Lays the figures out on one page, in bands from top to bottom:
 *
 * - the overview, and beside it the chart of the months
 * - the months, and beside them how much the largest customers bring, with its chart
 * - the cohorts, across the whole page
 * - a band for each table by names, its chart beside it
 *
 * A page that must hold too much is too small to read: tables by names beyond the sixth are named, not shown.
 */
import type { Figure, FigureKey } from "../../model/figures/figure";
import type { FigurePeriod } from "../../model/figures/period-sums";
import { datedWords } from "../../words/days";
import { figuresSheetName, figuresSheetWords, leftOutWords } from "../../words/figures-sheet";
import { say, type PhraseData } from "../../words/phrase";
import type { FiguresSheet, Look, PrintedCell, PrintedChart } from "./figures-sheet";
import { figureTable, type FigureTable, type TableWords } from "./figure-table";
import { PAGE_COLUMNS } from "./page-grid";

export interface FiguresToPrint {
  readonly figures: readonly Figure[];
  readonly period: FigurePeriod;
  /** The shop's name, "" for none. */
  readonly shop: string;
}

const MOST_BY_NAME = 6;
/** A chart on fewer rows cannot be read. */
const CHART_ROWS = 9;
/** Columns at which the charts and tables on the right begin. */
const MONTHS_CHART = 7;
const CONCENTRATION = 13;
const NAMES_CHART = 10;

/** The sheet of these figures in the book's language and currency. */
export function layOutFigures(given: FiguresToPrint, words: TableWords): FiguresSheet {
  const page = new Page(words);
  page.head(given);
  const find = (key: FigureKey): Figure | undefined => given.figures.find((figure) => figure.key === key);
  page.summary(find("overview"), find("months"), find("concentration"));
  const cohorts = find("cohorts");
  if (cohorts && cohorts.rows.length > 0) page.band(cohorts);
  const known: readonly FigureKey[] = ["overview", "months", "concentration", "cohorts"];
  const byName = given.figures.filter(({ key }) => !known.includes(key));
  for (const figure of byName.slice(0, MOST_BY_NAME)) page.band(figure);
  page.leftOut(byName.slice(MOST_BY_NAME));
  return page.sheet();
}

class Page {
  private readonly cells: PrintedCell[] = [];
  private readonly charts: PrintedChart[] = [];
  private readonly headerRows: number[] = [];
  /** The first row that is free. */
  private next = 1;

  constructor(private readonly words: TableWords) {}

  head({ period, shop }: FiguresToPrint): void {
    const { language } = this.words;
    const days = { from: datedWords(period.from, language), to: datedWords(period.to, language) };
    this.line(shop === "" ? this.say("title") : this.say("titleOf", { shop }), "title");
    this.line(this.say("period", days), "note");
    this.line(this.say("own"), "note");
    this.next++;
  }

  summary(overview: Figure | undefined, months: Figure | undefined, concentration: Figure | undefined): void {
    const top = this.next;
    const first = overview && this.table(overview, top, 1);
    const bottom = Math.max(first?.bottom ?? top, top + CHART_ROWS);
    this.next = bottom + 2;
    const second = months && this.table(months, this.next, 1);
    this.addChart(second, { top, bottom, left: MONTHS_CHART, right: PAGE_COLUMNS });
    const third = concentration && this.table(concentration, this.next, CONCENTRATION);
    const below = (third?.bottom ?? this.next) + 1;
    const end = Math.max(second?.bottom ?? below, below + CHART_ROWS - 1);
    this.addChart(third, { top: below, bottom: end, left: CONCENTRATION, right: PAGE_COLUMNS });
    this.next = end + 2;
  }

  band(figure: Figure): void {
    const top = this.next;
    const table = this.table(figure, top, 1);
    const bottom = Math.max(table.bottom, top + CHART_ROWS - 1);
    const hasChart = this.addChart(table, { top, bottom, left: NAMES_CHART, right: PAGE_COLUMNS });
    this.next = (hasChart ? bottom : table.bottom) + 2;
  }

  leftOut(figures: readonly Figure[]): void {
    if (figures.length === 0) return;
    this.line(leftOutWords(figures, this.words.language), "note");
  }

  sheet(): FiguresSheet {
    const { cells, charts, headerRows } = this;
    const name = say(figuresSheetName, this.words.language);
    const rows = Math.max(...cells.map(({ row }) => row), ...charts.map(({ place }) => place.bottom));
    return { name, cells, charts, rows, headerRows: [...new Set(headerRows)] };
  }

  private table(figure: Figure, top: number, left: number): FigureTable {
    const table = figureTable(figure, top, left, this.words);
    this.cells.push(...table.cells);
    this.headerRows.push(table.headerRow);
    return table;
  }

  private addChart(table: FigureTable | undefined, place: PrintedChart["place"]): boolean {
    const chart = table?.chartAt(place);
    if (chart) this.charts.push(chart);
    return chart !== undefined;
  }

  private line(text: string, look: Look): void {
    this.cells.push({ row: this.next++, column: 1, cell: { kind: "text", value: text }, look });
  }

  private say(key: keyof typeof figuresSheetWords, data: PhraseData = {}): string {
    return say(figuresSheetWords[key], this.words.language, data);
  }
}
