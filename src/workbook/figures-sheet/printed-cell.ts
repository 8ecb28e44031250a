/** A figure's cells as cells of a sheet: numbers stay numbers, formats make them read as the pane says them. */
import { kindOfCell, type Figure, type FigureColumnKind } from "../../model/figures/figure";
import { firstDayOf } from "../../model/figures/month";
import type { Language } from "../../model/schema";
import { figureCellWords } from "../../words/figures";
import { currencySign } from "../../words/money";
import type { EncodedCell } from "../cells/encode-cell";

const BLANK: EncodedCell = { kind: "blank", value: null };
const GROWTH = "+0%;-0%;0%";

/** The cell of a figure. A month becomes its first day, shown as year and month; nothing to say stays blank. */
export function printedCell(
  figure: Figure,
  row: number,
  column: number,
  language: Language,
  currency: string,
): EncodedCell {
  const value = figure.rows[row]?.[column] ?? null;
  if (value === null) return BLANK;
  if (typeof value === "string")
    return { kind: "text", value: figureCellWords(figure, row, column, language, currency) };
  const kind = kindOfCell(figure, row, column);
  if (kind === "month") return monthCell(value);
  return { kind: "number", value, format: formatOf(figure, row, column, kind, currency) };
}

/** Number format of a kind of figures. Money is shown in whole units; the cell holds all of it. */
export function figureFormat(kind: FigureColumnKind, currency: string): string {
  switch (kind) {
    case "money":
      return moneyFormat(currencySign(currency));
    case "share":
      return "0.0%";
    case "score":
      return "0.0";
    case "month":
      return "yyyy-mm";
    case "count":
    case "text":
      return "#,##0.##";
  }
}

function formatOf(
  { rows, columns }: Figure,
  row: number,
  column: number,
  kind: FigureColumnKind,
  currency: string,
): string {
  if (columns[column]?.key === "growth") return GROWTH;
  if (rows[row]?.[0] === "gini" && kind === "share") return "0.00";
  const isWhole = Number.isInteger(rows[row]?.[column]);
  return kind === "count" ? (isWhole ? "#,##0" : "#,##0.0") : figureFormat(kind, currency);
}

function monthCell(month: number): EncodedCell {
  const day = firstDayOf(month);
  return day === undefined ? BLANK : { kind: "day", value: day, format: "yyyy-mm" };
}

function moneyFormat(sign: string): string {
  if (sign === "") return "#,##0";
  return `"${sign}"#,##0;"-${sign}"#,##0`;
}
