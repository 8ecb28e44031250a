/** A month's plan as tables for people: proposed, who does not fit, done and over the year, missed. */
import { isoDay } from "../model/day";
import { isoMonth } from "../model/figures/month";
import type { ComparedPlanRow } from "../model/plans/compare-plan";
import type { PlanProgress, YearTarget } from "../model/plans/plan-progress";
import type { PlanProposal } from "../model/plans/propose-plan";
import type { Language } from "../model/schema";
import { textAt } from "../model/table-data";
import { planPhrases } from "../words/cli/commands/plan";
import { headingPhrases } from "../words/cli/report";
import { planWordPhrases } from "../words/figures";
import { furtherWords } from "../words/further-reminders";
import { moneyWords } from "../words/money";
import { say, type Phrase, type PhraseData } from "../words/phrase";
import { leftPhrases, missedWhyWords, planStatePhrases } from "../words/plans";
import { reminderReason } from "../words/reminders";
import type { LoadedBook } from "../workbook/load-book";
import { textTable } from "./text-table";

export interface PlanTold {
  readonly proposal: PlanProposal;
  readonly rows: readonly ComparedPlanRow[];
  readonly progress: PlanProgress;
}

/** All of it, with a blank line between. */
export function planText(loaded: LoadedBook, told: PlanTold, language: Language): string {
  const speaker = speakerOf(loaded, language);
  const parts = [
    proposalText(told, speaker),
    leftText(told, speaker),
    progressText(told, loaded, speaker),
    missedText(told, speaker, language),
    lapsedText(told, loaded, speaker, language),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

interface Speaker {
  readonly say: (phrase: Phrase, data?: PhraseData) => string;
  readonly money: (amount: number | null) => string;
  /** A name, or the shop's. */
  readonly staff: (name: string) => string;
  readonly table: (
    headings: readonly Phrase[],
    lines: readonly (readonly string[])[],
    align: string,
  ) => string;
}

function speakerOf({ settings }: LoadedBook, language: Language): Speaker {
  const said = (phrase: Phrase, data?: PhraseData): string => say(phrase, language, data);
  return {
    say: said,
    money: (amount) => (amount === null ? "" : moneyWords(amount, settings.currency, language)),
    staff: (name) => (name === "" ? said(planPhrases.shop) : name),
    table: (headings, lines, align) => textTable([headings.map((heading) => said(heading)), ...lines], align),
  };
}

function proposalText({ proposal, rows }: PlanTold, speaker: Speaker): string {
  const month = isoMonth(proposal.month);
  if (rows.length === 0) return speaker.say(planPhrases.nothing, { month });
  const { staff, whom, visits, turnover, state, everyone } = planPhrases;
  const lines = rows.map((row) => [
    speaker.staff(row.staff),
    row.class === "" ? speaker.say(everyone) : row.class,
    String(row.visits),
    speaker.money(row.turnover),
    stateText(row, speaker),
  ]);
  const heading = speaker.say(planPhrases.heading, { month, days: proposal.openDays });
  return `${heading}\n${speaker.table([staff, whom, visits, turnover, state], lines, "llrrl")}`;
}

function stateText({ state, now }: ComparedPlanRow, speaker: Speaker): string {
  const turnover = typeof now?.turnover === "number" ? ` / ${speaker.money(now.turnover)}` : "";
  return speaker.say(planStatePhrases[state], { now: `${String(now?.visits ?? "–")}${turnover}` });
}

function leftText({ proposal: { left } }: PlanTold, speaker: Speaker): string {
  if (left.length === 0) return "";
  const { id, customer, class: className, reason } = headingPhrases;
  const lines = left.map((each) => [
    each.customerId,
    each.name,
    each.class,
    String(each.wanted),
    String(each.planned),
    speaker.say(leftPhrases[each.why], { staff: speaker.staff(each.staff) }),
  ]);
  const headings = [id, customer, className, planPhrases.wanted, planPhrases.planned, reason];
  return `${speaker.say(planPhrases.left)}\n${speaker.table(headings, lines, "lllrrl")}`;
}

function progressText({ proposal, progress }: PlanTold, loaded: LoadedBook, speaker: Speaker): string {
  if (progress.year.length === 0) return "";
  const { staff, whom, visits, turnover, outcome, yearVisits, yearTurnover } = planPhrases;
  const lines = progress.year.map((year) => progressLine(year, progress, loaded, speaker));
  const heading = speaker.say(planPhrases.progress, { month: isoMonth(proposal.month) });
  const headings = [staff, whom, visits, turnover, outcome, yearVisits, yearTurnover];
  return `${heading}\n${speaker.table(headings, lines, "llrrlrr")}`;
}

function progressLine(
  year: YearTarget,
  { results }: PlanProgress,
  { book }: LoadedBook,
  speaker: Speaker,
): readonly string[] {
  const ofMonth = results.find(
    ({ target }) =>
      target.staff === year.staff && target.customer === year.customer && target.class === year.class,
  );
  const whom = year.customer < 0 ? year.class : textAt(book.customers, "name", year.customer);
  const done = (sum: number, planned: number | null, words: (amount: number) => string): string =>
    planned === null ? "" : speaker.say(planPhrases.done, { done: words(sum), planned: words(planned) });
  return [
    speaker.staff(year.staff),
    whom === "" ? speaker.say(planPhrases.everyone) : whom,
    ofMonth ? done(ofMonth.visits, ofMonth.target.visits, String) : "",
    ofMonth ? done(ofMonth.turnover, ofMonth.target.turnover, speaker.money) : "",
    ofMonth ? speaker.say(planWordPhrases[ofMonth.outcome]) : "",
    done(year.visits, year.visitsPlanned, String),
    done(year.turnover, year.turnoverPlanned, speaker.money),
  ];
}

function missedText({ proposal, progress }: PlanTold, speaker: Speaker, language: Language): string {
  const month = isoMonth(proposal.month);
  if (progress.missed.length === 0) return speaker.say(planPhrases.noneMissed, { month });
  const { due, class: className, id, customer, reason } = headingPhrases;
  const { staff, wanted, came } = planPhrases;
  const lines = progress.missed.map((each) => [
    isoDay(each.due),
    each.staff,
    each.class,
    each.customerId,
    each.name,
    String(each.wanted),
    String(each.came),
    missedWhyWords(each.why, language),
  ]);
  const headings = [due, staff, className, id, customer, wanted, came, reason];
  return `${speaker.say(planPhrases.missed, { month })}\n${speaker.table(headings, lines, "lllllrrl")}`;
}

function lapsedText(
  { proposal, progress }: PlanTold,
  { book }: LoadedBook,
  speaker: Speaker,
  language: Language,
): string {
  if (progress.lapsed.length === 0) return "";
  const { class: className, id, customer, reason } = headingPhrases;
  const { lapsed, lapsedLast, staff } = planPhrases;
  const lines = progress.lapsed.map(({ reminder, last }) => [
    isoDay(last),
    reminder.assignee,
    reminder.class,
    reminder.customerId,
    textAt(book.customers, "name", reminder.customerRow),
    reminderReason(reminder, language, furtherWords),
  ]);
  const headings = [lapsedLast, staff, className, id, customer, reason];
  const heading = speaker.say(lapsed, { month: isoMonth(proposal.month) });
  return `${heading}\n${speaker.table(headings, lines, "llllll")}`;
}
