/** What is said once for a whole column, with how many of its cells it concerns. */
import { warning, type Problem, type ProblemCode } from "../../problem";
import { hasOwnUnit, headerUnit } from "../../read/header-unit";
import { isNoDate } from "../../read/no-date";
import { columnOf, schema } from "../../schema";
import { ROWS_A_STEP, type Work } from "../../work";
import type { ImportSheet } from "../import-sheet";
import { isMasked } from "../masked-cells";
import type { ImportTable } from "../targets";
import { isTrouble } from "./cell-readers";
import type { SourceColumn } from "./source-columns";

/**
 * Amounts in another currency or in tens of thousands, dates that are none (0000-00-00), phones with remarks
 * or of no country, and the contacts of a visit's customer with stars in them.
 */
export function* columnNotices(
  into: ImportTable,
  { rows }: ImportSheet,
  columns: readonly SourceColumn[],
): Work<readonly Problem[]> {
  const notices: Problem[] = [];
  for (const column of columns) {
    for (const notice of noticesOf(into, column)) {
      let count = 0;
      for (let row = 0; row < rows.length; row++) {
        if (row % ROWS_A_STEP === 0) yield row / rows.length;
        if (notice.isOf(rows[row]![column.position] ?? "")) count++;
      }
      if (count > 0)
        notices.push(warning(notice.code, { table: into, column: column.header }, { ...notice.data, count }));
    }
  }
  return notices;
}

interface Notice {
  readonly code: ProblemCode;
  readonly isOf: (text: string) => boolean;
  /** Said beside the count. */
  readonly data?: Problem["data"];
}

function noticesOf(into: ImportTable, column: SourceColumn): readonly Notice[] {
  const { header, target, isOtherCurrency } = column;
  if (isOtherCurrency) return [{ code: "other-currency-column", isOf: (text) => text !== "" }];
  if (target === "phone") return phoneNotices(column);
  if (target === "customerPhone")
    return [{ code: "masked-contacts", isOf: (text) => isMasked("phone", text) }, ...phoneNotices(column)];
  if (target === "customerEmail")
    return [{ code: "masked-contacts", isOf: (text) => isMasked("email", text) }];
  if (!schema[into].columns.some(({ key }) => key === target)) return [];
  const { type } = columnOf(into, target);
  if (type === "money") return unitNotices(headerUnit(header));
  return type === "day" || type === "birthday" ? [{ code: "placeholder-dates", isOf: isNoDate }] : [];
}

function unitNotices(times: number): readonly Notice[] {
  if (times === 1) return [];
  return [{ code: "amounts-in-unit", data: { times }, isOf: (text) => text !== "" && !hasOwnUnit(text) }];
}

/** Remarks and extensions have letters or #; plain numbers, which most are, are not read again. */
const MORE_THAN_A_NUMBER = /[\p{L}#]/u;

function phoneNotices({ read }: SourceColumn): readonly Notice[] {
  return (["phone-remarks", "phones-unknown"] as const).map((code) => ({
    code,
    isOf: (text) => {
      if (!MORE_THAN_A_NUMBER.test(text)) return false;
      const value = read(text);
      return isTrouble(value) && value.code === code;
    },
  }));
}
