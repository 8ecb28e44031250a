/** Days as the standards need them, without the engine's own calendar: the moon's are those of Intl. */
import type { Day } from "../../../../../src/model/day";
import { day } from "../../../../support/test-book";
import type { YearlyDay } from "../diary";
import type { ShopRule } from "../rules";

const EPOCH = 25569;
const MONDAY = 1;
const HOLIDAYS: readonly (readonly [Day, Day])[] = [
  [day("2025-10-01"), day("2025-10-07")],
  [day("2026-02-16"), day("2026-02-20")],
];

const dateOf = (serial: number): Date => new Date((serial - EPOCH) * 86_400_000);

/** The shop is closed on Mondays, around the National Day of China and in the week of 春节. */
export function isClosedOn(serial: number): boolean {
  return (
    dateOf(serial).getUTCDay() === MONDAY || HOLIDAYS.some(([from, to]) => from <= serial && serial <= to)
  );
}

/** Where a rule shows what is due on a day on which nobody is there. */
export function movedOff(serial: number, move: ShopRule["closed"]): number {
  if (move === "stay") return serial;
  let shown = serial;
  while (isClosedOn(shown)) shown += move === "after" ? 1 : -1;
  return shown;
}

interface Moon {
  readonly year: string;
  readonly month: string;
  readonly day: number;
}

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

function moonOf(serial: number): Moon {
  const parts = new Map<string, string>(
    lunar.formatToParts(dateOf(serial)).map(({ type, value }) => [type, value]),
  );
  return { year: parts.get("relatedYear")!, month: parts.get("month")!, day: Number(parts.get("day")) };
}

const FIRST = day("2024-12-01");
const LAST = day("2026-06-30");
const MOONS: readonly (readonly [Day, Moon])[] = Array.from({ length: LAST - FIRST + 1 }, (_, offset) => {
  const serial = (FIRST + offset) as Day;
  return [serial, moonOf(serial)] as const;
});

const known = new Map<YearlyDay, readonly Day[]>();

/** On which days of 2025 and of the months around it a day of every year is kept. */
export function daysOfYears(yearly: YearlyDay): readonly Day[] {
  const days = known.get(yearly) ?? findDays(yearly);
  known.set(yearly, days);
  return days;
}

function findDays(yearly: YearlyDay): readonly Day[] {
  if (yearly.calendar === "lunar") return ["2024", "2025", "2026"].flatMap((year) => lunarDay(yearly, year));
  const { month, day: dayOfMonth } = yearly;
  // None of these years has a 29 February.
  const kept = month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth;
  return [2024, 2025, 2026].map((year) => (Date.UTC(year, month - 1, kept) / 86_400_000 + EPOCH) as Day);
}

function lunarDay({ month, isLeap = false, day: wanted }: YearlyDay, year: string): readonly Day[] {
  const inMonth = (name: string): typeof MOONS =>
    MOONS.filter(([, moon]) => moon.year === year && moon.month === name);
  const leap = isLeap ? inMonth(`${month}bis`) : [];
  const days = leap.length > 0 ? leap : inMonth(String(month));
  const last = Math.max(...days.map(([, moon]) => moon.day));
  // A month that only begins in the time looked at is none.
  if (last < 29 && wanted > last) return [];
  return days.filter(([, moon]) => moon.day === Math.min(wanted, last)).map(([serial]) => serial);
}
