/** One row of Rules as a rule, or what in it cannot be understood. */
import { isHoliday } from "../calendar/holiday-in";
import type { Book } from "../book";
import { calendarDate, dayOfSerial, parseIsoDay } from "../day";
import { problem, type Problem, type ProblemCode } from "../problem";
import { splitList } from "../read/split-list";
import { RULE_KINDS } from "../schema/rules";
import { columnOf } from "../schema";
import type { Settings } from "../settings";
import { textAt, type TableData } from "../table-data";
import { readAppliesTo } from "./applies-to";
import { endColumn } from "./end-column";
import { plainRule, type RuleKind, type RuleSpec } from "./rule-spec";
import { readRuleDays, readRuleLead } from "./rule-days";

/** No rule where there is a problem. */
export interface ReadRule {
  readonly rule: RuleSpec | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the row; what a kind does not go by is not looked at. */
export function readRule(book: Book, table: TableData, row: number, settings: Settings): ReadRule {
  const text = (key: string): string => textAt(table, key, row).trim();
  const problems: Problem[] = [];
  const refuse = (code: ProblemCode, key: string, data: Problem["data"] = { value: text(key) }): void => {
    const column = columnOf("rules", key).header[book.language];
    problems.push(problem(code, { table: "rules", row: table.rowNumbers[row] ?? 0, column }, data));
  };
  const kind = text("kind");
  if (!isRuleKind(kind)) {
    refuse("unknown-rule-kind", "kind");
    return { rule: undefined, problems };
  }
  const { conditions, unknown } = readAppliesTo(text("appliesTo"), settings.classes);
  if (unknown.length > 0) refuse("unknown-rule-condition", "appliesTo", { value: unknown.join(", ") });
  const days = readRuleDays(text("days"));
  if (!days || (days.length > 1 && kind !== "after-service")) refuse("unreadable-rule-days", "days");
  const lead = readRuleLead(text("lead"), settings.classes);
  if (!lead) refuse("unreadable-rule-lead", "lead");
  const date = kind === "holiday" ? dayOfYear(text("date")) : text("date");
  const needsDate = kind === "holiday";
  if (needsDate && date === "") refuse("rule-date-needed", "date");
  if (takesDate(kind) && date !== "" && !isHoliday(date)) refuse("unknown-holiday", "date");
  const column = kind === "ending" ? endColumn(book, text("column")) : undefined;
  if (kind === "ending" && !column)
    refuse(text("column") === "" ? "rule-column-needed" : "unknown-rule-column", "column");
  if (problems.length > 0 || !days || !lead) return { rule: undefined, problems };
  const plain = plainRule(kind);
  const rule: RuleSpec = {
    ...plain,
    id: table.ids[row] ?? "",
    name: text("name"),
    appliesTo: conditions,
    items: splitList(text("item")),
    days,
    lead,
    date: takesDate(kind) ? date : "",
    ...(column && { column }),
    say: text("say"),
    messageZh: text("messageZh"),
    messageEn: text("messageEn"),
    marketing: text("marketing") === "" ? plain.marketing : text("marketing") === "marketing",
    closed: closedMove(text("closed")),
  };
  return { rule, problems };
}

function isRuleKind(text: string): text is RuleKind {
  return RULE_KINDS.some(({ key }) => key === text);
}

function takesDate(kind: RuleKind): boolean {
  return kind === "holiday" || kind === "news";
}

/** Excel makes a date of 12-25, of this year; what was meant of a holiday is the day of every year. */
function dayOfYear(text: string): string {
  const day = parseIsoDay(text) ?? (/^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : undefined);
  if (day === undefined) return text;
  const { month, day: dayOfMonth } = calendarDate(day);
  return `${month}-${dayOfMonth}`;
}

function closedMove(text: string): RuleSpec["closed"] {
  return text === "before" || text === "after" ? text : "stay";
}
