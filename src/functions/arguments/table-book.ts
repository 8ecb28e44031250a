import type { Book } from "../../model/book";
import type { Problem } from "../../model/problem";
import { comparable } from "../../model/read/comparable";
import { cellText } from "../../workbook/cells/read-cell";
import { toBook } from "../../workbook/rows";
import { isProblem } from "../answer";
import type { Range } from "./to-cell";
import { wholeTable, type WholeTable } from "./whole-table";

/** The whole tables that a formula may give; only the register is always needed. */
export interface BookTables {
  readonly customerTable: Range;
  readonly visitTable?: Range | undefined;
  readonly followUpTable?: Range | undefined;
  readonly settingsTable?: Range | undefined;
  readonly ruleTable?: Range | undefined;
  readonly levelTable?: Range | undefined;
}

/**
 * The book of these tables, read as the pane reads it: rows without an id or of unknown customers count
 * for nothing. Own columns are those that a rule names. Refused where a table has no headers or lacks a needed column, and where a cell is an
 * error: what it hides may be the very visit that was asked about.
 */
export function tableBook(given: BookTables): Book | Problem {
  const tables: WholeTable[] = [];
  const rules = given.ruleTable && wholeTable("rules", "ruleTable", given.ruleTable, ["id", "kind"]);
  if (isProblem(rules)) return rules;
  const own = new Set(rules?.raw.columns.column?.map((cell) => comparable(cellText(cell))));
  const needed = [
    wholeTable("customers", "customerTable", given.customerTable, ["id", "name"], own),
    given.visitTable &&
      wholeTable("visits", "visitTable", given.visitTable, ["id", "date", "customerId"], own),
    given.followUpTable &&
      wholeTable("followUps", "followUpTable", given.followUpTable, ["id", "customerId", "due"]),
    given.settingsTable && wholeTable("settings", "settingsTable", given.settingsTable, ["key", "value"]),
    given.levelTable && wholeTable("serviceLevels", "levelTable", given.levelTable, ["id", "tier"]),
    rules,
  ];
  for (const table of needed) {
    if (isProblem(table)) return table;
    if (table) tables.push(table);
  }
  const layouts = tables.map(({ raw }) => raw.layout);
  const language = tables[0]?.language ?? "zh-CN";
  const { book, problems } = toBook(
    tables.map(({ raw }) => raw),
    { tables: layouts, language, problems: [] },
  );
  return problems.find(({ code }) => code === "cell-error") ?? book;
}
