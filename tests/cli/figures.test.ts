/** `kebu figures`: the shop in figures, on a made file, on CDNOW and on the sample salon. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { append } from "../../src/model/change";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";
import { day } from "../support/test-book";
import { bytesOf, openXlsx, visit, write } from "../workbook/support/open-xlsx";

interface Figures extends KebuDocument {
  readonly period: { readonly from: string; readonly to: string };
  readonly figures: readonly {
    readonly key: string;
    readonly title: string;
    readonly columns: readonly { readonly key: string; readonly title: string }[];
    readonly rows: readonly (readonly (string | number | null)[])[];
    readonly cutMonths?: readonly object[];
  }[];
}

const folder = tempFolder();
const file = path.join(folder, "sales.csv");
writeFileSync(
  file,
  "who,when,paid\nMori,2024-02-05,50\nMori,2025-02-05,60\nLiu,2025-02-09,40\nLiu,2025-03-01,100\n",
);
const columns = ["--customer", "who", "--date", "when", "--amount", "paid"];

function rowsOf({ figures }: Figures, key: string): Figures["figures"][number]["rows"] {
  return figures.find((figure) => figure.key === key)?.rows ?? [];
}

describe("kebu figures", () => {
  it("lays the period beside the year before, by months as well", async () => {
    const found = await kebuJson<Figures>(["figures", file, ...columns, "--from", "2025-02-05"]);
    expect(found.period).toEqual({ from: "2025-02-05", to: "2025-03-01" });
    const [name, now, before, growth] = rowsOf(found, "overview")[0] ?? [];
    expect([name, now, before]).toEqual(["turnover", 200, 50]);
    expect(growth).toBeCloseTo(3, 9);
    expect(rowsOf(found, "months").map(([month, turnover]) => [month, turnover])).toEqual([
      ["2025-02", 100],
      ["2025-03", 100],
    ]);
  });

  it("says nothing of a year before that the file does not cover, and names the months that are cut", async () => {
    const found = await kebuJson<Figures>(["figures", file, ...columns, "--from", "2025-01-31"]);
    const told = rowsOf(found, "overview").filter(
      ([, , before, growth]) => before !== null || growth !== null,
    );
    expect(told).toEqual([]);
    expect(found.figures.find(({ key }) => key === "months")?.cutMonths).toEqual([
      { month: "2025-01", from: "2025-01-31" },
      { month: "2025-03", to: "2025-03-01" },
    ]);
    const { stdout } = await kebu(["figures", file, ...columns, "--from", "2025-01-31"]);
    expect(stdout).toMatch(/2025-01 \(from 31 Jan\)[\s\S]*2025-03 \(to 1 Mar\)/);
  });

  it("takes the whole file where no period is named", async () => {
    const found = await kebuJson<Figures>(["figures", file, ...columns]);
    expect(found.period).toEqual({ from: "2024-02-05", to: "2025-03-01" });
  });

  it("writes every title, column and row in both languages", async () => {
    const book = path.join(folder, "salon.xlsx");
    await kebu(["new", book, "--lang", "en", "--today", "2026-11-21"]);
    for (const language of ["en", "zh-CN"]) {
      const run = await kebu([
        "figures",
        book,
        "--from",
        "2026-01-01",
        "--to",
        "2026-06-30",
        "--lang",
        language,
      ]);
      expect(run.status).toBe(0);
      expect(run.stdout).not.toMatch(/\{\w+\}|\b(turnoverPerStaff|since\.\d|top\.\d|newcomers|lastYear)\b/);
    }
    const chinese = await kebuJson<Figures>(["figures", book, "--to", "2026-06-30", "--lang", "zh-CN"]);
    const words = chinese.figures.flatMap(({ title, columns: heads }) => [
      title,
      ...heads.map((head) => head.title),
    ]);
    expect(words.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
  });

  it("writes the Figures sheet into the book, once, and refuses to write into a CSV file", async () => {
    const book = path.join(folder, "written.xlsx");
    await kebu(["new", book, "--lang", "en", "--today", "2026-11-21"]);
    const call = ["figures", book, "--from", "2026-01-01", "--to", "2026-06-30", "--write"];
    for (const times of ["once", "again"]) {
      const { status, stdout } = await kebu(call);
      expect([times, status, stdout.trimEnd().split("\n").at(-1)]).toEqual([
        times,
        0,
        "The figures are written into the sheet Figures of written.xlsx.",
      ]);
    }
    const found = await kebuJson<Figures>(["figures", book, "--from", "2026-01-01", "--to", "2026-06-30"]);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(book);
    expect(saved.worksheets.filter(({ name }) => name.startsWith("Figures"))).toHaveLength(1);
    const sheet = saved.getWorksheet("Figures");
    const values = [1, 2, 6, 7].map((row) => sheet?.getRow(row).getCell(1).value);
    expect(values).toEqual([
      "Juniper Hair Studio – figures",
      "1 Jan 2026 to 30 Jun 2026",
      "Figure",
      "Turnover",
    ]);
    expect(sheet?.getRow(7).getCell(3).value).toBe(rowsOf(found, "overview")[0]?.[1]);
    expect(sheet?.getImages()).toEqual([]);
    expect(await kebu(["figures", file, ...columns, "--write"])).toMatchObject({ status: 2 });
  });

  it("lays plans beside what was done where the book has some, and check counts them", async () => {
    const book = path.join(folder, "planned.xlsx");
    await kebu(["new", book, "--lang", "en", "--empty"]);
    const workbook = await openXlsx(readFileSync(book));
    const month = day("2026-10-01");
    await write(
      workbook,
      append("customers", [{ id: "C1", name: "Mori" }]),
      visit("V1", { date: day("2026-10-05"), amount: 800 }),
      append("plans", [
        { id: "P1", month, turnover: 1000 },
        { id: "P2", month, customerId: "C1", visits: 1 },
      ]),
    );
    writeFileSync(book, await bytesOf(workbook));
    const period = ["--from", "2026-10-01", "--to", "2026-11-21"];
    const found = await kebuJson<Figures>(["figures", book, ...period]);
    expect(rowsOf(found, "plans")).toEqual([
      ["2026-10", "", null, null, null, 1000, 800, 0.8, "missed"],
      ["2026-10", "Mori", 1, 1, 1, null, null, null, "reached"],
    ]);
    const { stdout } = await kebu(["figures", book, ...period, "--lang", "zh-CN"]);
    expect(stdout).toMatch(/计划和实际[\s\S]*2026-10 +全部.*没达成/);
    const checked = await kebuJson<KebuDocument & { tables: Record<string, number> }>(["check", book]);
    expect(checked.tables.plans).toBe(2);
  });

  const cdnow = sharedData("cdnow/cdnow_sample.csv");
  it.skipIf(!cdnow)("adds up to the known turnover of CDNOW (skipped without ../shared/data)", async () => {
    const found = await kebuJson<Figures>(["figures", cdnow!, "--customer", "customer_id"]);
    expect(rowsOf(found, "overview")[0]?.slice(0, 2)).toEqual(["turnover", 244091.94]);
    const months = rowsOf(found, "months").map(([, turnover]) => Number(turnover));
    expect(months.reduce((sum, turnover) => sum + turnover, 0)).toBeCloseTo(244091.94, 6);
  });
});
