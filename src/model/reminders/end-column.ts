/** Which column holds the day on which something ends: any column of days, or one of the owner's own. */
import type { Book } from "../book";
import { dayOfSerial, type Day } from "../day";
import { comparable } from "../read/comparable";
import { readDay } from "../read/read-day";
import { columnOf } from "../schema";
import { HEADER_MATCHES, matchHeader } from "../schema/match-header";
import { customKeys } from "../table-data";
import { customHeader } from "../value";
import type { EndColumn } from "./rule-spec";

/** By its header, looked for in the register first, then in visits; undefined where there is no such column of days. */
export function endColumn(book: Book, header: string): EndColumn | undefined {
  if (header === "") return undefined;
  for (const table of ["customers", "visits"] as const) {
    const own = customKeys(book[table]).find((key) => comparable(customHeader(key)!) === comparable(header));
    if (own !== undefined) return { table, key: own, header };
    for (const by of HEADER_MATCHES) {
      const key = matchHeader(table, by, header);
      if (key !== undefined && isDayColumn(table, key)) return { table, key, header };
    }
  }
  return undefined;
}

/** The day in a column of the owner's own, which is text: a date as it was typed, or the serial that stands in the cell. */
export function endDayOf(text: string): Day | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  return serial ?? readDay(text);
}

function isDayColumn(table: EndColumn["table"], key: string): boolean {
  const { type, calculated } = columnOf(table, key);
  return type === "day" && !calculated;
}
