/**
 * What is known of the workbook in Excel: its structure, and the cells loaded so far. Where each table
 * stands follows from the anchors and the headers, so that no round trip is spent on asking; a table
 * for which it does not follow is asked for.
 */
import { LANGUAGES, schema, TABLE_KEYS } from "../../model/schema";
import { comparable } from "../../model/read/comparable";
import { anchorKey, type Anchor, type Anchors } from "../anchors";
import type { GridBook } from "../tables/grid";
import { SheetPicture } from "./sheet-picture";
import type { Structure, TableBones } from "./structure";

export class WorkbookPicture implements GridBook {
  readonly grids: readonly SheetPicture[];
  readonly anchors: Map<string, Anchor>;
  /** Does it show every column the book takes? */
  isWhole = false;

  /** `presuming`: every row of a table counts as filled, enough for a first layout. */
  constructor(
    readonly structure: Structure,
    presuming = false,
  ) {
    const { sheets, tables, date1904 } = structure;
    this.anchors = new Map(structure.anchors);
    this.grids = sheets.map(
      (sheet) =>
        new SheetPicture(
          sheet,
          tables.filter((table) => table.sheet === sheet.name),
          date1904,
          presuming,
        ),
    );
    for (const table of tables) {
      const corner = cornerOf(table, structure);
      if (corner) this.sheet(table.sheet)?.place(table, corner.row, corner.column);
    }
  }

  /** Excel itself lets nothing tie a row: what refers to it follows. */
  tieOf(): undefined {
    return undefined;
  }

  sheet(name: string): SheetPicture | undefined {
    return this.grids.find((grid) => grid.name === name);
  }

  sheetById(id: string): SheetPicture | undefined {
    return this.grids.find((grid) => grid.id === id);
  }

  table(id: string): TableBones | undefined {
    return this.structure.tables.find((table) => table.id === id);
  }
}

/**
 * The header cell at the left of a table, if all its anchors that stand above a header of their own
 * name agree on it and nothing on the sheet speaks against it.
 */
function cornerOf(
  table: TableBones,
  { anchors, tables }: Structure,
): { row: number; column: number } | undefined {
  if (tables.some((other) => other !== table && other.sheet === table.sheet)) return undefined;
  const corners = new Set<string>();
  for (const [name, headers] of HEADERS) {
    const anchor = anchorOn(anchors, name, table.sheet);
    const index = table.headers.findIndex((header) => headers.includes(comparable(header)));
    if (anchor && index >= 0) corners.add(`${anchor.row} ${anchor.column - index}`);
  }
  const [only, ...others] = [...corners];
  if (only === undefined || others.length > 0) return undefined;
  const [row = 0, column = 0] = only.split(" ").map(Number);
  return { row, column };
}

function anchorOn(
  anchors: Anchors,
  name: string,
  sheet: string,
): { row: number; column: number } | undefined {
  const anchor = anchors.get(name);
  return anchor && anchor !== "broken" && anchor.sheet === sheet ? anchor : undefined;
}

/** Every anchor's name, and the headers of its column in all languages. */
const HEADERS: readonly (readonly [string, readonly string[]])[] = TABLE_KEYS.flatMap((table) =>
  schema[table].columns.map(
    ({ key, header }) =>
      [anchorKey(table, key), LANGUAGES.map((language) => comparable(header[language]))] as const,
  ),
);
