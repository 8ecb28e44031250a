/** What stands in a row of Rules and does nothing: cells that its kind does not go by, and words that are no choice. */
import type { Book } from "../book";
import { warning, type Problem } from "../problem";
import { columnOf } from "../schema";
import { choiceLabel } from "../schema/labels";
import { textAt, type TableData } from "../table-data";
import { ruleCell } from "./rule-cell";
import { KIND_FIELDS, type KindField } from "./rule-fields";
import type { RuleKind } from "./rule-spec";

/** A warning for each such cell; `used` are those that the row goes by. */
export function leftOutCells(
  book: Book,
  table: TableData,
  row: number,
  kind: RuleKind,
  used: readonly KindField[],
): readonly Problem[] {
  const { language } = book;
  const filled = (key: string): boolean => textAt(table, key, row).trim() !== "";
  const told = (code: "rule-cell-unused" | "unknown-choice", key: string, data: Problem["data"]): Problem =>
    warning(code, ruleCell(book, table, row, key), { value: textAt(table, key, row).trim(), ...data });
  const fields = used.map((key) => columnOf("rules", key).header[language]).join(", ");
  const goesBy = { kind: choiceLabel("rules", "kind", kind, language), fields };
  const unused = KIND_FIELDS.filter((key) => !used.includes(key) && filled(key));
  const unknown = (["marketing", "closed"] as const).filter(
    (key) => filled(key) && !isChoice(key, textAt(table, key, row).trim()),
  );
  return [
    ...unused.map((key) => told("rule-cell-unused", key, goesBy)),
    ...unknown.map((key) => told("unknown-choice", key, {})),
  ];
}

function isChoice(key: "marketing" | "closed", text: string): boolean {
  return columnOf("rules", key).choices?.some((choice) => choice.key === text) === true;
}
