/**
 * The tables on a sheet: one, as a rule; but people put lists side by side, and one below another. Lists side
 * by side have a blank column between them and begin or end in different rows. A list below another begins,
 * behind a blank row, with a header of its own.
 */
import { certainHeaders } from "./header-score";

/** A row in which something stands; its cells from the first column on. */
export interface SheetRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}

/** Rows as a person counts, columns from 0; both ends belong to it. */
export interface TableArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** At least one, where there is any row; in the order of the sheet. */
export function tableAreas(rows: readonly SheetRow[]): readonly TableArea[] {
  return sideBySide(rows).flatMap((columns) => oneBelowAnother(rows, columns));
}

type Columns = Pick<TableArea, "left" | "right">;

function sideBySide(rows: readonly SheetRow[]): readonly Columns[] {
  const groups = columnGroups(rows);
  const [first, ...others] = groups;
  const last = groups.at(-1);
  if (!first || !last) return [];
  const whole = { left: first.left, right: last.right };
  const isTable = ({ left, right }: Columns): boolean => right > left;
  if (others.length === 0 || !groups.every(isTable)) return [whole];
  const extents = groups.map((group) => extentOf(rows, group));
  const areApart = extents.every(
    (extent, at) => at === 0 || extent?.top !== extents[0]?.top || extent?.bottom !== extents[0]?.bottom,
  );
  return areApart ? groups : [whole];
}

/** Neighbouring columns in which anything stands. */
function columnGroups(rows: readonly SheetRow[]): readonly Columns[] {
  const used: boolean[] = [];
  for (const { cells } of rows)
    for (let column = 0; column < cells.length; column++) if (cells[column] !== "") used[column] = true;
  const groups: { left: number; right: number }[] = [];
  for (let column = 0; column < used.length; column++) {
    if (!used[column]) continue;
    const group = groups.at(-1);
    if (group?.right === column - 1) group.right = column;
    else groups.push({ left: column, right: column });
  }
  return groups;
}

function oneBelowAnother(rows: readonly SheetRow[], columns: Columns): readonly TableArea[] {
  const filled = rows.filter((row) => cellsIn(row, columns).some((cell) => cell !== ""));
  const starts = filled.flatMap((row, at) => {
    const before = filled[at - 1];
    const isBehindGap = before !== undefined && row.rowNumber > before.rowNumber + 1;
    return at === 0 || (isBehindGap && isNewHeader(filled, at, columns)) ? [at] : [];
  });
  return starts.map((start, at) => ({
    top: filled[start]!.rowNumber,
    bottom: filled[(starts[at + 1] ?? filled.length) - 1]!.rowNumber,
    ...columns,
  }));
}

/** Several headers beyond doubt, most of the row, and another row than the one the first list began with. */
function isNewHeader(rows: readonly SheetRow[], at: number, columns: Columns): boolean {
  const ROWS_BELOW = 10;
  const cells = cellsIn(rows[at]!, columns);
  const below = rows.slice(at + 1, at + 1 + ROWS_BELOW).map((row) => cellsIn(row, columns));
  const filled = cells.filter((cell) => cell !== "").length;
  const certain = certainHeaders(cells, below);
  const above = rows.slice(0, at).map((row) => cellsIn(row, columns).join("\u0000"));
  const isAgain = above.includes(cells.join("\u0000"));
  const hasListAbove = at > 2;
  return hasListAbove && below.length > 0 && certain > 1 && certain > filled / 2 && !isAgain;
}

function extentOf(
  rows: readonly SheetRow[],
  columns: Columns,
): Pick<TableArea, "top" | "bottom"> | undefined {
  const isFilled = (row: SheetRow): boolean => cellsIn(row, columns).some((cell) => cell !== "");
  const top = rows.find(isFilled);
  const bottom = rows.findLast(isFilled);
  return top && bottom && { top: top.rowNumber, bottom: bottom.rowNumber };
}

/** The cells of a row that lie in these columns. */
export function cellsIn({ cells }: SheetRow, { left, right }: Columns): string[] {
  return cells.slice(left, right + 1);
}
