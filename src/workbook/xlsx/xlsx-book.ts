/** An .xlsx file taken apart: its sheets, its anchors, and the package they came from. */
import type ExcelJS from "exceljs";
import type { Language, TableKey } from "../../model/schema";
import { anchorKey, isAnchorName, readAnchor, type Anchor } from "../anchors";
import type { Area, EditableBook, Stretch } from "../tables/grid";
import type { RowMove } from "../tables/row-move";
import { readRelations, type BookPackage } from "./book-package";
import { createTable } from "./create-table";
import { PLAIN_STYLES, styleFormats } from "./file-styles";
import { tearsReference } from "../cells/formula-text";
import { lossesOfSheet } from "./losses";
import { readList, type SheetList } from "./list-part";
import { acceptableNames, readingCopy } from "./reading-copy";
import { readRange } from "../cells/range-text";
import { holdingCell } from "./totals-row";
import { withoutPrefix } from "./xml";
import { XlsxSheet } from "./xlsx-sheet";

export class XlsxBook implements EditableBook {
  readonly anchors = new Map<string, Anchor>();
  /** Keys of the anchors set or moved since the file was opened. */
  readonly movedAnchors = new Set<string>();

  /** Totals rows moved since the file was opened, in their order. */
  readonly moves: RowMove[] = [];

  private constructor(
    readonly file: BookPackage,
    readonly workbook: ExcelJS.Workbook,
    readonly stylesXml: string,
    readonly grids: XlsxSheet[],
  ) {
    for (const { name, text, local } of file.names) {
      const anchor = !local && isAnchorName(name) ? readAnchor(text) : undefined;
      if (anchor) this.anchors.set(name.toLowerCase(), anchor);
    }
  }

  /** Throws where the XML is broken. */
  static async read(file: BookPackage): Promise<XlsxBook> {
    const styles = file.stylesPath && (await file.zip.file(file.stylesPath)?.async("string"));
    const stylesXml = styles ? withoutPrefix(styles) : PLAIN_STYLES;
    const sheets = file.sheets.filter(({ hasCells }) => hasCells);
    const xmls: string[] = [];
    for (const { path } of sheets)
      xmls.push(withoutPrefix((await file.zip.file(path)?.async("string")) ?? ""));
    const names = acceptableNames(sheets.map(({ name }) => name));
    const workbook = await readingCopy(file, stylesXml, xmls, names);
    const formats = styleFormats(stylesXml);
    const grids: XlsxSheet[] = [];
    for (const [index, { name, path, hidden }] of sheets.entries()) {
      const worksheet = workbook.getWorksheet(index + 1);
      if (!worksheet) throw new Error(`sheet ${name} could not be read`);
      const isProtected = /<sheetProtection\b[^>]*\ssheet=["'](?:1|true)["']/.test(xmls[index] ?? "");
      const merges = mergesOf(xmls[index] ?? "");
      const losses = lossesOfSheet(name, xmls[index] ?? "");
      const facts = {
        name,
        hidden,
        protected: isProtected,
        date1904: file.date1904,
        formats,
        path,
        losses,
        merges,
      };
      grids.push(new XlsxSheet(worksheet, facts, await readLists(file, path)));
    }
    return new XlsxBook(file, workbook, stylesXml, grids);
  }

  /** Sheets made since the file was opened. */
  get newSheets(): readonly XlsxSheet[] {
    return this.grids.filter(({ facts }) => facts.path === undefined);
  }

  get edited(): boolean {
    return this.movedAnchors.size > 0 || this.grids.some(({ edited }) => edited);
  }

  tieOf(sheet: string, row: number, stretch: Stretch): string | undefined {
    const move: RowMove = { sheet, from: row, to: row, ...stretch };
    const name = this.file.names.find(({ text }) => tearsReference(text, "", move));
    if (name) return name.name;
    for (const grid of this.grids) {
      const cell = holdingCell(grid.worksheet, grid.name, move);
      if (cell !== undefined) return `${grid.name}!${cell}`;
    }
    return undefined;
  }

  moveTotals(move: RowMove): void {
    this.grids.find(({ name }) => name === move.sheet)?.moveTotals(move);
    for (const grid of this.grids) grid.follow(move);
    this.moves.push(move);
  }

  setAnchor(table: TableKey, key: string, anchor: Anchor): void {
    this.setName(anchorKey(table, key), anchor);
  }

  /** Sets the anchor of this name, without capitals. */
  setName(name: string, anchor: Anchor): void {
    this.anchors.set(name, anchor);
    this.movedAnchors.add(name);
  }

  removeAnchor(table: TableKey, key: string): void {
    this.anchors.delete(anchorKey(table, key));
    this.movedAnchors.add(anchorKey(table, key));
  }

  createTable(table: TableKey, language: Language): void {
    const worksheet = createTable(this.workbook, table, language);
    this.addSheet(worksheet);
    for (const { name, ranges } of this.workbook.definedNames.model) {
      const anchor = readAnchor(ranges[0] ?? "");
      if (!anchor || anchor === "broken" || anchor.sheet !== worksheet.name) continue;
      this.setName(name.toLowerCase(), anchor);
    }
  }

  /** Takes in a sheet that was just made with ExcelJS. */
  addSheet(worksheet: ExcelJS.Worksheet): XlsxSheet {
    const facts = {
      name: worksheet.name,
      hidden: false,
      protected: false,
      date1904: this.file.date1904,
      formats: [],
      losses: [],
      merges: [],
    };
    const sheet = new XlsxSheet(worksheet, facts, listsMade(worksheet));
    sheet.edited = true;
    this.grids.push(sheet);
    return sheet;
  }
}

function mergesOf(xml: string): Area[] {
  return [...xml.matchAll(/<mergeCell\b[^>]*?\sref="([^"]*)"/g)].flatMap(
    ([, ref = ""]) => readRange(ref) ?? [],
  );
}

async function readLists(file: BookPackage, sheetPath: string): Promise<SheetList[]> {
  const lists: SheetList[] = [];
  for (const { kind, target } of await readRelations(file.zip, sheetPath)) {
    const xml = kind === "table" && target ? await file.zip.file(target)?.async("string") : undefined;
    const list = target && xml ? readList(target, withoutPrefix(xml)) : undefined;
    if (list) lists.push(list);
  }
  return lists;
}

/** The table of a sheet just made; ExcelJS's types do not show what it knows of it. */
function listsMade(worksheet: ExcelJS.Worksheet): SheetList[] {
  const made = worksheet.getTables() as unknown as readonly {
    readonly table: {
      name: string;
      tableRef: string;
      columns: readonly { name: string }[];
      totalsRow?: boolean;
    };
  }[];
  return made.flatMap(({ table }) => {
    const range = readRange(table.tableRef);
    if (!range) return [];
    const columns = table.columns.map(({ name }) => name);
    const totals = table.totalsRow ?? false;
    return [{ part: "", name: table.name, ...range, header: true, totals, filtered: false, columns }];
  });
}
