/** What the staff do with the list they are given: most of it, some of it late, and now and then two of them the same. */
import { addDays, type Day } from "../../../../src/model/day";
import type { StaffDay } from "../../../../src/model/day-plan/day-plan";
import { planBySettings } from "../../../../src/model/day-plan/plan-by-settings";
import type { Reminder } from "../../../../src/model/reminders/reminder";
import { readSettings } from "../../../../src/model/settings";
import { below, pick, type Random } from "../../../fuzz/random";
import { STAFF } from "./rules";
import type { Shop } from "./shop";

const REASONS = ["has just been here", "is abroad", "asked us to wait"];

/** What the plan gives to each person today. */
export function planOfToday({ book, list, today }: Shop): readonly StaffDay[] {
  const plan = planBySettings(book, list.reminders, today, readSettings(book.settings, "en").settings);
  const planned = plan.days.flatMap((day) => day.staff.flatMap(({ items }) => items));
  if (planned.length !== list.reminders.length) throw new Error("the plan is of other reminders");
  return plan.days.find(({ day }) => day === today)?.staff ?? [];
}

/** Until when each person is ill. */
export type Illness = Map<string, Day>;

/** Everybody's work of a day. */
export function workDay(shop: Shop, random: Random, illness: Illness): void {
  for (const { staff, items } of planOfToday(shop)) {
    const todo = items.map(({ reminder }) => reminder);
    if (random() < 0.012) illness.set(staff, addDays(shop.today, below(random, 35)));
    if ((illness.get(staff) ?? shop.today) > shop.today) standIn(shop, random, staff, todo);
    else work(shop, random, staff, todo);
  }
}

/** On most days of an illness all of it waits; on some another takes over what is on the list. */
function standIn(shop: Shop, random: Random, staff: string, todo: readonly Reminder[]): void {
  if (todo.length === 0 || random() < 0.85) return;
  shop.give(
    todo,
    pick(
      random,
      STAFF.filter((other) => other !== staff),
    ),
  );
}

function work(shop: Shop, random: Random, staff: string, todo: readonly Reminder[]): void {
  const greetings = todo.filter(({ rule }) => rule === "holiday" || rule === "news");
  if (greetings.length > 3) shop.answerAll(greetings, staff, manyAnswer(shop, random));
  for (const reminder of todo) {
    // A contact may have answered more than one.
    if (shop.isDue(reminder)) answer(shop, random, staff, reminder);
  }
}

function manyAnswer({ today }: Shop, random: Random): Parameters<Shop["answerAll"]>[2] {
  if (random() < 0.2) return { state: "snoozed", until: addDays(today, 1) };
  return { state: "done", outcome: "wrote to all of them" };
}

function answer(shop: Shop, random: Random, staff: string, reminder: Reminder): void {
  const drawn = random();
  if (drawn < 0.2) return;
  if (drawn < 0.6) call(shop, random, staff, reminder);
  else if (drawn < 0.8) shop.finish(reminder, staff);
  else if (drawn < 0.88) shop.skip(reminder, staff, pick(random, REASONS));
  else shop.snooze(reminder, staff, untilAfter(shop.today, reminder, random));
  const isClosed = drawn >= 0.6 && drawn < 0.88;
  if (isClosed && random() < 0.1) shop.finishAgain(reminder, pick(random, STAFF));
}

function call(shop: Shop, random: Random, staff: string, { id, customerId }: Reminder): void {
  const kind = pick(random, ["phone", "wechat", "sms", "email"]);
  const next = random() < 0.08 ? addDays(shop.today, 1 + below(random, 25)) : undefined;
  const contact = { customerId, day: shop.today, kind, item: "", amount: undefined, next, reminder: id };
  shop.contact(contact, staff);
}

function untilAfter(today: Day, { due }: Reminder, random: Random): Day {
  return addDays(due > today ? due : today, 1 + below(random, 15));
}
