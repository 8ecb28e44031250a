/** What is said once for a whole column, with how many of its cells it concerns. */
import { warning, type Problem } from "../../problem";
import { hasOwnUnit, headerUnit } from "../../read/header-unit";
import { isNoDate } from "../../read/no-date";
import { columnOf, schema } from "../../schema";
import { ROWS_A_STEP, type Work } from "../../work";
import type { ImportSheet } from "../import-sheet";
import { isMasked } from "../masked-cells";
import type { ImportTable } from "../targets";
import type { SourceColumn } from "./source-columns";

/**
 * Amounts in another currency or in tens of thousands, dates that are none (0000-00-00), and the contacts of a visit's customer with
 * stars in them.
 */
export function* columnNotices(
  into: ImportTable,
  { rows }: ImportSheet,
  columns: readonly SourceColumn[],
): Work<readonly Problem[]> {
  const notices: Problem[] = [];
  for (const column of columns) {
    const notice = noticeOf(into, column);
    if (!notice) continue;
    let count = 0;
    for (let row = 0; row < rows.length; row++) {
      if (row % ROWS_A_STEP === 0) yield row / rows.length;
      if (notice.isOf(rows[row]![column.position] ?? "")) count++;
    }
    if (count > 0)
      notices.push(warning(notice.code, { table: into, column: column.header }, { ...notice.data, count }));
  }
  return notices;
}

interface Notice {
  readonly code: "placeholder-dates" | "masked-contacts" | "other-currency-column" | "amounts-in-unit";
  readonly isOf: (text: string) => boolean;
  /** Said beside the count. */
  readonly data?: Problem["data"];
}

function noticeOf(into: ImportTable, { header, target, isOtherCurrency }: SourceColumn): Notice | undefined {
  if (isOtherCurrency) return { code: "other-currency-column", isOf: (text) => text !== "" };
  if (target === "customerPhone") return { code: "masked-contacts", isOf: (text) => isMasked("phone", text) };
  if (target === "customerEmail") return { code: "masked-contacts", isOf: (text) => isMasked("email", text) };
  if (!schema[into].columns.some(({ key }) => key === target)) return undefined;
  const { type } = columnOf(into, target);
  if (type === "money") return unitNotice(headerUnit(header));
  return type === "day" || type === "birthday" ? { code: "placeholder-dates", isOf: isNoDate } : undefined;
}

function unitNotice(times: number): Notice | undefined {
  if (times === 1) return undefined;
  return { code: "amounts-in-unit", data: { times }, isOf: (text) => text !== "" && !hasOwnUnit(text) };
}
