/** The text of cells in a file of text: what our own import reads as the very same values. */
import { BLANK_DAY, isoDay, type Day } from "../day";
import { plainNumber } from "../read/plain-number";
import type { Language } from "../schema";
import { choiceLabel, flagLabel } from "../schema/labels";
import type { Column, TableData } from "../table-data";
import type { ExportColumn } from "./export-columns";

/** The text of a column's cell in a row; "" where blank. */
export type TextAt = (row: number) => string;

/**
 * Days as `YYYY-MM-DD`, choices and flags in the book's language, numbers without signs and groups. What
 * is the same for all rows is worked out once: a hundred thousand rows have a dozen choices.
 */
export function columnText(data: TableData, { key, schema }: ExportColumn, language: Language): TextAt {
  const column: Column | undefined = data.columns[key];
  switch (column?.kind) {
    case undefined:
      return () => "";
    case "text":
      return (row) => column.values[row] ?? "";
    case "choice": {
      const labels = column.labels.map((label) =>
        label === "" ? "" : choiceLabel(data.key, key, label, language),
      );
      return (row) => labels[column.codes[row] ?? 0] ?? "";
    }
    case "day":
      return dayTexts(column.values);
    case "number": {
      const text = schema?.type === "flag" ? (value: number) => flagLabel(value === 1, language) : exact;
      return (row) => {
        const value = column.values[row] ?? NaN;
        return Number.isNaN(value) ? "" : text(value);
      };
    }
  }
}

function dayTexts(days: Int32Array): TextAt {
  const known = new Map<number, string>([[BLANK_DAY, ""]]);
  return (row) => {
    const day = days[row] ?? BLANK_DAY;
    let text = known.get(day);
    if (text === undefined) known.set(day, (text = isoDay(day as Day)));
    return text;
  };
}

/** All digits that count: an amount that comes back another in the seventeenth would be a change. */
function exact(value: number): string {
  const text = String(value);
  return text.includes("e") ? plainNumber(value) : text;
}
