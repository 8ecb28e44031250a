/** The day of the shop from the command line: the list, the plan by person, the sheet for the morning. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const book = path.join(tempFolder(), "shop.xlsx");

interface Due extends KebuDocument {
  readonly today: string;
  readonly due: readonly { id: string; customer: string; staff: string; why: string }[];
  readonly plan: {
    readonly days: readonly {
      day: string;
      staff: readonly { staff: string; limit: number | null; reminders: readonly { id: string }[] }[];
    }[];
    readonly overfull: readonly object[];
  };
  readonly text: string;
}

beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", "--empty"]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const add = (sheet: string, headers: readonly string[], rows: readonly (readonly unknown[])[]): void => {
    const table = workbook.getWorksheet(sheet)!;
    const titles = table.getRow(1).values as unknown[];
    rows.forEach((row, place) =>
      row.forEach((value, index) => {
        table.getCell(place + 2, titles.indexOf(headers[index])).value = value as string;
      }),
    );
  };
  add(
    "客户",
    ["客户编号", "姓名", "电话", "负责人", "回访周期"],
    [
      ["C1", "陈静", "13800001111", "小林", 14],
      ["C2", "王芳", "13800002222", "小林", 14],
      ["C3", "李娜", null, "阿美", 14],
    ],
  );
  add(
    "到访",
    ["到访编号", "日期", "客户编号", "备注"],
    [
      ["V1", "2024-02-01", "C1", "怕烫"],
      ["V2", "2024-02-10", "C2", null],
      ["V3", "2024-02-12", "C3", null],
    ],
  );
  const settings = workbook.getWorksheet("设置")!;
  settings.eachRow((row) => {
    if (row.getCell(1).value === "day.limit") row.getCell(2).value = 1;
    if (row.getCell(1).value === "closing.days") row.getCell(2).value = "周五";
  });
  await writeFile(book, new Uint8Array(await workbook.xlsx.writeBuffer()));
});

// 29 February 2024 is a Thursday; the shop is closed on Fridays.
const ASKED = ["due", book, "--today", "2024-02-29"];

test("the plan holds to what a person can see to, and steps over closing days", async () => {
  const { plan, due } = await kebuJson<Due>([...ASKED, "--plan"]);
  expect(due.map(({ customer, staff }) => [customer, staff])).toEqual([
    ["陈静", "小林"],
    ["王芳", "小林"],
    ["李娜", "阿美"],
  ]);
  const id = (name: string): string => due.find(({ customer }) => customer === name)!.id;
  expect(plan).toEqual({
    days: [
      {
        day: "2024-02-29",
        staff: [
          { staff: "小林", limit: 1, reminders: [{ id: id("陈静"), movedFrom: null }] },
          { staff: "阿美", limit: 1, reminders: [{ id: id("李娜"), movedFrom: null }] },
        ],
      },
      {
        day: "2024-03-02",
        staff: [{ staff: "小林", limit: 1, reminders: [{ id: id("王芳"), movedFrom: "2024-02-29" }] }],
      },
    ],
    overfull: [],
  });
  const { stdout } = await kebu([...ASKED, "--plan"]);
  expect(stdout).toMatch(
    /2024-02-29，共 2 件\n小林（1 \/ 1）[^]*陈静[^]*阿美[^]*2024-03-02，共 1 件[^]*王芳/,
  );
});

test("the sheet for the morning is plain text, of everybody or of one person", async () => {
  const { stdout, status } = await kebu([...ASKED, "--text"]);
  expect(status).toBe(0);
  expect(stdout).toContain("小林（1）\n1. 陈静  13800001111");
  expect(stdout).toContain("   上次：2月1日，怕烫");
  expect(stdout).toContain("另有 1 件排在后面几天。");
  const alone = await kebu([...ASKED, "--text", "--staff", "阿美", "--lang", "en"]);
  expect(alone.stdout).toContain("Whom to contact on Thursday 29 Feb 2024");
  expect(alone.stdout).toContain("1. 李娜  no phone");
  expect(alone.stdout).not.toContain("陈静");
  expect((await kebuJson<Due>([...ASKED, "--text"])).text).toBe(stdout.trimEnd());
});

test("without more the list is as before, and --staff takes one person's", async () => {
  const { stdout } = await kebu([...ASKED, "--staff", "小林"]);
  expect(stdout).toContain("要跟进 2 位");
  expect(stdout).not.toContain("李娜");
  const all = await kebuJson<Due>(ASKED);
  expect(all).not.toHaveProperty("plan");
  expect(await kebuJson<Due>(ASKED)).toEqual(all);
  expect((await kebu([...ASKED, "--staff"])).status).toBe(2);
});

test("what was seen to today takes its room of today, a slip in --staff is refused, the silenced are told", async () => {
  const { due } = await kebuJson<Due>(ASKED);
  const done = path.join(path.dirname(book), "done.xlsx");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const fill = (sheet: string, row: number, cells: Readonly<Record<string, unknown>>): void => {
    const table = workbook.getWorksheet(sheet)!;
    const titles = table.getRow(1).values as unknown[];
    for (const [header, value] of Object.entries(cells))
      table.getCell(row, titles.indexOf(header)).value = value as string;
  };
  const id = due.find(({ customer }) => customer === "陈静")!.id;
  const answer = {
    跟进编号: id,
    客户编号: "C1",
    到期: "2024-02-15",
    事由: "回访",
    状态: "完成",
    完成日期: "2024-02-29",
  };
  fill("跟进", 2, answer);
  fill("客户", 4, { 状态: "勿扰" });
  await writeFile(done, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const asked = ["due", done, "--today", "2024-02-29"];
  const after = await kebuJson<Due & { silenced: readonly object[] }>([...asked, "--plan"]);
  expect(after.due.map(({ customer }) => customer)).toEqual(["王芳"]);
  expect(after.plan.days.map(({ day }) => day)).toEqual(["2024-03-02"]);
  expect(after.silenced).toMatchObject([
    { customerId: "C3", customer: "李娜", rule: "cadence", reason: "do-not-contact" },
  ]);
  expect((await kebu(asked)).stdout).toContain("1 件没有提醒，客人不愿意被联系：李娜（勿扰）");
  const slip = await kebu([...asked, "--staff", "小琳"]);
  expect(slip).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("小林") as string });
});

test("a new book may begin with service levels, whose cadence the reminders go by", async () => {
  const levels = path.join(path.dirname(book), "levels.xlsx");
  expect((await kebu(["new", levels, "--lang", "zh-CN", "--with", "serviceLevels"])).status).toBe(0);
  const { stdout } = await kebu(["check", levels]);
  expect(stdout).toMatch(/服务标准 +3/);
  const { due } = await kebuJson<Due>(["due", levels]);
  expect(due.some(({ why }) => why.includes("按服务标准每 14 天联系一次"))).toBe(true);
});
