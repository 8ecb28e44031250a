/** One row of Rules as a rule, or what in it cannot be understood. */
import { isHoliday } from "../calendar/holiday-in";
import type { Book } from "../book";
import { calendarDate, dayOfSerial, parseIsoDay } from "../day";
import { problem, type Problem, type ProblemCode } from "../problem";
import { splitList } from "../read/split-list";
import { RULE_KINDS } from "../schema/rules";
import type { Settings } from "../settings";
import { textAt, type TableData } from "../table-data";
import { readAppliesTo } from "./applies-to";
import { endColumn } from "./end-column";
import { leftOutCells } from "./left-out-cells";
import { ruleCell } from "./rule-cell";
import { readRuleDays, readRuleLead } from "./rule-days";
import { fieldsOfRow, type KindField } from "./rule-fields";
import { plainRule, type RuleKind, type RuleSpec } from "./rule-spec";
import { isUsualKind } from "./usual-rules";

/** No rule where one of the problems is an error; a warning says what was left out of it. */
export interface ReadRule {
  readonly rule: RuleSpec | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the row. A cell that its kind does not go by is not looked at, and is told where it is filled. */
export function readRule(book: Book, table: TableData, row: number, settings: Settings): ReadRule {
  const text = (key: string): string => textAt(table, key, row).trim();
  const id = table.ids[row] ?? "";
  const kind = text("kind");
  const problems: Problem[] = [];
  const refuse = (code: ProblemCode, key: string, data: Problem["data"] = {}): void => {
    const usual = isRuleKind(kind) && isUsualKind(kind) && { usual: 1 };
    problems.push(problem(code, ruleCell(book, table, row, key), { value: text(key), ...data, ...usual }));
  };
  if (!isRuleKind(kind)) {
    refuse("unknown-rule-kind", "kind");
    return { rule: undefined, problems };
  }
  const used = fieldsOfRow(kind, text("date"));
  const usedText = (key: KindField): string => (used.includes(key) ? text(key) : "");
  if (!isUsualKind(kind) && !canNameReminders(id)) refuse("rule-id-unusable", "id", { value: id });
  const { conditions, unknown } = readAppliesTo(text("appliesTo"), settings.classes);
  if (unknown.length > 0) refuse("unknown-rule-condition", "appliesTo", { value: unknown.join(", ") });
  const days = readRuleDays(usedText("days"));
  if (!days || (days.length > 1 && kind !== "after-service")) refuse("unreadable-rule-days", "days");
  const lead = readRuleLead(usedText("lead"), settings.classes);
  if (!lead) refuse("unreadable-rule-lead", "lead");
  const date = kind === "holiday" ? everyYear(text("date")) : usedText("date");
  if (kind === "holiday" && date === "") refuse("rule-date-needed", "date");
  if (date !== "" && !isHoliday(date)) refuse("unknown-holiday", "date");
  const column = kind === "ending" ? endColumn(book, text("column")) : undefined;
  if (kind === "ending" && !column)
    refuse(text("column") === "" ? "rule-column-needed" : "unknown-rule-column", "column");
  const isRefused = problems.length > 0;
  problems.push(...leftOutCells(book, table, row, kind, used));
  if (isRefused || !days || !lead) return { rule: undefined, problems };
  const plain = plainRule(kind);
  const rule: RuleSpec = {
    ...plain,
    id,
    name: text("name"),
    appliesTo: conditions,
    items: splitList(usedText("item")),
    days,
    lead,
    date,
    ...(column && { column }),
    say: text("say"),
    messageZh: text("messageZh"),
    messageEn: text("messageEn"),
    marketing: isMarketing(text("marketing")) ?? plain.marketing,
    closed: closedMove(text("closed")),
  };
  return { rule, problems };
}

export function isRuleKind(text: string): text is RuleKind {
  return RULE_KINDS.some(({ key }) => key === text);
}

/** Ids of reminders begin with that of the rule, up to the first slash; the words of the kinds name those of others. */
function canNameReminders(id: string): boolean {
  return !id.includes("/") && !isRuleKind(id) && id !== "manual";
}

/** Excel makes a date of 12-25, of this year; what was meant of a holiday is the day of every year. */
function everyYear(text: string): string {
  const day = parseIsoDay(text) ?? (/^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : undefined);
  if (day === undefined) return text;
  const { month, day: dayOfMonth } = calendarDate(day);
  return `${month}-${dayOfMonth}`;
}

/** Undefined where the row does not say. */
function isMarketing(text: string): boolean | undefined {
  return text === "marketing" || (text === "service" ? false : undefined);
}

function closedMove(text: string): RuleSpec["closed"] {
  return text === "before" || text === "after" ? text : "stay";
}
