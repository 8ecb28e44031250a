/**
 * Rule `cadence`: it has been too long since the last contact.
 *
 * How long is too long: the customer's own "contact every (days)", else the days of the rule that is for them,
 * else those of their service level, else the default of their class, as of today (a fixed class wins). Counted
 * from the last contact or, if later, from the day a promise or a regular contact was last finished or skipped;
 * for one who was never there, from the day of registration; without that there is no reminder.
 *
 * Finished ahead of time on the very day of the last contact, the reminder would come again with the
 * same due day; then the next turn is counted from that due day.
 *
 * Put off once, it stays put off until that day, also when its due day moves with the customer's class.
 *
 * Silent while a promise is open (a day agreed on replaces the routine), for lost customers, and where
 * the customer wants no marketing.
 */
import { BLANK_DAY, LAST_DAY, addDays, laterDay, type Day } from "../../day";
import { dayAt, numberAt, textAt } from "../../table-data";
import type { Book } from "../../book";
import type { Ranking } from "../../ranking/ranking";
import type { Settings } from "../../settings";
import { restartOf } from "../answers";
import { lastContact, lastContactAt, type RuleContext } from "../context";
import { lastDueDay } from "../due-days";
import type { FinderMaker } from "../finder";
import { isLostIn } from "../lost-customers";
import { lastAnswer, openOccasion } from "../occasion";
import type { ReminderWhy } from "../reminder";
import { isOfKind, NO_SERVICE_KINDS } from "../visit-kinds";
import { openPromises } from "./next";

type Why = Extract<ReminderWhy, { rule: "cadence" }>;

export const regularContact: FinderMaker = (context, rule) => {
  const { book, settings, ranking, horizon } = context;
  const { customers } = book;
  const promises = context.rules
    .filter(({ kind }) => kind === "next")
    .map((promise) => ({ promiseOf: openPromises(context, promise), applies: context.appliesTo(promise) }));
  const isPromised = (customerRow: number): boolean => {
    const ruling = promises.find(({ applies }) => applies(customerRow));
    return ruling?.promiseOf(customerRow, LAST_DAY) !== undefined;
  };
  const isLost = isLostIn(book);
  const isNoVisit = isOfKind(book, NO_SERVICE_KINDS);
  const lastDue = lastDueDay(context, rule);
  return (customerRow) => {
    const since = sinceDay(context, customerRow);
    if (since === BLANK_DAY || since >= lastDue || isLost(customerRow)) return undefined;
    const service = context.serviceDays(customerRow);
    const { days, by } = cadenceDays(book, customerRow, settings, ranking, rule.days[0], service);
    let due = addDays(since, days);
    if (due > lastDue || isPromised(customerRow)) return undefined;
    let open = openOccasion(context, rule, customerRow, due);
    while (!open && due <= lastDue) {
      due = addDays(due, days);
      open = openOccasion(context, rule, customerRow, due);
    }
    if (!open || open.shown > horizon) return undefined;
    const { until, snoozedDue } = lastAnswer(context, rule, customerRow);
    const shown = snoozedDue > since ? laterDay(open.shown, until) : open.shown;
    const assignee = textAt(customers, "owner", customerRow);
    const why: Why = {
      rule: "cadence",
      days,
      by,
      class: ranking.classes[customerRow]!,
      since,
      sinceKind: sinceKind(context, customerRow, isNoVisit),
    };
    return { id: open.id, customerRow, due, shown, assignee, why };
  };
};

/**
 * Days between contacts with this customer, at least 1, and where the number comes from; `ruled` are those of a
 * rule for this customer, `service` those of their service level.
 */
export function cadenceDays(
  book: Book,
  customerRow: number,
  settings: Settings,
  ranking: Ranking,
  ruled?: number,
  service?: number,
): { days: number; by: Why["by"] } {
  const own = numberAt(book.customers, "cadence", customerRow);
  if (own > 0) return { days: Math.max(1, Math.round(own)), by: "customer" };
  if (ruled !== undefined) return { days: ruled, by: "rule" };
  if (service !== undefined) return { days: service, by: "service" };
  return { days: settings.cadence[ranking.places[customerRow]!]!, by: "class" };
}

/** The day from which the days are counted; blank where there is none. */
function sinceDay(context: RuleContext, customerRow: number): Day {
  const since = laterDay(lastContact(context, customerRow), restartOf(context.answers, customerRow).day);
  return since === BLANK_DAY ? dayAt(context.book.customers, "since", customerRow) : since;
}

function sinceKind(
  context: RuleContext,
  customerRow: number,
  isNoVisit: (visitRow: number) => boolean,
): Why["sinceKind"] {
  const contact = lastContact(context, customerRow);
  const restart = restartOf(context.answers, customerRow);
  if (restart.day > contact) return restart.kind;
  if (contact === BLANK_DAY) return "registered";
  return isNoVisit(context.links.order[lastContactAt(context, customerRow)]!) ? "contact" : "visit";
}
