/**
 * Rule `cadence`: it has been too long since the last contact.
 *
 * How long is too long: the customer's own "contact every (days)", else the default of their class, as
 * of today (a fixed class wins). Counted from the last contact or, if later, from the day a promise or
 * a regular contact was last finished or skipped; for one who was never there, from the day of
 * registration; without that there is no reminder.
 *
 * Finished ahead of time on the very day of the last contact, the reminder would come again with the
 * same due day; then the next turn is counted from that due day.
 *
 * Put off once, it stays put off until that day, also when its due day moves with the customer's class.
 *
 * Silent while a promise is open (a day agreed on replaces the routine), for lost customers, and where
 * the customer wants no marketing.
 */
import { BLANK_DAY, addDays, type Day } from "../../day";
import { dayAt, numberAt, textAt } from "../../table-data";
import { isIdAnswered, shownDay } from "../answers";
import { allowsMarketing, lastContact, type Found, type ReminderContext } from "../context";
import { derivedId } from "../reminder-id";
import type { Book } from "../../book";
import type { Ranking } from "../../ranking/ranking";
import type { Settings } from "../../settings";
import type { ReminderWhy } from "../reminder";

type SinceKind = Extract<ReminderWhy, { rule: "cadence" }>["sinceKind"];

/** The customer's regular contact, if it is due by the horizon. `openPromise` must have found none. */
export function regularContact(context: ReminderContext, customerRow: number): Found | undefined {
  const { book, settings, ranking, iso, horizon } = context;
  const { customers } = book;
  if (!allowsMarketing(book, customerRow)) return undefined;
  if (textAt(customers, "status", customerRow) === "lost") return undefined;
  const base = baseOf(context, customerRow);
  if (!base) return undefined;
  const { days, by } = cadenceDays(book, customerRow, settings, ranking);
  const customerId = customers.ids[customerRow]!;
  let due = addDays(base.day, days);
  while (due <= horizon && isIdAnswered(book, derivedId("cadence", customerId, iso(due)))) {
    due = addDays(due, days);
  }
  if (due > horizon) return undefined;
  const id = derivedId("cadence", customerId, iso(due));
  const why = {
    rule: "cadence",
    days,
    by,
    class: ranking.classes[customerRow]!,
    since: base.day,
    sinceKind: base.kind,
  } as const;
  const assignee = textAt(customers, "owner", customerRow);
  const snooze = context.answers.routineSnoozes.get(customerId);
  const until = snooze && snooze.due > base.day ? snooze.until : BLANK_DAY;
  const shown = Math.max(shownDay(book, id, due), until) as Day;
  return { id, customerRow, due, shown, assignee, why };
}

/** Days between contacts with this customer, at least 1, and where the number comes from. */
export function cadenceDays(
  book: Book,
  customerRow: number,
  settings: Settings,
  ranking: Ranking,
): { days: number; by: "class" | "customer" } {
  const own = numberAt(book.customers, "cadence", customerRow);
  if (own > 0) return { days: Math.max(1, Math.round(own)), by: "customer" };
  return { days: settings.cadence[ranking.places[customerRow]!]!, by: "class" };
}

function baseOf(context: ReminderContext, customerRow: number): { day: Day; kind: SinceKind } | undefined {
  const { book, today, answers } = context;
  const contact = lastContact(book, customerRow, today);
  const restart = answers.restarts.get(book.customers.ids[customerRow]!);
  if (restart && restart.day > contact) return restart;
  if (contact !== BLANK_DAY) return { day: contact, kind: "visit" };
  const since = dayAt(book.customers, "since", customerRow);
  return since === BLANK_DAY ? undefined : { day: since, kind: "registered" };
}
