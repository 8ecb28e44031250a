import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dayOf, parseIsoDay, type Day } from "../../src/model/day";
import { anchorName } from "../../src/workbook/anchors";
import { shiftSample } from "../../src/workbook/xlsx/template/shift-sample";
import { openBytes, templateBytes, valuesBelow } from "./templates-folder";

const DAY_MS = 86_400_000;
const name = "salon.en.xlsx";

async function visitDays(bytes: Uint8Array<ArrayBuffer>): Promise<readonly unknown[]> {
  return valuesBelow(await openBytes(bytes), anchorName("visits", "date"));
}

function lastDay(values: readonly unknown[]): Day {
  const last = Math.max(...values.map((value) => (value instanceof Date ? value.getTime() : 0)));
  const date = new Date(last);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!;
}

describe("shiftSample", () => {
  it.each(["2026-11-27", "2026-11-28", "2031-02-28", "2026-01-01"])(
    "ends within a week before %s, on the same weekday",
    async (iso) => {
      const today = parseIsoDay(iso)!;
      const bytes = await templateBytes(name);
      const before = lastDay(await visitDays(bytes));
      const last = lastDay(await visitDays(await shiftSample(bytes, today)));
      expect(today - last).toBeGreaterThanOrEqual(0);
      expect(today - last).toBeLessThanOrEqual(6);
      expect(Math.abs(last - before) % 7).toBe(0);
    },
  );

  it("is the same bytes where nothing is to move", async () => {
    const bytes = await templateBytes(name);
    expect(await shiftSample(bytes, parseIsoDay("2026-11-24")!)).toBe(bytes);
  });

  it("moves every day alike, also one written as text, and no birthday", async () => {
    const bytes = await templateBytes(name);
    const today = addDays(parseIsoDay("2026-11-21")!, 7 * 20);
    const [before, after] = [await openBytes(bytes), await openBytes(await shiftSample(bytes, today))];
    for (const anchor of [
      "kebu.visits.date",
      "kebu.visits.next",
      "kebu.customers.since",
      "kebu.customers.lastVisit",
      "kebu.followUps.due",
      "kebu.followUps.doneOn",
    ]) {
      const expected = valuesBelow(before, anchor).map((value) => expectedAfter(value, 140));
      expect(valuesBelow(after, anchor)).toEqual(expected);
    }
    for (const anchor of ["kebu.customers.birthday", "kebu.visits.amount"]) {
      expect(valuesBelow(after, anchor)).toEqual(valuesBelow(before, anchor));
    }
  });

  it("keeps one range per list, none overlapping", async () => {
    const moved = await shiftSample(await templateBytes(name), parseIsoDay("2027-06-09")!);
    const zip = await JSZip.loadAsync(moved);
    const sheets = Object.keys(zip.files).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part));
    for (const sheet of sheets) {
      const xml = await zip.file(sheet)!.async("string");
      const columns = [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)\d+:[A-Z]+\d+"/g)].map(
        ([, letter]) => letter,
      );
      expect(new Set(columns).size).toBe(columns.length);
    }
  });
});

function expectedAfter(value: unknown, days: number): unknown {
  if (value instanceof Date) return new Date(value.getTime() + days * DAY_MS);
  const written = typeof value === "string" ? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(value) : null;
  if (!written) return value;
  const day = dayOf(Number(written[1]), Number(written[2]), Number(written[3]))!;
  const moved = calendarDate(addDays(day, days));
  return `${moved.year}/${moved.month}/${moved.day}`;
}
