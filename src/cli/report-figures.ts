/** The manager's figures as one JSON document, or as tables for people. */
import { isoDay } from "../model/day";
import type { CutMonth } from "../model/figures/cut-months";
import type { Figure } from "../model/figures/figure";
import { isoMonth } from "../model/figures/month";
import type { FigurePeriod } from "../model/figures/period-sums";
import type { Language } from "../model/schema";
import { reportPhrases } from "../words/cli/report";
import { figureRowName } from "../words/figure-row-name";
import { figureCellWords, figureColumnWord, figureTitle } from "../words/figures";
import { say } from "../words/phrase";
import { languageOf, type Call } from "./command";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";
import type { Sales } from "./with-sales";

const SHOWN_ROWS = 36;
/** A year of months on is as wide as a terminal. */
const SHOWN_COLUMNS = 15;

/** Prints figures as the call asks for. */
export function reportFigures(
  call: Call,
  { problems, settings }: Sales,
  period: FigurePeriod,
  figures: readonly Figure[],
): void {
  const language = languageOf(call, settings.language);
  const days = { from: isoDay(period.from), to: isoDay(period.to) };
  printReport(call, language, {
    document: () => ({
      period: days,
      figures: figures.map((figure) => jsonFigure(figure, language)),
      problems: jsonProblems(problems, language),
    }),
    text: () => {
      const tables = figures.map((figure) => figureText(figure, language, settings.currency));
      return [say(reportPhrases.period, language, days), ...tables].join("\n\n");
    },
    problems,
  });
}

/** Months are written `2026-03`; rows that Kebu names keep their keys. */
function jsonFigure(figure: Figure, language: Language): object {
  const { key, by, columns, rows, rowKinds, cutMonths } = figure;
  return {
    key,
    ...(by !== undefined && { by }),
    title: figureTitle(figure, language),
    columns: columns.map((column) => ({ ...column, title: figureColumnWord(column, language) })),
    rows: rows.map((cells) =>
      cells.map((cell, place) =>
        columns[place]?.kind === "month" && typeof cell === "number" ? isoMonth(cell) : cell,
      ),
    ),
    ...(rowKinds && { rowKinds }),
    ...(cutMonths && { cutMonths: cutMonths.map(jsonCutMonth) }),
  };
}

function jsonCutMonth({ month, from, to }: CutMonth): object {
  return {
    month: isoMonth(month),
    ...(from !== undefined && { from: isoDay(from) }),
    ...(to !== undefined && { to: isoDay(to) }),
  };
}

function figureText(figure: Figure, language: Language, currency: string): string {
  const { columns, rows } = figure;
  const shown = columns.slice(0, SHOWN_COLUMNS);
  const hidden = Math.max(0, rows.length - SHOWN_ROWS);
  // Of months the latest are wanted, of names those that bring most.
  const first = columns[0]?.kind === "month" ? hidden : 0;
  const lines = rows
    .slice(first, first + SHOWN_ROWS)
    .map((_, place) =>
      shown.map((_column, column) =>
        column === 0
          ? figureRowName(figure, first + place, language, currency)
          : figureCellWords(figure, first + place, column, language, currency),
      ),
    );
  const headings = shown.map((column) => figureColumnWord(column, language));
  const align = shown.map(({ kind }) => (kind === "text" || kind === "month" ? "l" : "r")).join("");
  return [
    figureTitle(figure, language),
    textTable([headings, ...lines], align),
    ...(hidden > 0 ? [say(reportPhrases.andMore, language, { count: hidden })] : []),
  ].join("\n");
}
