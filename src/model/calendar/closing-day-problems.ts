import { warning, type Problem } from "../problem";
import type { TableData } from "../table-data";
import { readClosingDays } from "./closing-days";

/** A problem for each part of the setting `closing.days` that cannot be read; the other parts count. */
export function closingDayProblems(settings: TableData, text: string): readonly Problem[] {
  const row = settings.rowNumbers[settings.index.get("closing.days") ?? -1] ?? 0;
  return readClosingDays(text).unread.map((value) =>
    warning("unreadable-closing-day", { table: "settings", row }, { value }),
  );
}
