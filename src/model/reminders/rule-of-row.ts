import { appended } from "../append-rows";
import { emptyTable, type Book } from "../book";
import type { Settings } from "../settings";
import type { Row } from "../value";
import { finish } from "../work";
import { readRule, type ReadRule } from "./read-rule";

/**
 * The rule that a row of Rules would be, before it is written, or why there would be none. Problems are at the row 0;
 * what would only be left out of it is told once it is written. The id may be "".
 */
export function ruleOfRow(book: Book, id: string, row: Row, settings: Settings): ReadRule {
  const cells = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, [value]]));
  const { rule, problems } = readRule(book, finish(appended(emptyTable("rules"), [id], cells)), 0, settings);
  return { rule, problems: problems.filter(({ severity }) => severity === "error") };
}
