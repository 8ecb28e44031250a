import type { Book } from "../book";
import { append, update } from "../change";
import { freshId } from "../identity/ids";
import { problem, type Problem } from "../problem";
import { FIELDS_OF_KIND, KIND_FIELDS } from "../reminders/rule-fields";
import { ruleOfRow } from "../reminders/rule-of-row";
import type { RuleKind } from "../reminders/rule-spec";
import { schema } from "../schema";
import { readSettings } from "../settings";
import { rowOf, valueAt, type TableData } from "../table-data";
import type { Row, Value } from "../value";
import { changedCells } from "./changed-cells";
import type { Command } from "./command";
import { cleanInput, filledCells, missingValues } from "./row-input";

export interface SaveRuleInput {
  /** Of the row to change; a rule without one is new. */
  readonly id?: string | undefined;
  /** By the columns of Rules, as the sheet holds them; those not named stay as they are. */
  readonly cells: Readonly<Record<string, Value>>;
}

/**
 * Writes a row of Rules. What its kind does not go by is left blank in a new rule and where the kind changes; what
 * stands there already stays. A rule that is off need not be whole.
 * Refused: `no-such-row`, `required`, what `read-rule.ts` cannot understand, `nothing-to-change`.
 */
export const saveRule: Command<SaveRuleInput> = (book, { id, cells }, _today, newId) => {
  const { rules: table } = book;
  const at = id === undefined ? undefined : rowOf(table, id);
  if (id !== undefined && at === undefined) return [problem("no-such-row", { table: "rules" }, { id })];
  const before: Row = table && at !== undefined ? cellsAt(table, at) : { on: true };
  const whole = { ...before, ...cleanInput(cells) };
  const row = whole.kind === before.kind ? whole : withoutOthers(whole);
  const problems = [...missingValues(book, "rules", row), ...(row.on === false ? [] : misread(book, row))];
  if (problems.length > 0) return problems;
  const label = { code: "save-rule", data: { rule: String(row.name) } } as const;
  if (!table || id === undefined || at === undefined) {
    const fresh = freshId("rules", table, newId);
    return { label, steps: [append("rules", [{ ...filledCells(row), id: fresh }])] };
  }
  const changed = changedCells(table, at, row);
  if (!changed) return [problem("nothing-to-change", { table: "rules" })];
  return { label, steps: [update("rules", id, changed.cells, changed.was)] };
};

/** The cells of a row of Rules but its id; the owner's own columns are none of a rule's. */
export function cellsAt(table: TableData, row: number): Row {
  const keys = schema.rules.columns.map(({ key }) => key).filter((key) => key !== schema.rules.idColumn);
  return Object.fromEntries(keys.map((key) => [key, valueAt(table, key, row)]));
}

function withoutOthers(row: Row): Row {
  const fields = FIELDS_OF_KIND[row.kind as RuleKind] as readonly string[] | undefined;
  if (!fields) return row;
  const others = KIND_FIELDS.filter((key) => !fields.includes(key) && (row[key] ?? null) !== null);
  return { ...row, ...Object.fromEntries(others.map((key) => [key, null])) };
}

function misread(book: Book, row: Row): readonly Problem[] {
  const { settings } = readSettings(book.settings, book.language);
  return ruleOfRow(book, "", row, settings).problems;
}
