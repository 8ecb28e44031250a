/** Which chart shows a figure; the pane draws it, Excel and a picture get the same. */
import type { Figure, FigureKey } from "./figure";

export interface FigureChart {
  /** Columns stand side by side along time; bars lie under each other, one for each name. */
  readonly kind: "columns" | "bars";
  /** Place of the column that names what is drawn. */
  readonly names: number;
  /** Places of the columns drawn, the most important first. */
  readonly values: readonly number[];
  /** Rows drawn, from the first on. */
  readonly rows: number;
}

/** Bars for more names than this are too thin to read. */
const MOST_BARS = 12;

const WITHOUT_CHART: ReadonlySet<FigureKey> = new Set(["overview", "cohorts", "plans"]);

/** Undefined where a table says it better: the overview counts unlike things, cohorts are a triangle, plans overlap. */
export function figureChart(figure: Figure): FigureChart | undefined {
  const rows = figure.rows.length;
  const at = (key: string): number => figure.columns.findIndex((column) => column.key === key);
  if (rows === 0 || WITHOUT_CHART.has(figure.key)) return undefined;
  if (figure.key === "months") {
    const lastYear = at("turnoverLastYear");
    const hasLastYear = figure.rows.some((row) => row[lastYear] !== null);
    return { kind: "columns", names: 0, values: [at("turnover"), ...(hasLastYear ? [lastYear] : [])], rows };
  }
  if (figure.key === "concentration")
    return { kind: "bars", names: 0, values: [at("share")], rows: rows - 1 };
  return { kind: "bars", names: 0, values: [at("turnover")], rows: Math.min(rows, MOST_BARS) };
}
