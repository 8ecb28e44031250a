/** Eighty customers of all sorts, the same ones every time. */
import { addDays, type Day } from "../../../../src/model/day";
import { below, pick, type Random } from "../../../fuzz/random";
import type { Person, YearlyDay } from "./diary";
import { STAFF } from "./rules";

/** With a birthday on every kind of day that some years lack, and as a book holds it. */
const AWKWARD: readonly (readonly [string, YearlyDay])[] = [
  ["2000-02-29", { calendar: "solar", month: 2, day: 29 }],
  ["--12-31", { calendar: "solar", month: 12, day: 31 }],
  ["1991-01-01", { calendar: "solar", month: 1, day: 1 }],
  ["--08-31", { calendar: "solar", month: 8, day: 31 }],
  ["农历八月十五", { calendar: "lunar", month: 8, day: 15 }],
  ["闰六月初八", { calendar: "lunar", month: 6, isLeap: true, day: 8 }],
  ["闰二月初三", { calendar: "lunar", month: 2, isLeap: true, day: 3 }],
  ["农历腊月三十", { calendar: "lunar", month: 12, day: 30 }],
];

export interface Newcomer {
  readonly person: Person;
  /** As it is written into the register. */
  readonly birthday: string | undefined;
}

/** The customers, of whom some are registered during the year: their day of registration is after its first. */
export function drawPeople(random: Random, first: Day, count = 80): readonly Newcomer[] {
  return Array.from({ length: count }, (_, place) => {
    const [birthday, born] = AWKWARD[place] ?? solarBirthday(random);
    const isNew = place % 10 === 9;
    const usualGap = pick(random, [12, 20, 30, 30, 45, 60, 90]);
    const person: Person = {
      id: `C${String(place + 1).padStart(2, "0")}`,
      name: `Customer ${place + 1}`,
      owner: STAFF[place % STAFF.length]!,
      tags: [...(random() < 0.1 ? ["VIP"] : []), ...(random() < 0.2 ? ["Card"] : [])],
      born,
      since: addDays(first, isNew ? 20 + below(random, 300) : -below(random, 700) - 30),
      cardEnds: random() < 0.25 ? addDays(first, below(random, 360)) : undefined,
      cadence: random() < 0.08 ? 7 + below(random, 60) : undefined,
      fixedClass: random() < 0.1 ? pick(random, ["A", "B", "C"]) : undefined,
      usualGap,
      usualAmount: 40 + below(random, 300) * (usualGap < 25 ? 2 : 1),
      status: random() < 0.04 ? "lost" : "active",
      consent: random() < 0.4 ? true : random() < 0.12 ? false : undefined,
    };
    return { person, birthday };
  });
}

function solarBirthday(random: Random): readonly [string, YearlyDay] | readonly [undefined, undefined] {
  if (random() < 0.3) return [undefined, undefined];
  const [month, day] = [1 + below(random, 12), 1 + below(random, 28)];
  const text = [month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return [`--${text}`, { calendar: "solar", month, day }];
}
