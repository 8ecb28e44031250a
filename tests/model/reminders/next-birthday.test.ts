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
    ["农历八月十五", "2026-09-25", "2026-09-25", "of a lunar day is where the moon has it"],
    ["农历八月十五", "2026-09-26", "2027-09-15", "of a lunar day is eleven days earlier the year after"],
    ["农历1990年腊月廿三", "2027-01-20", "2027-01-30", "of a lunar December is in the January after"],
    ["闰六月初八", "2025-07-10", "2025-08-01", "of a leap month is in the leap month"],
    [
      "闰六月初八",
      "2026-01-01",
      "2026-07-21",
      "of a leap month is in the ordinary one where the year has no other",
    ],
    ["农历十二月三十", "2026-01-01", "2026-02-16", "of a 30th is the 29th where the month ends with it"],
  ])("of %s as of %s is %s: it %s", (born, today, next) => {
    expect(isoDay(nextBirthdayFrom(day(today))(parseBirthday(born)!)!)).toBe(next);
  });

  it("is not known of a lunar day after 2100", () => {
    expect(nextBirthdayFrom(day("2110-01-01"))(parseBirthday("农历八月十五")!)).toBeUndefined();
  });
});
