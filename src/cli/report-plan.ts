/** A month's plan as one JSON document, or as text for people. */
import { isoDay } from "../model/day";
import { isoMonth } from "../model/figures/month";
import type { PlanResult } from "../model/figures/plan-results";
import type { MissedWhy } from "../model/plans/missed-customers";
import type { Language } from "../model/schema";
import { textAt } from "../model/table-data";
import { furtherWords } from "../words/further-reminders";
import { missedWhyWords } from "../words/plans";
import { reminderReason } from "../words/reminders";
import type { LoadedBook } from "../workbook/load-book";
import { languageOf, type Call } from "./command";
import { planText, type PlanTold } from "./plan-text";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";

export interface PlanReport extends PlanTold {
  /** Name of the file that holds the plan; undefined where nothing was written. */
  readonly written: string | undefined;
}

/** Prints the plan as the call asks for. */
export function reportPlan(call: Call, loaded: LoadedBook, report: PlanReport): void {
  const language = languageOf(call, loaded.settings.language);
  printReport(call, language, {
    document: () => planDocument(loaded, report, language),
    text: () => planText(loaded, report, language),
    problems: loaded.problems,
  });
}

function planDocument(loaded: LoadedBook, report: PlanReport, language: Language): object {
  const { proposal, rows, progress, written } = report;
  return {
    month: isoMonth(proposal.month),
    openDays: proposal.openDays,
    rows: rows.map(({ now = null, ...row }) => ({ ...row, now })),
    loads: proposal.loads.map((load) => ({
      ...load,
      capacity: Number.isFinite(load.capacity) ? load.capacity : null,
    })),
    left: proposal.left,
    results: progress.results.map(({ target, visits, turnover, outcome }) => ({
      ...whose(loaded, target),
      visitsPlanned: target.visits,
      visits,
      turnoverPlanned: target.turnover,
      turnover,
      outcome,
    })),
    year: progress.year.map(({ customer, ...target }) => ({
      ...target,
      customerId: customerId(loaded, customer),
    })),
    missed: progress.missed.map(({ due, why, ...missed }) => ({
      ...missed,
      due: isoDay(due),
      why: { by: why.by, ...daysOfWhy(why), text: missedWhyWords(why, language) },
    })),
    lapsed: progress.lapsed.map(({ reminder, last }) => ({
      id: reminder.id,
      customerId: reminder.customerId,
      customer: textAt(loaded.book.customers, "name", reminder.customerRow),
      staff: reminder.assignee,
      rule: reminder.rule,
      due: isoDay(reminder.due),
      last: isoDay(last),
      reason: reminderReason(reminder, language, furtherWords),
    })),
    written: written ?? null,
    problems: jsonProblems(loaded.problems, language),
  };
}

function daysOfWhy(why: MissedWhy): object {
  if (why.by === "put-off") return { until: isoDay(why.until) };
  return why.by === "skipped" ? { on: isoDay(why.on), note: why.note } : {};
}

function whose(loaded: LoadedBook, { staff, customer, class: className }: PlanResult["target"]): object {
  return { staff, customerId: customerId(loaded, customer), class: className };
}

function customerId({ book }: LoadedBook, customer: number): string | null {
  return book.customers.ids[customer] ?? null;
}
