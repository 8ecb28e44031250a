/** The next celebration, counted from a day. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../../src/model/day";
import { nextBirthdayFrom } from "../../../src/model/reminders/birthday-in-year";
import { parseBirthday } from "../../../src/model/reminders/birthday-text";
import { day } from "../../support/test-book";

describe("the next birthday", () => {
  it.each([
    ["1990-11-21", "2026-11-21", "2026-11-21", "is today where it is today"],
    ["--11-22", "2026-11-21", "2026-11-22", "is in this year where it is still to come"],
    ["1990-11-20", "2026-11-21", "2027-11-20", "is in the next year where it has passed"],
    ["1992-02-29", "2026-11-21", "2027-02-28", "of 29 February is the 28th in a common year"],
    ["1992-02-29", "2027-12-31", "2028-02-29", "of 29 February is the 29th in a leap year"],
    ["2030-05-01", "2026-11-21", "2030-05-01", "is not before the birth"],
  ])("of %s as of %s is %s: it %s", (born, today, next) => {
    expect(isoDay(nextBirthdayFrom(day(today))(parseBirthday(born)!))).toBe(next);
  });
});
