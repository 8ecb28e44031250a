import { problem, type Problem } from "../problem";
import type { TableData } from "../table-data";
import { readClosingDays } from "./closing-days";

/** A problem for each part of the setting `closing.days` that cannot be read; the shop counts as never closed then. */
export function closingDayProblems(settings: TableData, text: string): readonly Problem[] {
  const read = readClosingDays(text);
  if ("closing" in read) return [];
  const row = settings.rowNumbers[settings.index.get("closing.days") ?? -1] ?? 0;
  return read.unread.map((value) =>
    problem("unknown-setting-value", { table: "settings", row }, { setting: "closing.days", value }),
  );
}
