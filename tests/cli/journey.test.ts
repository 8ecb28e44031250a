/** The command line's whole job: a new book, a file of sales, a ranking, a visit, reminders. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { manySales } from "../support/many-sales";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const inFolder = (name: string): string => path.join(folder, name);

interface RankDocument extends KebuDocument {
  readonly visits: number;
  readonly customers: number;
  readonly total: number;
  readonly classes: Record<"A" | "B" | "C", { customers: number; value: number; share: number }>;
  readonly rows: readonly { rank: number; id: string; value: number; class: string; why: string }[];
}

describe("a new book, an import, a ranking", () => {
  const cdnow = sharedData("cdnow/cdnow_sample.csv");
  const sales = inFolder("sales.csv");
  const book = inFolder("b.xlsx");
  let first: KebuDocument;
  let ofBook: RankDocument;

  beforeAll(async () => {
    writeFileSync(sales, cdnow ? readFileSync(cdnow) : manySales(2357, 6919));
    expect(await kebu(["new", book, "--template", "salon", "--lang", "en", "--empty"])).toMatchObject({
      status: 0,
    });
    first = await kebuJson(["import", book, sales, "--into", "visits", "--create-customers"]);
    ofBook = await kebuJson(["rank", book, "--method", "pareto"]);
  });

  it("imports every row, registers every customer, and keeps the column it does not know", () => {
    expect(first).toMatchObject({ read: 6919, added: 6919, updated: 0, skipped: 0, created: 2357 });
    expect(first.problems).toEqual([]);
    expect(first.mapping).toContainEqual(expect.objectContaining({ header: "cds", target: "custom:cds" }));
  });

  it("adds nothing the second time, and says so", async () => {
    const before = readFileSync(book);
    const said = await kebu(["import", book, sales, "--into", "visits", "--create-customers"]);
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(said.stdout).toContain("0 added, 0 updated, 6919 skipped because they were there already");
    expect(said.stdout).toContain("There was nothing new; b.xlsx is as it was.");
  });

  it("ranks the book and the file alike", async () => {
    const columns = ["--customer", "customer_id", "--date", "date", "--amount", "amount"];
    const ofFile = await kebuJson<RankDocument>(["rank", sales, ...columns, "--method", "pareto"]);
    const { rows, classes, total, visits, customers } = ofBook;
    expect({ visits, customers }).toEqual({ visits: 6919, customers: 2357 });
    const figures = ({ rank, id, value, class: name }: (typeof rows)[number]): unknown => [
      rank,
      id,
      value,
      name,
    ];
    expect(ofFile).toMatchObject({ visits, customers, total, classes, from: null, to: null });
    const byRank = (a: RankDocument["rows"][number], b: RankDocument["rows"][number]): number =>
      a.rank - b.rank || (a.id < b.id ? -1 : 1);
    expect([...ofFile.rows].sort(byRank).map(figures)).toEqual([...rows].sort(byRank).map(figures));
    expect(ofBook.problems).toEqual([]);
    const [best] = rows;
    expect(best?.why).toMatch(/^A/);
  });

  it.skipIf(!cdnow)("agrees with the published figures of CDNOW", () => {
    const { total, classes } = ofBook;
    expect(total).toBe(244091.94);
    expect([classes.A.customers, classes.B.customers, classes.C.customers]).toEqual([777, 804, 776]);
  });

  it("counts a period with both its days", async () => {
    const day = ["--from", "1997-01-01", "--to", "1997-01-01"];
    const { visits, from, to } = await kebuJson<RankDocument>(["rank", book, ...day]);
    const lines = readFileSync(sales, "utf8").split("\n");
    expect(visits).toBe(lines.filter((line) => line.includes(",1997-01-01,")).length);
    expect({ from, to }).toEqual({ from: "1997-01-01", to: "1997-01-01" });
    const wrong = await kebuJson(["rank", book, "--from", "2020-01-02", "--to", "2020-01-01"], 1);
    expect(wrong.problems).toMatchObject([{ code: "wrong-period" }]);
  });

  it("writes the classes into the book once", async () => {
    const words = ["rank", book, "--method", "pareto", "--today", "1998-07-01", "--write"];
    const { rows } = await kebuJson<RankDocument>(words);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book);
    expect(workbook.getWorksheet("Rankings")?.actualRowCount).toBe(2358);
    const register = workbook.getWorksheet("Customers");
    const header = register?.getRow(1).values as string[];
    const classes = new Map<string, unknown>();
    register?.eachRow((row) =>
      classes.set(
        row.getCell(header.indexOf("Customer ID")).text,
        row.getCell(header.indexOf("Class")).value,
      ),
    );
    for (const { id, class: name } of rows) expect(classes.get(id), id).toBe(name);
    const before = readFileSync(book);
    await kebuJson(words);
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe("files in GBK", () => {
  const superstore = sharedData("transactions/superstore_cn_orders_GBK.csv");
  it.skipIf(!superstore)("ranks the Chinese superstore by customer number", async () => {
    const columns = ["--customer", "客户 ID", "--date", "订单日期", "--amount", "销售额"];
    const ranking = await kebuJson<RankDocument>([
      "rank",
      superstore ?? "",
      ...columns,
      "--method",
      "pareto",
    ]);
    const { A, B, C } = ranking.classes;
    expect([A.customers, B.customers, C.customers]).toEqual([436, 199, 155]);
    expect(ranking).toMatchObject({ visits: 10000, customers: 790, total: 16117548.237, problems: [] });
  });
});

describe("the sample salon", () => {
  const book = inFolder("salon.xlsx");
  const today = "2026-11-21";
  interface Due {
    readonly customerId: string;
    readonly customer: string;
    readonly due: string;
    readonly rule: string;
    readonly reason: string;
    readonly why: string;
    readonly late: number;
    readonly score: number;
  }
  interface DueDocument extends KebuDocument {
    readonly today: string;
    readonly due: readonly Due[];
  }

  beforeAll(async () => {
    const run = await kebu(["new", book, "--lang", "zh-CN", "--today", today]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  it("is not replaced by another new book", async () => {
    const run = await kebu(["new", book]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toBe("“salon.xlsx” exists already and was not overwritten. Choose another name.\n");
  });

  it("has reminders around today, most urgent first, each with its reason, in the book's language", async () => {
    const { due, today: day } = await kebuJson<DueDocument>(["due", book, "--today", today]);
    expect(day).toBe(today);
    expect(due.length).toBeGreaterThan(5);
    for (const reminder of due) {
      expect(Object.keys(reminder)).toEqual([
        "customerId",
        "customer",
        "due",
        "rule",
        "reason",
        "why",
        "class",
        "late",
        "score",
        "id",
        "staff",
        "phone",
        "shown",
      ]);
      expect(reminder.why).toMatch(/[\u4e00-\u9fff]/);
      expect(reminder.late).toBeGreaterThanOrEqual(-7);
    }
    const english = await kebuJson<DueDocument>([
      "due",
      book,
      "--today",
      today,
      "--lang",
      "en",
      "--days",
      "0",
    ]);
    expect(english.due.length).toBeLessThanOrEqual(due.length);
    for (const { why, late } of english.due) {
      expect(why).toMatch(/[a-z]{3}/);
      expect(late).toBeGreaterThanOrEqual(0);
    }
  });

  it("takes a visit, which comes up on its next date and is in the log", async () => {
    const { due } = await kebuJson<DueDocument>(["due", book, "--today", today]);
    const { customerId, customer } = due[0]!;
    const words = [
      "log",
      book,
      "--customer",
      customerId,
      "--date",
      today,
      "--kind",
      "电话",
      "--amount",
      "-20.5",
    ];
    const { visit } = await kebuJson<{ visit: Record<string, unknown> }>([
      ...words,
      ...["--staff", "小林", "--notes", "=1+1", "--next", "2026-11-25"],
    ]);
    expect(visit).toMatchObject({
      date: today,
      customerId,
      customer,
      kind: "phone",
      amount: -20.5,
      staff: "小林",
      notes: "=1+1",
      next: "2026-11-25",
      satisfaction: null,
    });
    expect(visit.id).toMatch(/^V[0-9A-Z]{6}$/);
    const after = await kebuJson<DueDocument>(["due", book, "--today", today]);
    expect(after.due.filter((reminder) => reminder.customerId === customerId)).toContainEqual(
      expect.objectContaining({ rule: "next", due: "2026-11-25", late: -4 }),
    );
  });

  it("refuses a visit of nobody, of two people, or with a next date in the past", async () => {
    const before = readFileSync(book);
    const nobody = await kebuJson(["log", book, "--customer", "Nobody"], 1);
    expect(nobody.problems).toMatchObject([{ code: "no-such-customer" }]);
    const { due } = await kebuJson<DueDocument>(["due", book, "--today", today]);
    const past = ["--customer", due[0]!.customerId, "--date", today, "--next", "2026-11-20"];
    expect(await kebuJson(["log", book, ...past], 1)).toMatchObject({ problems: [{ severity: "error" }] });
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it("is checked: the messy rows of the sample are found, each with its place", async () => {
    const run = await kebu(["check", book, "--json"]);
    const document = JSON.parse(run.stdout) as {
      tables: Record<string, number>;
      problems: KebuDocument["problems"];
    };
    const errors = document.problems.filter(({ severity }) => severity === "error").length;
    expect(run.status).toBe(errors > 0 ? 1 : 0);
    expect(document.tables.customers).toBeGreaterThanOrEqual(80);
    expect(document.tables.visits).toBeGreaterThanOrEqual(1200);
    expect(document.problems.length).toBeGreaterThan(0);
    for (const { row, table } of document.problems)
      expect([typeof row, typeof table]).toEqual(["number", "string"]);
    const said = await kebu(["check", book]);
    expect(said.status).toBe(run.status);
    expect(said.stdout).toContain("客户");
    expect(said.stderr.trim().split("\n").length).toBe(Math.min(document.problems.length, 21));
  });
});

describe("files that are no books", () => {
  it("are refused with a sentence, in JSON or in words", async () => {
    const text = inFolder("text.xlsx");
    writeFileSync(text, "id,amount\n1,2\n");
    for (const [file, code] of [
      [inFolder("missing.xlsx"), "file-not-found"],
      [folder, "file-not-xlsx"],
      [text, "file-not-xlsx"],
    ] as const) {
      const { problems } = await kebuJson(["check", file], 1);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      const said = await kebu(["check", file]);
      expect(said).toMatchObject({ status: 1, stdout: "", stderr: `${problems[0]?.message}\n` });
    }
  });
});
