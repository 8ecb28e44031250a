/** The number of a figure that is said first, in large type, and what it is. */
import type { Figure, FigureCell } from "../../../model/figures/figure";
import { figureCellWords } from "../../../words/figures";
import { figureRowName } from "../../../words/figure-row-name";
import { percentWords } from "../../../words/money";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import type { FigureScene } from "./figure-scene";

export interface FigureLead {
  readonly number: string;
  readonly words: string;
}

/** Undefined where there is nothing to say first, or Kebu does not know the figure. */
export function figureLead(figure: Figure, scene: FigureScene): FigureLead | undefined {
  switch (figure.key) {
    case "months":
      return strongestMonth(figure, scene);
    case "concentration":
      return topPart(figure, scene);
    case "cohorts":
      return cameBack(figure, scene);
    case "staff":
    case "area":
    case "source":
    case "tags":
    case "custom":
      return firstWord(figure, scene);
    default:
      return undefined;
  }
}

function strongestMonth(figure: Figure, { language, currency }: FigureScene): FigureLead | undefined {
  const turnover = placeOf(figure, "turnover");
  const values = figure.rows.map((row) => numberAt(row, turnover));
  const most = Math.max(...values);
  if (values.length < 2 || most <= 0) return undefined;
  const row = values.indexOf(most);
  const month = figureRowName(figure, row, language, currency);
  return {
    number: figureCellWords(figure, row, turnover, language, currency),
    words: say(figuresWords.strongestMonth, language, { month }),
  };
}

function topPart(figure: Figure, { language, currency }: FigureScene): FigureLead | undefined {
  const share = placeOf(figure, "share");
  const top = figure.rows.findIndex(([part]) => part === "top.20");
  const gini = figure.rows.findIndex(([part]) => part === "gini");
  if (typeof figure.rows[top]?.[share] !== "number") return undefined;
  return {
    number: figureCellWords(figure, top, share, language, currency),
    words: say(figuresWords.topPart, language, {
      heads: figureCellWords(figure, top, placeOf(figure, "customers"), language, currency),
      gini: figureCellWords(figure, gini, share, language, currency),
    }),
  };
}

/** Of all cohorts that have the whole month after behind them, the part that bought in it. */
function cameBack(figure: Figure, { language, currency }: FigureScene): FigureLead | undefined {
  const after = placeOf(figure, "since.1");
  const customers = placeOf(figure, "customers");
  let heads = 0;
  let again = 0;
  let last = 0;
  const cut = new Set(figure.cutMonths?.map(({ month }) => month));
  for (const [place, row] of figure.rows.entries()) {
    if (typeof row[after] !== "number" || cut.has(Number(row[0]) + 1)) continue;
    last = place;
    heads += numberAt(row, customers);
    again += numberAt(row, customers) * numberAt(row, after);
  }
  if (heads === 0) return undefined;
  return {
    number: percentWords(again / heads, language),
    words: say(figuresWords.cameBack, language, {
      heads,
      month: figureCellWords(figure, last, 0, language, currency),
    }),
  };
}

function firstWord(figure: Figure, { language, currency }: FigureScene): FigureLead | undefined {
  const turnover = placeOf(figure, "turnover");
  const row = figure.rows.findIndex(([word]) => word !== "");
  if (row < 0 || numberAt(figure.rows[row], turnover) <= 0) return undefined;
  return {
    number: figureCellWords(figure, row, turnover, language, currency),
    words: say(figuresWords.firstWord, language, {
      word: figureCellWords(figure, row, 0, language, currency),
    }),
  };
}

function placeOf({ columns }: Figure, key: string): number {
  return columns.findIndex((column) => column.key === key);
}

function numberAt(row: readonly FigureCell[] | undefined, place: number): number {
  const cell = row?.[place];
  return typeof cell === "number" ? cell : 0;
}
