/** The calendar file as another program reads it, and the same again. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "salon.xlsx");
const TODAY = ["--today", "2026-11-22"];

interface Calendar extends KebuDocument {
  readonly file: string | null;
  readonly entries: readonly { uid: string; day: string; title: string }[];
}

beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", ...TODAY]);
});

async function uidsIn(file: string): Promise<string[]> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, "utf8")) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).uid);
}

test("kebu ics writes an entry for each reminder, the same bytes each time", async () => {
  const [first, second] = [path.join(folder, "a.ics"), path.join(folder, "b.ics")];
  const { file, entries } = await kebuJson<Calendar>(["ics", book, "--out", first, ...TODAY]);
  await kebu(["ics", book, "--out", second, ...TODAY]);
  const due = await kebuJson(["due", book, "--days", "30", ...TODAY]);
  expect(file).toBe("a.ics");
  expect(entries.length).toBe((due.due as unknown[]).length);
  expect(await uidsIn(first)).toEqual(expect.arrayContaining(entries.map(({ uid }) => uid)));
  expect(await readFile(second)).toEqual(await readFile(first));
});

test("the next day's file has the same entries again, so that importing it doubles none", async () => {
  const out = path.join(folder, "next.ics");
  await kebu(["ics", book, "--out", out, "--days", "29", "--today", "2026-11-23"]);
  const { entries } = await kebuJson<Calendar>(["ics", book, ...TODAY]);
  const before = new Set(entries.map(({ uid }) => uid));
  const uids = await uidsIn(out);
  expect(uids.length).toBeGreaterThan(0);
  expect(uids.filter((uid) => !before.has(uid))).toEqual([]);
  expect(new Set(uids).size).toBe(uids.length);
});

test("an existing file is only replaced with --overwrite, and without --out the calendar is printed", async () => {
  const out = path.join(folder, "once.ics");
  await kebu(["ics", book, "--out", out, ...TODAY]);
  expect(await kebu(["ics", book, "--out", out, ...TODAY])).toMatchObject({ status: 1 });
  const again = await kebu(["ics", book, "--out", out, "--overwrite", "--lang", "en", ...TODAY]);
  expect(again).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^once\.ics is written: /) as string,
  });
  const printed = await kebu(["ics", book, ...TODAY]);
  expect(printed.stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\n$/);
});

test("a --staff that the book does not know is refused with the known names, and no file is made", async () => {
  const nobody = path.join(folder, "nobody.ics");
  const run = await kebu(["ics", book, "--staff", "没有这个人", "--out", nobody, "--lang", "en", ...TODAY]);
  expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("小唐") as string });
  await expect(readFile(nobody)).rejects.toThrow();
});
