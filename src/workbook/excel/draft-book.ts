/** A workbook as it would be after edits that are not in Excel yet, and these edits. */
import { schema, type Language, type TableKey } from "../../model/schema";
import { anchorKey, type Anchor } from "../anchors";
import { freeName } from "../free-name";
import type { EditableBook } from "../tables/grid";
import type { RowMove } from "../tables/row-move";
import { DraftGrid } from "./draft-grid";
import type { Edit } from "./edits";
import { SheetPicture } from "./sheet-picture";
import type { WorkbookPicture } from "./workbook-picture";

export class DraftBook implements EditableBook {
  readonly edits: Edit[] = [];
  readonly grids: DraftGrid[];
  readonly anchors: Map<string, Anchor>;

  constructor(private readonly picture: WorkbookPicture) {
    this.grids = picture.grids.map((grid) => new DraftGrid(grid, this.edits));
    this.anchors = new Map(picture.anchors);
  }

  tieOf(): undefined {
    return undefined;
  }

  moveTotals(move: RowMove): void {
    this.grids.find(({ name }) => name === move.sheet)?.moveTotals(move);
  }

  setAnchor(table: TableKey, key: string, anchor: Anchor): void {
    this.anchors.set(anchorKey(table, key), anchor);
    this.edits.push({ kind: "anchor", table, key, anchor });
  }

  removeAnchor(table: TableKey, key: string): void {
    this.anchors.delete(anchorKey(table, key));
    this.edits.push({ kind: "anchor", table, key, anchor: undefined });
  }

  createTable(table: TableKey, language: Language): void {
    const { columns, name, sheet: sheetNames } = schema[table];
    const sheet = freeName(
      sheetNames[language],
      " ",
      this.grids.map((grid) => grid.name),
    );
    const tableName = freeName(
      name,
      "_",
      this.picture.structure.tables.map((known) => known.name),
    );
    this.edits.push({ kind: "create-table", table, language, sheet, tableName });
    const bones = {
      // Excel knows a table by its name as well, and this one has no id yet.
      id: tableName,
      name: tableName,
      sheet,
      headers: columns.map(({ header }) => header[language]),
      rows: 1,
      header: true,
      totals: false,
      filtered: false,
    };
    const facts = { id: `new:${table}`, name: sheet, hidden: false, protected: false };
    const made = new SheetPicture(facts, [bones], this.picture.structure.date1904);
    made.extent = { rows: 1, columns: columns.length, merges: [] };
    made.place(bones, 1, 1);
    this.grids.push(new DraftGrid(made, this.edits));
    columns.forEach(({ key }, index) =>
      this.anchors.set(anchorKey(table, key), { sheet, row: 1, column: index + 1 }),
    );
  }
}
