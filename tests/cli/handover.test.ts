/** A handover and a month's plan through real files: previewed, written, packed, taken back. */
import { copyFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const salon = path.join(folder, "salon.xlsx");
const TODAY = ["--today", "2026-11-22"];
const HANDOVER = ["--from", "小唐", "--to", "Kevin,苗苗", ...TODAY];

interface Handover {
  readonly rows: readonly { customerId: string; customer: string; to: string; message: string | null }[];
  readonly entry: string | null;
}

interface Plan {
  readonly rows: readonly { staff: string; class: string; visits: number; state: string }[];
  readonly results: readonly { staff: string; class: string; visitsPlanned: number | null }[];
  readonly missed: readonly unknown[];
  readonly written: string | null;
}

beforeAll(async () => {
  await kebu(["new", salon, "--lang", "zh-CN", ...TODAY]);
});

function copyOf(name: string): string {
  const file = path.join(folder, name);
  copyFileSync(salon, file);
  return file;
}

/** Owners by customer id, as they stand in the file. */
async function ownersIn(file: string): Promise<ReadonlyMap<string, string>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet("客户");
  const headers = sheet?.getRow(1).values as (string | undefined)[];
  const owners = new Map<string, string>();
  sheet?.eachRow((row) => {
    owners.set(row.getCell(headers.indexOf("客户编号")).text, row.getCell(headers.indexOf("负责人")).text);
  });
  return owners;
}

test("a handover is previewed, written, found in the log and taken back", async () => {
  const book = copyOf("handover.xlsx");
  const before = await ownersIn(book);
  const preview = await kebuJson<Handover>(["handover", book, ...HANDOVER]);
  expect(preview.entry).toBeNull();
  expect(await ownersIn(book)).toEqual(before);
  const written = await kebuJson<Handover>(["handover", book, ...HANDOVER, "--write"]);
  expect(written.rows).toEqual(preview.rows);
  const after = await ownersIn(book);
  for (const [id, owner] of before) {
    const row = written.rows.find(({ customerId }) => customerId === id);
    expect(after.get(id)).toBe(row?.to ?? owner);
  }
  expect([...after.values()]).not.toContain("小唐");
  const log = await kebu(["undo", book]);
  expect(log.stdout).toContain(`${written.entry ?? "none"} `);
  const undone = await kebu(["undo", book, written.entry ?? ""]);
  expect(undone).toMatchObject({ status: 0, stderr: expect.any(String) as string });
  expect(await ownersIn(book)).toEqual(before);
});

test("done twice it is done once, and a name that nobody has is asked about", async () => {
  const book = copyOf("twice.xlsx");
  await kebu(["handover", book, ...HANDOVER, "--write"]);
  const again = await kebu(["handover", book, ...HANDOVER, "--write", "--lang", "en"]);
  expect(again).toMatchObject({ status: 0, stdout: "小唐 has no clients.\n" });
  const slip = await kebu(["handover", book, "--from", "小糖", "--to", "Kevin", "--lang", "en"]);
  expect(slip).toMatchObject({ status: 2, stderr: expect.stringContaining("小唐") as string });
});

test("single customers go where the user says", async () => {
  const give = ["--give", "陈静=阿May"];
  const { rows } = await kebuJson<Handover>(["handover", salon, ...HANDOVER, ...give]);
  expect(rows.find(({ customer }) => customer === "陈静")?.to).toBe("阿May");
  const others = await kebu(["handover", salon, ...HANDOVER, "--give", "廖云=阿May"]);
  expect(others.status).toBe(2);
});

test("a customer who stays with the one who leaves is written nothing, and is in no pack", async () => {
  const pack = path.join(folder, "stays.xlsx");
  const given = [...HANDOVER, "--give", "陈静=小唐"];
  const { rows } = await kebuJson<Handover>(["handover", salon, ...given, "--pack", pack]);
  expect(rows.find(({ customer }) => customer === "陈静")).toMatchObject({ to: "小唐", message: null });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pack);
  const names = workbook.worksheets[0]?.getColumn(2).values ?? [];
  expect(names).not.toContain("陈静");
  expect(names.length).toBeGreaterThan(2);
});

test.each([
  ["--by", "fair", "--best", "Kevin"],
  ["--by", "class", "--best", "阿May"],
  ["--give", "阿May"],
  ["--pack", "pack.csv"],
])("wrong options are told: %s %s", async (...options) => {
  expect(await kebu(["handover", salon, ...HANDOVER, ...options])).toMatchObject({ status: 2 });
});

test("the pack has a row for each customer, with what was agreed and a message, and replaces no file", async () => {
  const pack = path.join(folder, "pack.xlsx");
  const { rows } = await kebuJson<Handover>(["handover", salon, ...HANDOVER, "--pack", pack]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pack);
  const sheet = workbook.worksheets[0];
  expect(sheet?.rowCount).toBe(rows.length + 1);
  const headers = sheet?.getRow(1).values as (string | undefined)[];
  expect(headers).toEqual(expect.arrayContaining(["姓名", "负责人", "常做", "最近几次", "答应过的事"]));
  const message = sheet?.getRow(2).getCell(headers.indexOf("可以发给客人的话")).text;
  expect(message).toBe(rows[0]?.message);
  expect(message).toMatch(/^陈(静|女士)您好/);
  expect(await kebu(["handover", salon, ...HANDOVER, "--pack", pack])).toMatchObject({ status: 1 });
});

test("a plan is proposed, written once, kept where it was changed by hand, and taken back", async () => {
  const book = copyOf("plan.xlsx");
  const month = ["--month", "2026年12月", ...TODAY];
  const proposed = await kebuJson<Plan>(["plan", book, ...month]);
  expect(proposed.rows.length).toBeGreaterThan(5);
  expect(new Set(proposed.rows.map(({ state }) => state))).toEqual(new Set(["new"]));
  const written = await kebuJson<Plan>(["plan", book, ...month, "--write"]);
  expect(written.results).toHaveLength(proposed.rows.length);
  const again = await kebu(["plan", book, ...month, "--write", "--lang", "en"]);
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing new") as string });

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const plans = workbook.getWorksheet("计划");
  const headers = plans?.getRow(1).values as (string | undefined)[];
  const cell = plans?.getRow(2).getCell(headers.indexOf("计划次数"));
  if (cell) cell.value = 99;
  await workbook.xlsx.writeFile(book);
  const kept = await kebuJson<Plan>(["plan", book, ...month, "--write"]);
  expect(kept.rows[0]?.state).toBe("by-hand");
  expect(kept.results[0]?.visitsPlanned).toBe(99);
  const over = await kebuJson<Plan>(["plan", book, ...month, "--write", "--overwrite"]);
  expect(over.results[0]?.visitsPlanned).toBe(proposed.rows[0]?.visits);
});

test("done against plan names who was missed, in words too", async () => {
  const { missed } = await kebuJson<Plan>(["plan", salon, "--month", "2026-10", ...TODAY]);
  expect(missed.length).toBeGreaterThan(0);
  const told = await kebu(["plan", salon, "--month", "2026-10", ...TODAY, "--lang", "en"]);
  expect(told.stdout).toContain("Missed in 2026-10:");
  expect(await kebu(["plan", salon, "--month", "soon"])).toMatchObject({ status: 2 });
  expect(await kebu(["plan", salon, "--overwrite"])).toMatchObject({ status: 2 });
});
