/** The rules as the list shows them: every row of Rules, on or off, then the usual ones that stand beside them. */
import type { Book } from "../../../model/book";
import type { Problem } from "../../../model/problem";
import type { ReadRule } from "../../../model/reminders/read-rule";
import { ruleSet } from "../../../model/reminders/rule-set";
import type { RuleKind, RuleSpec } from "../../../model/reminders/rule-spec";
import type { Language } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import type { Settings } from "../../../model/settings";
import { numberAt, textAt, type TableData } from "../../../model/table-data";

export interface ListedRule {
  /** Of its row; a usual rule without one is named by its kind. */
  readonly id: string;
  readonly isUsual: boolean;
  readonly name: string;
  readonly isOn: boolean;
  /** Whom it is for, as the owner wrote it. */
  readonly whom: string;
  /** None where the row cannot be understood. */
  readonly rule: RuleSpec | undefined;
  /** Why it cannot be, or never counts. */
  readonly problems: readonly Problem[];
}

export function listedRules(book: Book, settings: Settings, language: Language): readonly ListedRule[] {
  const { rules: table } = book;
  const set = ruleSet(book, settings);
  const rows = table ? set.rows.map((read, row) => rowAsListed(table, row, read)) : [];
  const usual = set.rules.filter(({ id }) => id === "");
  return [...rows, ...usual.map((rule) => usualAsListed(rule, language))];
}

function rowAsListed(table: TableData, row: number, read: ReadRule): ListedRule {
  return {
    id: table.ids[row]!,
    isUsual: false,
    name: textAt(table, "name", row),
    isOn: numberAt(table, "on", row) !== 0,
    whom: textAt(table, "appliesTo", row),
    ...read,
  };
}

function usualAsListed(rule: RuleSpec, language: Language): ListedRule {
  const name = kindName(rule.kind, language);
  return { id: rule.kind, isUsual: true, name, isOn: true, whom: "", rule, problems: [] };
}

export function kindName(kind: RuleKind, language: Language): string {
  return choiceLabel("rules", "kind", kind, language);
}
