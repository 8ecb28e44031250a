/** What begins like a formula and what looks like HTML is text, in the book and in the saved file. */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/model/table-data";
import { sharedData } from "../support/shared-data";
import { opened, planned, TEMPLATE, written } from "./support";

const MADE = [
  "=1+1",
  '=HYPERLINK("http://x.example","click")',
  "+SUM(A1:A2)",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "＝1+1",
  "<script>alert(1)</script>",
  "<b>bold</b> & co.",
  "{=1}",
  "'quoted",
  "'=SUM(1)",
  "%0A=1",
];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

async function importedNotes(texts: readonly string[]): Promise<{ notes: string[]; formulas: number }> {
  const book = await opened(TEMPLATE);
  const size = book.book.customers.size;
  const rows = texts.map(
    (text, index) => `Nobody ${index},1380000${String(index).padStart(4, "0")},${quoted(text)}`,
  );
  const { change } = await planned(book, ["Name,Phone,Notes", ...rows].join("\n"), "customers");
  const bytes = await written(book, change);
  const { customers } = (await opened(bytes)).book;
  const notes = Array.from({ length: customers.size - size }, (_, row) =>
    textAt(customers, "notes", size + row),
  );
  return { notes, formulas: await formulasIn(bytes) };
}

async function formulasIn(bytes: Uint8Array): Promise<number> {
  const zip = await JSZip.loadAsync(bytes);
  const sheets = await Promise.all(zip.file(/^xl\/worksheets\/.*\.xml$/).map((file) => file.async("string")));
  return sheets.reduce((sum, xml) => sum + (xml.match(/<f[ >]/g)?.length ?? 0), 0);
}

describe("text of a file", () => {
  it("is never calculated and never HTML", async () => {
    const before = await formulasIn(TEMPLATE);
    const { notes, formulas } = await importedNotes(MADE);
    expect(notes).toEqual(MADE);
    expect(formulas).toBe(before);
  });

  const payloads = sharedData("nasty_csv/csv_injection_payloadbox.txt");
  it.skipIf(!payloads)("of a list of known attacks stays as it is", async () => {
    const before = await formulasIn(TEMPLATE);
    const lines = readFileSync(payloads!, "utf8")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const { notes, formulas } = await importedNotes(lines);
    expect(notes).toEqual(lines);
    expect(formulas).toBe(before);
  });
});
