import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/model/day";
import { todayFrom } from "../../src/taskpane/today";

const lateEvening = (): Date => new Date(2026, 10, 21, 23, 59);

describe("the page's today", () => {
  test("is the day on the user's own calendar, even a minute before midnight", () => {
    expect(isoDay(todayFrom("", lateEvening)())).toBe("2026-11-21");
  });

  test("can be set in the address", () => {
    expect(isoDay(todayFrom("?today=2030-02-28", lateEvening)())).toBe("2030-02-28");
  });

  test("an impossible day in the address is no day", () => {
    expect(isoDay(todayFrom("?today=2026-02-30", lateEvening)())).toBe("2026-11-21");
  });

  test("moves on with the clock", () => {
    let now = lateEvening();
    const today = todayFrom("", () => now);
    expect(isoDay(today())).toBe("2026-11-21");
    now = new Date(2026, 10, 22, 0, 1);
    expect(isoDay(today())).toBe("2026-11-22");
  });
});
