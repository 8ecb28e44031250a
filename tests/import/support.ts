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

type Parts = Readonly<Record<string, string>>;

const OWN_PART = /^xl\/(worksheets\/sheet\d|tables\/table|comments|workbook\.xml$)/;
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** The parts of a file that are Kebu's to write, by name: sheets, tables, notes, and what names refer to. */
export async function ownParts(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const files = zip.file(OWN_PART);
  const texts = await Promise.all(files.map((file) => file.async("string")));
  return Object.fromEntries(files.map(({ name }, index) => [name, texts[index] ?? ""]));
}

/** Those without the log's own, which keep that there was an import, and that it was taken back. */
export async function partsBesideLog(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await ownParts(bytes);
  const relations = (await zip.file(RELATIONS)?.async("string")) ?? "";
  const logSheet = sheetPart(parts["xl/workbook.xml"] ?? "", relations, "(?:Log|操作记录)");
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([name, xml]) => name !== logSheet && !xml.includes('displayName="ChangeLog"'),
    ),
  );
}

/** The part that holds the sheet of this name. */
function sheetPart(workbook: string, relations: string, sheet: string): string {
  const id = new RegExp(`<sheet[^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(workbook)?.[1] ?? "";
  const tag = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0] ?? "";
  return `xl/${/Target="([^"]*)"/.exec(tag)?.[1] ?? ""}`;
}
