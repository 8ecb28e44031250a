/**
 * Brings the picture up to date after others have written: the structure is compared, and of a table
 * that is where it was only the touched rows are read again. Where more changed than that, the picture
 * is given up and taken anew.
 */
import { TABLE_KEYS, type TableKey } from "../../model/schema";
import type { Layout, TableLayout } from "../port";
import { listOf } from "../commit/room";
import type { Area } from "../tables/grid";
import { askCells } from "./load-cells";
import type { BatchRunner } from "./run-batch";
import type { SheetPicture } from "./sheet-picture";
import { askStructure, type Structure } from "./structure";
import type { Touched } from "./watch-excel";
import type { WorkbookPicture } from "./workbook-picture";

/** Tables in which something changed; "all" where the picture no longer fits the workbook. */
export type Refreshed = readonly TableKey[] | "all";

/** Touched cells above this number are not read one by one. */
const MOST_ROWS = 2000;

/** Reads what was touched. */
export async function refreshPicture(
  runner: BatchRunner,
  picture: WorkbookPicture,
  layout: Layout,
  touched: readonly Touched[],
): Promise<Refreshed> {
  const parts = touched.map((touch) => partsOf(picture, layout, touch));
  if (parts.some((part) => part === undefined)) return "all";
  const areas = parts.flatMap((part) => part ?? []);
  if (areas.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0) > MOST_ROWS) return "all";
  return runner.look(async (context) => {
    const structure = askStructure(context);
    const before = areas.map(({ sheet, area }) => valuesOf(sheet, area));
    const answers = areas.map(({ sheet, area }) => askCells(context, sheet, area));
    await context.sync();
    const now = structure();
    for (const answer of answers) answer();
    for (const { sheet, area } of areas) sheet.widen(area.bottom, area.right);
    if (!fits(now, picture)) return "all";
    grow(now, picture);
    const changed = areas.filter(({ sheet, area }, index) => valuesOf(sheet, area) !== before[index]);
    return TABLE_KEYS.filter((table) => changed.some((part) => part.table === table));
  });
}

interface Part {
  readonly table: TableKey;
  readonly sheet: SheetPicture;
  readonly area: Area;
}

/** The rows to read again; none where no table was touched, undefined where anything may have changed. */
function partsOf(
  picture: WorkbookPicture,
  layout: Layout,
  { sheetId, areas }: Touched,
): readonly Part[] | undefined {
  const sheet = sheetId === undefined ? undefined : picture.sheetById(sheetId);
  if (!sheet) return undefined;
  const tables = layout.tables.filter((table) => table.sheet === sheet.name);
  if (tables.length === 0) return [];
  return areas?.reduce<readonly Part[] | undefined>((parts, area) => {
    const touched = parts && partsIn(sheet, tables, area);
    return touched && [...parts, ...touched];
  }, []);
}

function partsIn(
  sheet: SheetPicture,
  tables: readonly TableLayout[],
  area: Area,
): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const layout of tables) {
    const { table, columns, headerRow, lastRow, totalsRow } = layout;
    const left = Math.min(...columns.map(({ column }) => column));
    const right = Math.max(...columns.map(({ column }) => column));
    const isBeside = area.right < left || area.left > right + 1;
    // A plain list goes down to the last row that is not blank; into a table only what stands right below comes.
    const isBelow = area.top > lastRow + 2 && listOf(sheet, layout) !== undefined;
    if (isBeside || area.bottom < headerRow || isBelow) continue;
    if (area.top <= headerRow || area.right > right || totalsRow !== undefined) return undefined;
    parts.push({ table, sheet, area: { top: area.top, bottom: area.bottom, left, right } });
  }
  return parts;
}

function valuesOf(sheet: SheetPicture, { top, bottom, left, right }: Area): string {
  const cells: unknown[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      cells.push(sheet.columns.get(column)?.values[row] ?? null);
  return JSON.stringify(cells);
}

/** Are sheets, tables, headers and anchors as they were, and every new row among those just read? */
function fits(now: Structure, picture: WorkbookPicture): boolean {
  const before = picture.structure;
  if (JSON.stringify(now.sheets) !== JSON.stringify(before.sheets)) return false;
  if (JSON.stringify([...now.anchors]) !== JSON.stringify([...picture.anchors])) return false;
  if (now.tables.length !== before.tables.length) return false;
  return now.tables.every((table) => {
    const known = picture.table(table.id);
    if (!known || JSON.stringify({ ...table, rows: 0 }) !== JSON.stringify({ ...known, rows: 0 }))
      return false;
    const sheet = picture.sheet(table.sheet);
    const placed = sheet?.lists.find(({ id }) => id === table.id);
    if (!sheet || !placed) return false;
    const rows = placed.bottom - placed.top;
    return (
      table.rows === rows || (table.rows > rows && !table.totals && sheet.isSeen(placed, table.rows - rows))
    );
  });
}

function grow(now: Structure, picture: WorkbookPicture): void {
  for (const table of now.tables) {
    const sheet = picture.sheet(table.sheet);
    const placed = sheet?.lists.find(({ id }) => id === table.id);
    if (!sheet || !placed || placed.totals) continue;
    const bottom = placed.top + Math.max(table.rows, 1);
    if (bottom <= placed.bottom) continue;
    sheet.replaceTable({ ...placed, bottom });
    sheet.widen(bottom, placed.right);
  }
}
