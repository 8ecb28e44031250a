/** Real .xlsx books through real imports: opened, written, saved, opened again. */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Change } from "../../src/model/change";
import { mappingOf } from "../../src/model/import/mapping/proposed-column";
import { proposeMapping } from "../../src/model/import/mapping/propose-mapping";
import type { ImportPlan } from "../../src/model/import/import-plan";
import { planImport } from "../../src/model/import/plan-import";
import type { ImportTable } from "../../src/model/import/targets";
import { readEntries } from "../../src/model/log/read-entries";
import { recordImport } from "../../src/model/log/record-import";
import { undoImport } from "../../src/model/log/undo-import";
import { isRefused, type Problem } from "../../src/model/problem";
import { customKeys } from "../../src/model/table-data";
import { finish } from "../../src/model/work";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import { readSource } from "../../src/workbook/source/read-source";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { countingIds, day } from "../support/test-book";

export const TEMPLATE = new Uint8Array(readFileSync("templates/salon.en.xlsx"));

const newId = countingIds();

export interface OpenedBook extends LoadedBook {
  readonly workbook: XlsxWorkbook;
}

/** What was accepted; throws for a refusal. */
export function taken<Result>(outcome: Result | readonly Problem[]): Result {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Opens a book as it stands in a file. */
export async function opened(bytes: Uint8Array): Promise<OpenedBook> {
  const workbook = taken(await XlsxWorkbook.open(bytes, "book.xlsx"));
  return { workbook, ...taken(await loadBook(workbook)) };
}

/** Writes a change and saves: the bytes of the file. */
export async function written({ workbook }: OpenedBook, change: Change): Promise<Uint8Array> {
  const problems = await workbook.commit(change);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return taken(await workbook.toBytes());
}

/** The plan for a list, mapped as proposed, and its change with the entry in the log. */
export async function planned(
  { book }: OpenedBook,
  text: string,
  into: ImportTable,
): Promise<{ readonly plan: ImportPlan; readonly change: Change }> {
  const sheet = taken(await readSource({ name: "list.csv", text }));
  const mapping = mappingOf(proposeMapping(into, sheet, { customKeys: customKeys(book[into]) }));
  const plan = finish(planImport(book, sheet, mapping, { into, createCustomers: true, newId }));
  const { headers } = sheet;
  const record = {
    file: "list.csv",
    into,
    headers,
    mapping,
    summary: "list",
    today: day("2026-11-22"),
    newId,
  };
  return { plan, change: recordImport(book, plan.change, record) };
}

/** The file with the list imported. */
export async function imported(bytes: Uint8Array, text: string, into: ImportTable): Promise<Uint8Array> {
  const book = await opened(bytes);
  return written(book, (await planned(book, text, into)).change);
}

/** The file with its latest import taken back, as days later. */
export async function undone(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await opened(bytes);
  const id = readEntries(book.book, "import").at(-1)?.id ?? "";
  return written(book, taken(finish(undoImport(book.book, id))).change);
}

/**
 * The parts that are Kebu's to write, by name: sheets, tables, and what names refer to. Not the log's own,
 * which keeps that there was an import, and that it was taken back.
 */
export async function partsBesideLog(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(bytes);
  const textOf = async (name: string): Promise<string> =>
    plain((await zip.file(name)?.async("string")) ?? "");
  const logSheet = sheetPart(
    await textOf("xl/workbook.xml"),
    await textOf("xl/_rels/workbook.xml.rels"),
    "Log",
  );
  const parts: Record<string, string> = {};
  for (const name of Object.keys(zip.files).sort()) {
    if (name === logSheet || !/^xl\/(worksheets\/sheet\d|tables\/table|workbook\.xml$)/.test(name)) continue;
    const xml = await textOf(name);
    if (!xml.includes('displayName="ChangeLog"')) parts[name] = xml;
  }
  return parts;
}

/** The part that holds the sheet of this name. */
function sheetPart(workbook: string, relations: string, sheet: string): string {
  const id = new RegExp(`<sheet[^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(workbook)?.[1] ?? "";
  const tag = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0] ?? "";
  return `xl/${/Target="([^"]*)"/.exec(tag)?.[1] ?? ""}`;
}

/** Without what ExcelJS writes into every row and Excel does without. */
function plain(xml: string): string {
  return xml.replace(/ x14ac:dyDescent="[\d.]+"/g, "");
}
