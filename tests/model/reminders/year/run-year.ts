/** Runs the shop through a year, day by day, and keeps what was on the list each morning beside what was owed. */
import { addDays, type Day } from "../../../../src/model/day";
import { reminderLists } from "../../../../src/model/reminders/due-reminders";
import { reminderContext } from "../../../../src/model/reminders/customer-reminders";
import type { Reminder } from "../../../../src/model/reminders/reminder";
import { day } from "../../../support/test-book";
import { seeded } from "../../../fuzz/random";
import { drawPeople, type Newcomer } from "./people";
import { Shop } from "./shop";
import { workDay, type Illness } from "./staff";
import { isClosedOn } from "./standards/calendar";
import { owedOn, type OwedLists } from "./standards/owed-on";
import { waitingInVain } from "./standards/waiting";
import { Street } from "./street";

export const FIRST = day("2025-03-01");
export const LAST = day("2026-02-28");
/** Before the first day customers have come for a while; nobody looked at a list then. */
const HISTORY = 400;

export interface Morning {
  readonly today: Day;
  /** By the engine. */
  readonly listed: readonly Reminder[];
  readonly silenced: readonly Reminder[];
  /** By the standards. */
  readonly standards: OwedLists;
  /** Customers who wait longer than the standard for no reason. */
  readonly inVain: readonly string[];
}

export interface Year {
  readonly shop: Shop;
  readonly mornings: readonly Morning[];
  /** Evenings on which the list kept from change to change was another than one worked out anew. */
  readonly wrongEvenings: readonly Day[];
}

export function runYear(seed: number): Year {
  const random = seeded(seed);
  const shop = new Shop(addDays(FIRST, -HISTORY));
  const street = new Street(random, shop);
  const newcomers = [...drawPeople(random, FIRST)];
  const illness: Illness = new Map();
  const mornings: Morning[] = [];
  const wrongEvenings: Day[] = [];
  for (let today = shop.today; today <= LAST; today = addDays(today, 1)) {
    shop.begin(today);
    welcome(shop, newcomers);
    if (today >= FIRST) mornings.push(morning(shop));
    if (today >= FIRST && !isClosedOn(today)) workDay(shop, random, illness);
    street.passDay(!isClosedOn(today));
    if (today >= FIRST && !isKeptRight(shop)) wrongEvenings.push(today);
  }
  return { shop, mornings, wrongEvenings };
}

/** Those registered by now; on the first day of all, everybody who was known before. */
function welcome(shop: Shop, newcomers: Newcomer[]): void {
  const come = newcomers.filter(({ person }) => person.since <= Math.max(shop.today, FIRST - 1));
  for (const newcomer of come) {
    shop.register(newcomer);
    newcomers.splice(newcomers.indexOf(newcomer), 1);
  }
  if (come.length > 0) shop.begin(shop.today);
}

function morning({ list, today, diary }: Shop): Morning {
  const listed = list.reminders.filter(({ late }) => late >= 0);
  return {
    today,
    listed,
    silenced: list.silenced.filter(({ late }) => late >= 0),
    standards: owedOn(diary, today),
    inVain: waitingInVain(diary, today, new Set(listed.map(({ customerId }) => customerId))),
  };
}

function isKeptRight({ list, book, today }: Shop): boolean {
  const anew = reminderLists(reminderContext(book, today, list.options));
  const ids = (reminders: readonly Reminder[]): string => reminders.map(({ id }) => id).join();
  return ids(anew.reminders) === ids(list.reminders) && ids(anew.silenced) === ids(list.silenced);
}
