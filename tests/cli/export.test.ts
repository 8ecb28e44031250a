/** `kebu export`: a file for others from a book, the book left as it is. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const inFolder = (name: string): string => path.join(folder, name);
const book = inFolder("salon.xlsx");
const bytesOf = (name: string): Buffer => readFileSync(inFolder(name));
const linesOf = (name: string): readonly string[] => bytesOf(name).toString("utf8").trimEnd().split("\r\n");

const visitLines = (name: string): readonly string[] =>
  new TextDecoder("gb18030").decode(bytesOf(name)).trimEnd().split("\r\n");

beforeAll(async () => {
  const made = await kebu(["new", book, "--lang", "zh-CN", "--today", "2026-11-21"]);
  expect(made.status).toBe(0);
});

describe("a CSV file", () => {
  it("holds every customer under the book's headers, in UTF-8 with a mark", async () => {
    const before = readFileSync(book);
    const said = await kebuJson(["export", book, inFolder("all.csv")]);
    expect(said).toMatchObject({ file: "all.csv", rows: 94, columns: 29, encoding: "utf-8" });
    // A row of the sheet that is no customer of the book yet is said, not silently missing.
    expect(said.problems).toMatchObject([{ code: "row-without-id", table: "customers" }]);
    expect(linesOf("all.csv")[0]).toMatch(/^\ufeff客户编号,姓名,/);
    expect(linesOf("all.csv")).toHaveLength(95);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it("adds and changes nothing when it is imported again", async () => {
    await kebuJson(["export", book, inFolder("visits.csv"), "--what", "visits", "--encoding", "gb18030"]);
    for (const [file, into] of [
      ["all.csv", "customers"],
      ["visits.csv", "visits"],
    ] as const) {
      const words = ["import", book, inFolder(file), "--into", into, "--dry-run"];
      const { read, added, updated, skipped } = await kebuJson<KebuDocument & Record<string, number>>(words);
      expect({ added, updated, skipped }).toEqual({ added: 0, updated: 0, skipped: read });
    }
  });

  it("gives an empty book the same customers and visits", async () => {
    const copy = inFolder("copy.xlsx");
    await kebu(["new", copy, "--lang", "zh-CN", "--empty"]);
    const own = ["发质", "脸型", "常做发型", "消费习惯", "过敏史"].flatMap((name) => [
      "--map",
      `${name}=custom:${name}`,
    ]);
    await kebuJson(["import", copy, inFolder("all.csv"), "--into", "customers", ...own]);
    await kebuJson(["import", copy, inFolder("visits.csv"), "--into", "visits"]);
    await kebuJson(["export", copy, inFolder("all-again.csv")]);
    await kebuJson([
      "export",
      copy,
      inFolder("visits-again.csv"),
      "--what",
      "visits",
      "--encoding",
      "gb18030",
    ]);
    expect(bytesOf("all-again.csv").equals(bytesOf("all.csv"))).toBe(true);
    // The sample has one visit of somebody who is not in the register; the import refuses it, and says so.
    const known = new Set(linesOf("all.csv").map((line) => line.split(",")[0]));
    const kept = visitLines("visits.csv").filter((line, row) => row === 0 || known.has(line.split(",")[2]));
    expect(visitLines("visits-again.csv")).toEqual(kept);
    expect(kept).toHaveLength(visitLines("visits.csv").length - 1);
  });

  it("holds the customers and columns that were chosen, masked", async () => {
    const words = [
      "export",
      book,
      inFolder("dormant.csv"),
      "--status",
      "沉睡",
      "--columns",
      "name,电话",
      "--mask",
    ];
    expect(await kebuJson(words)).toMatchObject({ rows: 14, columns: 2 });
    const [header, ...rows] = linesOf("dormant.csv");
    expect(header).toBe("\ufeff姓名,电话");
    for (const row of rows) expect(row).toMatch(/^[^,]+,(\d{3} \*{4} \d{4})?$/);
  });

  it("of visits holds those of the customers chosen", async () => {
    const classA = await kebuJson([
      "export",
      book,
      inFolder("a.csv"),
      "--class",
      "A",
      "--today",
      "2026-11-21",
    ]);
    const words = [
      "export",
      book,
      inFolder("av.csv"),
      "--what",
      "visits",
      "--class",
      "a",
      "--today",
      "2026-11-21",
    ];
    const visits = await kebuJson<KebuDocument & { rows: number }>(words);
    const ids = new Set(
      linesOf("a.csv")
        .slice(1)
        .map((line) => line.split(",")[0]),
    );
    expect(ids.size).toBe(classA.rows);
    expect(visits.rows).toBe(linesOf("av.csv").length - 1);
    for (const line of linesOf("av.csv").slice(1)) expect(ids).toContain(line.split(",")[2]);
  });
});

describe("other files", () => {
  it("are an .xlsx and vCards", async () => {
    expect(await kebuJson(["export", book, inFolder("c.xlsx"), "--calculated"])).toMatchObject({
      rows: 94,
      encoding: null,
    });
    expect(bytesOf("c.xlsx").subarray(0, 2).toString()).toBe("PK");
    const said = await kebu(["export", book, inFolder("c.vcf"), "--lang", "en"]);
    expect(said.stdout).toBe("c.vcf is written: 94 cards.\n");
    expect(linesOf("c.vcf").filter((line) => line === "BEGIN:VCARD")).toHaveLength(94);
  });
});

describe("what cannot be exported", () => {
  it.each([
    ["customers", "簿子里还没有客户"],
    ["visits", "簿子里还没有到访"],
  ])("%s of an empty book: none yet, whatever was chosen", async (what, sentence) => {
    const empty = inFolder(`empty-${what}.xlsx`);
    await kebu(["new", empty, "--lang", "zh-CN", "--empty"]);
    const { problems } = await kebuJson(["export", empty, inFolder("e.csv"), "--what", what], 1);
    expect(problems.map(({ code }) => code)).toEqual(["nothing-to-export-yet"]);
    expect(problems[0]!.message).toContain(sentence);
    expect(existsSync(inFolder("e.csv"))).toBe(false);
  });

  it("names the columns in which somebody has something that a vCard has no place for", async () => {
    const { problems } = await kebuJson(["export", book, inFolder("lost.vcf")]);
    const lost = problems.find(({ code }) => code === "not-in-vcard");
    expect(lost?.severity).toBe("warning");
    const columns = /：(.+?)。/.exec(lost?.message ?? "")?.[1]?.split(", ");
    expect(columns).toEqual(expect.arrayContaining(["来源", "发质"]));
    for (const column of ["姓名", "电话", "微信", "信用额度"]) expect(columns).not.toContain(column);
  });
});

describe("a file that is there already", () => {
  it("is replaced only where the call says so, and nothing is left beside it", async () => {
    writeFileSync(inFolder("taken.csv"), "mine");
    const refused = await kebuJson(["export", book, inFolder("taken.csv")], 1);
    expect(refused.problems).toMatchObject([{ code: "file-exists" }]);
    expect(bytesOf("taken.csv").toString()).toBe("mine");
    await kebuJson(["export", book, inFolder("taken.csv"), "--overwrite"]);
    expect(linesOf("taken.csv")).toHaveLength(95);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("is never the book itself", async () => {
    const own = inFolder("own.xlsx");
    copyFileSync(book, own);
    const refused = await kebuJson(["export", own, own, "--overwrite"], 1);
    expect(refused.problems).toMatchObject([{ code: "export-over-book" }]);
    expect(readFileSync(own).equals(readFileSync(book))).toBe(true);
  });
});

describe("a call that cannot be meant", () => {
  it.each([
    [["x.txt"], "must end in .csv, .xlsx or .vcf"],
    [["x.vcf", "--what", "visits"], "--what visits cannot be used with .vcf"],
    [["x.vcf", "--mask"], "--mask cannot be used with .vcf"],
    [["x.xlsx", "--encoding", "gb18030"], "--encoding cannot be used with .xlsx"],
    [["x.csv", "--what", "visits", "--mask"], "--mask cannot be used with --what visits"],
    [["x.csv", "--class", "D"], "is none of: A, B, C"],
    [["x.csv", "--last-before", "soon"], "is not a date"],
  ])("%s is refused in words", async ([file = "", ...options], words) => {
    const said = await kebu(["export", book, inFolder(file), ...options]);
    expect(said.status).toBe(2);
    expect(said.stderr).toContain(words);
    expect(existsSync(inFolder(file))).toBe(false);
  });

  it("names the columns there are where one is not known, and says where nobody fits", async () => {
    const column = await kebu(["export", book, inFolder("x.csv"), "--columns", "姓名,口味"]);
    expect(column.stderr).toContain("口味");
    expect(column.stderr).toContain("发质");
    const nobody = await kebuJson(["export", book, inFolder("x.csv"), "--tag", "没有"], 1);
    expect(nobody.problems).toMatchObject([{ code: "nobody-to-export" }]);
    expect(existsSync(inFolder("x.csv"))).toBe(false);
  });
});
