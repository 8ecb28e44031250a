/** What `kebu import` says: in which language, of other sheets, of guesses, of very many rows alike. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";
import { workbook } from "./support/made-files";

const folder = tempFolder();
const inFolder = (name: string): string => path.join(folder, name);
const book = inFolder("b.xlsx");
const trial = (file: string, ...options: readonly string[]): Promise<KebuDocument> =>
  kebuJson(["import", book, inFolder(file), "--dry-run", ...options]);

beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", "--empty"]);
});

describe("a workbook of several lists", () => {
  const people = [
    ["姓名", "手机号"],
    ["张三", "13812345678"],
    ["李四", "13987654321"],
    ["王五", "13700137000"],
  ];
  beforeAll(async () => {
    const sheets = { 说明: [["由系统导出"]], 会员: people, 旧会员: people.slice(0, 2) };
    writeFileSync(inFolder("multi.xlsx"), await workbook(sheets));
  });

  it("says which was taken, which others there are, and how to choose", async () => {
    const { problems } = await trial("multi.xlsx");
    const said = problems.filter(({ code }) => code === "other-sheets");
    expect(said.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(said[0]!.message).toBe(
      "只读了“会员”。文件里还有别的表：旧会员（2 行）（行数连表头）。要导入别的表，请用 --sheet 表名。",
    );
    const run = await kebu(["import", book, inFolder("multi.xlsx"), "--dry-run", "--lang", "en"]);
    expect(run.stderr).toContain("Only “会员” was read. The file has other sheets: 旧会员 (2 rows)");
  });

  it("says nothing where one was chosen", async () => {
    const { problems } = await trial("multi.xlsx", "--sheet", "旧会员");
    expect(problems.map(({ code }) => code)).not.toContain("other-sheets");
  });
});

describe("a list that cannot be read", () => {
  it.each([
    ["missing.csv", undefined, "找不到文件"],
    ["page.csv", "<html><body>x</body></html>", "网页格式"],
  ])("%s is refused in the book's language", async (name, content, words) => {
    if (content !== undefined) writeFileSync(inFolder(name), content);
    const run = await kebu(["import", book, inFolder(name)]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(words);
  });
});

describe("a header that was guessed", () => {
  it("is answered by an option", async () => {
    writeFileSync(inFolder("guess.csv"), "苹果,香蕉\n梨,桃\n李,杏\n");
    const { problems } = await kebuJson([
      "import",
      book,
      inFolder("guess.csv"),
      "--dry-run",
      "--map",
      "苹果=name",
    ]);
    const guessed = problems.find(({ code }) => code === "header-guessed");
    expect(guessed?.message).toContain("请加上 --header-row 0");
  });
});

describe("rows of customers whom the book does not know", () => {
  const visits = (count: number): string =>
    ["日期,客户编号,金额", ...Array.from({ length: count }, (_, row) => `2026-01-02,X${row},5`)].join("\n");

  it("are one problem where they are many, which names the option", async () => {
    writeFileSync(inFolder("many.csv"), visits(10_000));
    const said = await kebuJson(["import", book, inFolder("many.csv"), "--into", "visits", "--dry-run"], 1);
    expect(said).toMatchObject({ read: 10_000, refused: 10_000 });
    expect(said.problems.map(({ code }) => code)).toEqual(["unknown-customers"]);
    expect(said.problems[0]!.message).toMatch(
      /^有 10000 行写的客户不在客户表里（X0, X1, X2 等 10000 位）.*--create-customers/,
    );
  });

  it("are told one by one where they are few", async () => {
    writeFileSync(inFolder("few.csv"), visits(3));
    const said = await kebuJson(["import", book, inFolder("few.csv"), "--into", "visits", "--dry-run"], 1);
    expect(said.problems.map(({ code, row }) => [code, row])).toEqual([
      ["unknown-customer", 2],
      ["unknown-customer", 3],
      ["unknown-customer", 4],
    ]);
  });
});

describe("rows that could not be told apart", () => {
  it("are counted beside those of the file", async () => {
    writeFileSync(
      inFolder("broken.csv"),
      '姓名,电话\n张三,13812345678\n"李四"x,"13987654321\n王五,13700137000\n',
    );
    const said = await kebuJson<KebuDocument & { file: { rows: number; broken: number }; read: number }>([
      "import",
      book,
      inFolder("broken.csv"),
      "--into",
      "customers",
      "--dry-run",
    ]);
    expect(said.file.broken).toBeGreaterThan(0);
    expect(said.read).toBe(said.file.rows + said.file.broken);
  });
});
