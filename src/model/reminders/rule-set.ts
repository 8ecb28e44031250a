/**
 * The rules of a book: the rows of Rules that are on, then the usual rules for whom no row of their kind is for. So an
 * owner who writes down a rule for VIPs does not forget the others; a row of a usual kind that is for everybody stands
 * in its place, and where that row is off, the kind is off.
 *
 * Of the usual kinds a customer has one rule at most, the first that is for them. So the more particular stands first:
 * rows that name customers before those for everybody, and the more kinds of things they name (class, tag, owner,
 * status) the sooner; where they name as many, in the order of the rows. A row of a usual kind that names the same
 * customers as one before it never counts, and a problem says so.
 *
 * A row that cannot be understood rests: it reminds nobody until it is put right, and a problem says what is
 * wrong. Of a usual kind the usual rule, or another row, stands for it meanwhile. A row that is off need not be whole.
 */
import type { Book } from "../book";
import { problem, type Problem } from "../problem";
import { comparable } from "../read/comparable";
import type { Settings } from "../settings";
import { numberAt, textAt, type TableData } from "../table-data";
import { readAppliesTo, subjectsOf } from "./applies-to";
import { readRule, type ReadRule } from "./read-rule";
import { ruleCell } from "./rule-cell";
import type { RuleSpec } from "./rule-spec";
import { isUsualKind, USUAL_RULES } from "./usual-rules";

export interface RuleSet {
  /** In the order in which they are asked. */
  readonly rules: readonly RuleSpec[];
  /** Of the rows that are on. */
  readonly problems: readonly Problem[];
  /** Every row of the table as it is read, on or off. */
  readonly rows: readonly ReadRule[];
}

const remembered = new WeakMap<
  TableData,
  { readonly book: Book; readonly settings: Settings; readonly set: RuleSet }
>();

/** Without a table of rules the usual ones. */
export function ruleSet(book: Book, settings: Settings): RuleSet {
  const { rules: table } = book;
  if (!table) return { rules: USUAL_RULES, problems: [], rows: [] };
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
  const rows: ReadRule[] = [];
  const replaced = new Set<string>();
  const taken = new Map<string, RuleSpec>();
  for (let row = 0; row < table.size; row++) {
    const isOn = numberAt(table, "on", row) !== 0;
    const { rule, problems: misread } = readRule(book, table, row, settings);
    const before = isOn && rule && taken.get(sameCustomers(rule));
    const found = before ? [...misread, neverCounts(book, table, row, before)] : misread;
    rows.push({ rule, problems: found });
    if ((rule || !isOn) && isForEverybody(table, row, settings)) replaced.add(textAt(table, "kind", row));
    if (!isOn) continue;
    problems.push(...found);
    if (!rule) continue;
    rules.push(rule);
    if (isUsualKind(rule.kind) && !before) taken.set(sameCustomers(rule), rule);
  }
  const others = USUAL_RULES.filter(({ kind }) => !replaced.has(kind));
  return { rules: inPrecedence([...rules, ...others]), problems, rows };
}

/** The row that names the same customers as a rule of a usual kind and stands before it, so that it never counts. */
export function ruleBefore(book: Book, rule: RuleSpec, settings: Settings): RuleSpec | undefined {
  if (!isUsualKind(rule.kind)) return undefined;
  const rows = ruleSet(book, settings).rules.filter(({ id }) => id !== "");
  const inTable = book.rules?.index;
  const own = inTable?.get(rule.id);
  const stands = ({ id }: RuleSpec): boolean => own === undefined || (inTable?.get(id) ?? own) < own;
  return rows.find((row) => stands(row) && sameCustomers(row) === sameCustomers(rule));
}

/** The more particular first; of equals in the order given, the usual rules behind the rows. */
export function inPrecedence(rules: readonly RuleSpec[]): readonly RuleSpec[] {
  const isUsual = ({ id }: RuleSpec): number => (id === "" ? 1 : 0);
  const named = ({ appliesTo }: RuleSpec): number => subjectsOf(appliesTo).length;
  return rules.toSorted((one, other) => isUsual(one) - isUsual(other) || named(other) - named(one));
}

function isForEverybody(table: TableData, row: number, { classes }: Settings): boolean {
  const { conditions, unknown } = readAppliesTo(textAt(table, "appliesTo", row), classes);
  return conditions.length + unknown.length === 0;
}

/** The same for two rules of a kind that name the same customers. */
function sameCustomers({ kind, appliesTo }: RuleSpec): string {
  const named = new Set(appliesTo.map(({ about, word }) => JSON.stringify([about, comparable(word)])));
  return [kind, ...[...named].sort()].join();
}

function neverCounts(book: Book, table: TableData, row: number, { id, name }: RuleSpec): Problem {
  return problem("rule-never-counts", ruleCell(book, table, row, "appliesTo"), { rule: name || id });
}
