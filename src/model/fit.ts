/** Does a value fit its column? One rule for what people type into sheets, forms and files. */
import { isDay } from "./day";
import type { ProblemCode } from "./problem";
import { isScore } from "./read/read-score";
import type { ColumnSchema } from "./schema";
import type { Value } from "./value";

/** More characters than these no cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

/** What is wrong with this value in this column; undefined where it fits. Blank always fits. */
export function misfit(column: ColumnSchema, value: Value): ProblemCode | undefined {
  if (value === null) return undefined;
  switch (column.type) {
    case "day":
      return typeof value === "number" && isDay(value) ? undefined : "unreadable-day";
    case "score":
      return typeof value === "number" && isScore(value) ? undefined : "score-out-of-range";
    case "money":
    case "number":
    case "share":
      if (typeof value !== "number" || !Number.isFinite(value)) return "unreadable-number";
      return column.count && !isCount(value) ? "not-a-count" : undefined;
    case "flag":
      return typeof value === "boolean" ? undefined : "unreadable-flag";
    case "choice":
      return column.closed && !column.choices?.some(({ key }) => key === value)
        ? "unknown-choice"
        : undefined;
    default:
      return typeof value === "string" && value.length > LONGEST_TEXT ? "text-too-long" : undefined;
  }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
