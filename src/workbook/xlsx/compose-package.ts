/**
 * The file as it is to be saved. It begins as a copy of the file that was opened; parts that Kebu
 * changed are replaced, parts that it made are added, and everything else (charts, pivot tables,
 * macros, pictures, notes, sheets nobody wrote to) goes over byte by byte.
 *
 * What ExcelJS writes is never saved as it is. Its rows, its new styles and its new texts are taken out
 * and put into the parts of the file (`compose-sheet.ts`, `merge-styles.ts`, `merge-strings.ts`).
 */
import JSZip from "jszip";
import type { RowMove } from "../tables/row-move";
import { addNewSheet } from "./add-new-sheet";
import { composeSheet, type Numbers } from "./compose-sheet";
import { composeWorkbook, type NewSheetEntry } from "./compose-workbook";
import { followMoves, movedColumnFormulas } from "./follow-moves";
import { writeList } from "./list-part";
import { mergeStrings } from "./merge-strings";
import { mergeStyles } from "./merge-styles";
import { movedAround, movedNames } from "./moved-xml";
import { addContentType, addRelation, removePart } from "./part-names";
import { putPictures } from "./put-pictures";
import type { XlsxBook } from "./xlsx-book";
import type { SheetMove, XlsxSheet } from "./xlsx-sheet";
import { withoutPrefix } from "./xml";

const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

export async function composePackage(book: XlsxBook): Promise<Uint8Array> {
  const { file } = book;
  const out = await copyOf(file.zip);
  const written = await writtenBy(book);
  const text = async (part: string): Promise<string> => (await written.file(part)?.async("string")) ?? "";
  const styles = mergeStyles(book.stylesXml, await text(STYLES));
  const ownStrings = file.stringsPath && (await file.zip.file(file.stringsPath)?.async("string"));
  const strings = mergeStrings(
    ownStrings ? withoutPrefix(ownStrings) : undefined,
    await written.file(STRINGS)?.async("string"),
  );
  const numbers: Numbers = {
    styles: styles.cells,
    differences: styles.differences,
    strings: strings.numbers,
  };
  await putPart(out, file.workbookPath, "styles", file.stylesPath ?? STYLES, styles.xml);
  await putPart(out, file.workbookPath, "sharedStrings", file.stringsPath ?? STRINGS, strings.xml);

  const added: NewSheetEntry[] = [];
  let hasFormulas = false;
  for (const sheet of book.grids) {
    if (!sheet.edited) continue;
    const writtenXml = await text(partWritten(sheet));
    hasFormulas ||= writtenXml.includes("<f>") || writtenXml.includes("<f ");
    if (sheet.facts.path === undefined) {
      added.push(await addNewSheet(out, written, file.workbookPath, sheet, partWritten(sheet), numbers));
    } else {
      const own = withoutPrefix((await file.zip.file(sheet.facts.path)?.async("string")) ?? "");
      out.file(
        sheet.facts.path,
        composeSheet(
          movedAround(own, sheet.name, movesSeenFrom(sheet, book)),
          writtenXml,
          numbers,
          sheet.moves,
        ),
      );
      if (sheet.pictures) await putPictures(out, sheet.facts.path, sheet.pictures);
    }
  }
  for (const sheet of book.grids) if (sheet.facts.path !== undefined) await putLists(out, sheet, book.moves);
  await followMoves(out, book);

  const calculation = file.relations.find(({ kind }) => kind === "calcChain")?.target;
  if (calculation !== undefined) await removePart(out, calculation, file.workbookPath);
  const changes = {
    sheets: added,
    anchors: book.anchors,
    moved: book.movedAnchors,
    written: await text("xl/workbook.xml"),
    recalculate: hasFormulas || book.moves.length > 0 || calculation !== undefined,
  };
  out.file(file.workbookPath, composeWorkbook(movedNames(file.workbookXml, book.moves), changes));
  // A little larger than packed as tightly as can be, and done in a third of the time.
  return out.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 3 } });
}

/** Parts that are not replaced stay packed as they were. */
async function copyOf(zip: JSZip): Promise<JSZip> {
  return JSZip.loadAsync(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

async function writtenBy(book: XlsxBook): Promise<JSZip> {
  const options = { zip: { compression: "STORE" }, useSharedStrings: true, useStyles: true };
  return JSZip.loadAsync(await book.workbook.xlsx.writeBuffer(options as object));
}

/** Moves of other sheets concern this one's formulas only, so their order among its own does not matter. */
function movesSeenFrom(sheet: XlsxSheet, book: XlsxBook): readonly SheetMove[] {
  return [...book.moves.filter((move) => move.sheet !== sheet.name), ...sheet.moves];
}

/** Where ExcelJS puts a sheet. */
function partWritten(sheet: XlsxSheet): string {
  return `xl/worksheets/sheet${sheet.worksheet.id}.xml`;
}

async function putPart(out: JSZip, workbook: string, kind: string, part: string, xml: string): Promise<void> {
  const isNew = out.file(part) === null;
  out.file(part, xml);
  if (!isNew) return;
  await addContentType(out, part, kind);
  await addRelation(out, workbook, kind, part);
}

async function putLists(out: JSZip, sheet: XlsxSheet, moves: readonly RowMove[]): Promise<void> {
  for (const list of sheet.lists) {
    const xml = await out.file(list.part)?.async("string");
    if (xml === undefined) continue;
    const own = withoutPrefix(xml);
    const same = sheet.edited ? writeList(own, list) : own;
    const next = movedColumnFormulas(same, sheet.name, moves);
    if (next !== own) out.file(list.part, next);
  }
}
