/** A morning without a hand on the keyboard: the same book with a table of rules, from the sheet to the handover and back. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "salon.xlsx");
const TODAY = ["--today", "2026-12-23"];
/** Somebody who leaves, and the two who stay on. */
const [LEAVES, STAYS] = ["小唐", "Kevin,苗苗"];

interface Entry {
  readonly id: string;
  readonly customer: string;
  readonly rule: string;
  readonly staff: string;
}
interface Due extends KebuDocument {
  readonly today: string;
  readonly due: readonly Entry[];
  readonly text: string;
}

/** The salon, with rules of kinds that no book has by itself. */
beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", "--with", "rules,plans,serviceLevels", ...TODAY]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const rules = workbook.getWorksheet("提醒规则")!;
  const headers = rules.getRow(1).values as (string | undefined)[];
  const added = [
    {
      规则编号: "U901",
      名称: "圣诞",
      种类: "节日",
      适用客人: "A",
      日期: "圣诞节",
      中文消息: "{姓名}，圣诞快乐。{店名}",
    },
    { 规则编号: "U902", 名称: "护理", 种类: "服务后关怀", 天数: "1, 14, 45" },
    { 规则编号: "U903", 名称: "找回", 种类: "挽回", 天数: "60" },
  ];
  const first = rules.actualRowCount + 1;
  added.forEach((cells, place) => {
    for (const [header, value] of Object.entries(cells))
      rules.getRow(first + place).getCell(headers.indexOf(header)).value = value;
  });
  await writeFile(book, new Uint8Array(await workbook.xlsx.writeBuffer()));
});

const due = (...more: readonly string[]): Promise<Due> => kebuJson<Due>(["due", book, ...TODAY, ...more]);

describe("a morning unattended", () => {
  test("the sheet, the calendar and the messages are of the same reminders", async () => {
    const list = await due("--days", "0");
    expect(new Set(list.due.map(({ rule }) => rule))).toEqual(
      new Set(["next", "cadence", "birthday", "holiday", "after-service", "win-back", "manual"]),
    );
    const sheet = await kebu(["due", book, "--text", "--days", "0", ...TODAY]);
    expect(sheet).toMatchObject({ status: 0, stderr: expect.any(String) as string });
    for (const { customer } of list.due) expect(sheet.stdout).toContain(customer);

    const file = path.join(folder, "day.ics");
    const { entries } = await kebuJson<{ entries: readonly { id: string; uid: string }[] }>([
      "ics",
      book,
      "--out",
      file,
      "--days",
      "0",
      ...TODAY,
    ]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(file, "utf8")) as unknown[]);
    const uids = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).uid);
    expect(uids.sort()).toEqual(entries.map(({ uid }) => uid).sort());
    expect(entries.map(({ id }) => id).sort()).toEqual(list.due.map(({ id }) => id).sort());

    const greeted = list.due.filter(({ rule }) => rule === "holiday");
    const out = path.join(folder, "christmas.csv");
    const messages = await kebuJson<{ messages: object[]; refused: object[]; file: string }>([
      "messages",
      book,
      "--rule",
      "圣诞",
      "--days",
      "0",
      "--out",
      out,
      ...TODAY,
    ]);
    expect(messages.messages.length + messages.refused.length).toBeGreaterThanOrEqual(greeted.length);
    expect(messages.messages.length).toBeGreaterThan(0);
    expect(await readFile(out, "utf8")).toContain("圣诞快乐");
  });

  test(
    "plan and handover are written, forget nobody, and are taken back whole",
    { timeout: 300_000 },
    async () => {
      const before = await due();
      const month = ["--month", "2027-01", ...TODAY];
      expect(await kebuJson(["plan", book, ...month, "--write"])).toMatchObject({ written: "salon.xlsx" });
      expect(await kebuJson(["plan", book, ...month, "--write"])).toMatchObject({ written: null });

      expect(before.due.map(({ staff }) => staff)).toContain(LEAVES);
      const handover = ["handover", book, "--from", LEAVES, "--to", STAYS, ...TODAY];
      const { entry } = await kebuJson<{ entry: string }>([...handover, "--write"]);
      const after = await due();
      expect(after.due.map(({ id }) => id)).toEqual(before.due.map(({ id }) => id));
      expect(after.due.map(({ staff }) => staff)).not.toContain(LEAVES);

      expect((await kebu(["undo", book, entry])).status).toBe(0);
      expect((await due()).due).toEqual(before.due);
      // Taken back twice it is taken back once, and what is no entry is told.
      expect((await kebu(["undo", book, entry])).status).toBe(0);
      expect((await kebu(["undo", book, "L-none"])).status).not.toBe(0);
    },
  );

  test.each([
    [["due", "--staff"], 2],
    [["ics", "--days", "soon"], 2],
    [["messages", "--rule", "没有这条"], 2],
    [["plan", "--overwrite"], 2],
    [["handover", "--from", LEAVES], 2],
  ])("kebu %j ends with %d", async ([command, ...options], status) => {
    expect(await kebu([command!, book, ...options, ...TODAY])).toMatchObject({ status, stdout: "" });
  });
});

/** Half past eleven in the evening of 31 December in Greenwich: a new year already for some. */
test.each([
  ["Pacific/Apia", "2027-01-01"],
  ["America/Sao_Paulo", "2026-12-31"],
  ["Asia/Kolkata", "2027-01-01"],
  ["Asia/Shanghai", "2027-01-01"],
])("without --today it is the day of the clock on the wall: in %s %s", async (zone, day) => {
  const clock = path.join(folder, "clock.mjs");
  await writeFile(
    clock,
    `const now = Date.UTC(2026, 11, 31, 23, 30);
    globalThis.Date = new Proxy(Date, {
      construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [now] : given, made),
      get: (real, key) => (key === "now" ? () => now : Reflect.get(real, key)),
    });`,
  );
  const options = { env: { TZ: zone }, node: ["--import", pathToFileURL(clock).href] };
  const run = await kebu(["due", book, "--json"], options);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toEqual(await kebuJson(["due", book, "--today", day]));
  expect(JSON.parse(run.stdout)).toMatchObject({ today: day });
});
