/**
 * The rules of a book: the rows of Rules that are on, in their order, then the usual rules for whom no row of their
 * kind is for. So an owner who writes down a rule for VIPs does not forget the others; a row of a usual kind that
 * is for everybody stands in its place, and where that row is off, the kind is off.
 *
 * A row that cannot be understood rests: it reminds nobody until it is put right, and a problem says what is
 * wrong. Of a usual kind the usual rule stands for it meanwhile.
 */
import type { Book } from "../book";
import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { numberAt, type TableData } from "../table-data";
import { readRule } from "./read-rule";
import type { RuleSpec } from "./rule-spec";
import { USUAL_RULES } from "./usual-rules";

export interface RuleSet {
  readonly rules: readonly RuleSpec[];
  readonly problems: readonly Problem[];
}

const remembered = new WeakMap<
  TableData,
  { readonly book: Book; readonly settings: Settings; readonly set: RuleSet }
>();

/** Without a table of rules the usual ones. */
export function ruleSet(book: Book, settings: Settings): RuleSet {
  const { rules: table } = book;
  if (!table) return { rules: USUAL_RULES, problems: [] };
  const known = remembered.get(table);
  if (known?.settings === settings && hasSameColumns(known.book, book)) return known.set;
  const set = readRules(book, table, settings);
  remembered.set(table, { book, settings, set });
  return set;
}

/** A rule may name columns of the register and of visits. */
function hasSameColumns(before: Book, after: Book): boolean {
  return (["customers", "visits"] as const).every(
    (key) => Object.keys(before[key].columns).join("\n") === Object.keys(after[key].columns).join("\n"),
  );
}

function readRules(book: Book, table: TableData, settings: Settings): RuleSet {
  const rules: RuleSpec[] = [];
  const problems: Problem[] = [];
  const replaced = new Set<string>();
  for (let row = 0; row < table.size; row++) {
    const isOn = numberAt(table, "on", row) !== 0;
    const { rule, problems: found } = readRule(book, table, row, settings);
    if (isOn) problems.push(...found);
    if (!rule) continue;
    if (rule.appliesTo.length === 0) replaced.add(rule.kind);
    if (isOn) rules.push(rule);
  }
  const others = USUAL_RULES.filter(({ kind }) => !replaced.has(kind));
  return { rules: [...rules, ...others], problems };
}
