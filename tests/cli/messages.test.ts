/** A message for each client, from a rule's reminders or for a part of the register; read back by others. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "shop.xlsx");
const TODAY = ["--today", "2026-04-15"];

interface Messages extends KebuDocument {
  readonly file: string | null;
  readonly messages: readonly { customerId: string; name: string; phone: string; text: string }[];
  readonly refused: readonly { name: string; troubles: readonly { code: string; message: string }[] }[];
}

/** A book as its owner typed it: a shop's name, four clients, one rule with words of its own. */
beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", "--empty"]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const settings = workbook.getWorksheet("设置")!;
  settings.eachRow((row) => {
    if (row.getCell(1).value === "shop.name") row.getCell(2).value = "静美发";
    if (row.getCell(1).value === "closing.days") row.getCell(2).value = "周日、开会";
  });
  fill(workbook, "客户", [
    { 客户编号: "C1", 姓名: "张丽华", 电话: "13800001234、13911112222", 生日: "1990-04-18", 负责人: "陈静" },
    { 客户编号: "C2", 姓名: "李伟", 生日: "--04-17", 负责人: "王芳" },
    { 客户编号: "C3", 姓名: "王芳", 电话: "13700005678", 生日: "--04-16", 状态: "勿扰" },
    { 客户编号: "C4", 姓名: "=HYPERLINK(1)", 电话: "13600001111" },
  ]);
  workbook.addWorksheet("提醒规则").addRows([
    ["规则编号", "名称", "种类", "日期", "提前天数", "中文消息", "启用"],
    ["U1", "店庆", "节日", "4-18", "5", "{姓名}，本店五周年，{店名}全体谢谢您", "是"],
    ["U2", "圣诞", "节日", "圣诞节", "5", "", "否"],
  ]);
  await workbook.xlsx.writeFile(book);
});

/** Writes rows under the headers of a sheet whose table is empty. */
function fill(
  workbook: ExcelJS.Workbook,
  name: string,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const sheet = workbook.getWorksheet(name)!;
  const headers = sheet.getRow(1).values as string[];
  rows.forEach((row, place) => {
    for (const [header, value] of Object.entries(row)) {
      const column = headers.indexOf(header);
      if (column < 0) throw new Error(`no column ${header}`);
      sheet.getRow(place + 2).getCell(column).value = value;
    }
  });
}

describe("messages of a rule", () => {
  test("go to its reminders, in the usual words, and it is said who is left out and why", async () => {
    const said = await kebuJson<Messages>(["messages", book, "--rule", "生日", ...TODAY]);
    expect(said.messages).toEqual([
      {
        customerId: "C1",
        name: "张丽华",
        phone: "13800001234",
        email: "",
        day: "2026-04-18",
        text: "张丽华，祝您生日快乐，平安顺心。谢谢您一直照顾我们，有空来坐坐。静美发",
      },
    ]);
    expect(said.refused.map(({ name, troubles }) => [name, troubles[0]?.code])).toEqual([
      ["李伟", "unreachable"],
      ["王芳", "wants-no-marketing"],
    ]);
  });

  test("may be in the words of the call, masked to be looked at", async () => {
    const run = await kebu([
      "messages",
      book,
      "--rule",
      "birthday",
      "--template",
      "{姓名}：{生日}快乐",
      "--mask",
      "--lang",
      "zh-CN",
      ...TODAY,
    ]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("138****1234");
    expect(run.stdout).toContain("张丽华：4月18日快乐");
    expect(run.stderr).toContain("李伟没有登记电话");
  });
});

test("a rule that is off is told, not taken for one without anybody", async () => {
  const run = await kebu(["messages", book, "--rule", "圣诞", "--lang", "en", ...TODAY]);
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining("“圣诞” is off") as string });
});

test("a rule of the owner's own is found by its id or its name, and has its own words", async () => {
  for (const rule of ["U1", "店庆"]) {
    const { messages } = await kebuJson<Messages>(["messages", book, "--rule", rule, ...TODAY]);
    expect(messages.map(({ customerId }) => customerId)).toEqual(["C1", "C4"]);
    expect(messages[0]?.text).toBe("张丽华，本店五周年，静美发全体谢谢您");
  }
});

describe("messages to a part of the register", () => {
  test("are a CSV file that another program reads, in which nothing is a formula", async () => {
    const out = path.join(folder, "list.csv");
    const words = ["messages", book, "--template", "{姓名}您好", "--out", out, ...TODAY];
    const said = await kebuJson<Messages>(words);
    expect(said.file).toBe("list.csv");
    expect((await readFile(out, "utf8")).replace("\ufeff", "").split("\r\n")).toEqual([
      "客户编号,姓名,电话,邮箱,消息",
      "C1,张丽华,13800001234,,张丽华您好",
      "C4,'=HYPERLINK(1),13600001111,,'=HYPERLINK(1)您好",
      "",
    ]);
    const again = await kebu(words);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("list.csv") as string });
    expect((await kebu([...words, "--overwrite"])).status).toBe(0);
  });

  test("are a workbook for mail merge, phones as text, masked by choice", async () => {
    const out = path.join(folder, "list.xlsx");
    await kebuJson([
      "messages",
      book,
      "--template",
      "{姓名}",
      "--text",
      "张",
      "--mask",
      "--out",
      out,
      ...TODAY,
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect((workbook.worksheets[0]!.getRow(2).values as unknown[]).slice(1)).toEqual([
      "C1",
      "张丽华",
      "138****1234",
      undefined,
      "张丽华",
    ]);
  });

  test("never leave with an empty field", async () => {
    const said = await kebuJson<Messages>(["messages", book, "--template", "{姓名}，{上次项目}", ...TODAY]);
    expect(said.messages).toEqual([]);
    expect(said.refused.find(({ name }) => name === "张丽华")?.troubles[0]).toMatchObject({
      code: "empty-field",
      field: "lastItem",
    });
  });
});

describe("a wrong call", () => {
  test("with a field that nobody knows is refused, and the fields are named", async () => {
    const run = await kebu(["messages", book, "--template", "{积分}", "--lang", "zh-CN"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("消息里的“积分”不是能填的内容。可以用：{姓名}、{称呼}、{上次项目}");
  });

  test.each([
    [["--rule", "birthdays"], "“birthdays” after --rule is none of: next, cadence"],
    [["--rule", "birthday", "--tag", "x"], "--tag cannot be used with --rule."],
    [["--template", "x", "--days", "3"], "--days cannot be used with --template."],
    [["--tag", "x"], "--rule is missing."],
    [["--template", "x", "--out", "list.pdf"], "must end in .csv or .xlsx."],
  ])("%j is wrong usage", async (words, sentence) => {
    const run = await kebu(["messages", book, ...words, "--lang", "en"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(sentence);
  });
});

test("closing days that cannot be read are told by kebu check, the part that is wrong alone", async () => {
  const { problems } = await kebuJson(["check", book]);
  expect(problems).toMatchObject([{ code: "unreadable-closing-day", table: "settings" }]);
  expect(problems[0]?.message).toMatch(/“开会”.*其余的照算.*例如 周日、2026-10-01\.\.2026-10-07/);
});
