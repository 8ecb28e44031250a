/**
 * Makes a list of the owner's one of Kebu's tables: names on header cells, and ids. Nothing that stands
 * in the list is written over; what was written before is not written again.
 */
import type { Problem } from "../../model/problem";
import { isEmpty, type EditableBook } from "../tables/grid";
import { listAround } from "./list-around";
import type { Adoption } from "./adoption";
import { adoptionObstacles } from "./adoption-obstacles";

/** Nothing where the list is adopted; otherwise why nothing was written. */
export function adoptList(book: EditableBook, adoption: Adoption): readonly Problem[] {
  const problems = adoptionObstacles(book, adoption);
  const grid = book.grids.find(({ name }) => name === adoption.sheet);
  if (problems.length > 0 || !grid) return problems;
  const { table, sheet, headerRow, columns, idColumn, ids } = adoption;
  // First of all, so that a column of ids that was only begun is known again as ours.
  for (const { key, column } of [{ key: "id", column: idColumn.column }, ...columns])
    book.setAnchor(table, key, { sheet, row: headerRow, column });
  if (idColumn.added && isEmpty(grid.cell(headerRow, idColumn.column)))
    grid.addColumn(
      headerRow,
      idColumn.column,
      idColumn.header,
      listAround(grid, headerRow, columns[0]?.column ?? 0),
    );
  for (const { row, id } of ids)
    if (isEmpty(grid.cell(row, idColumn.column)))
      grid.write(row, idColumn.column, { kind: "text", value: id });
  return [];
}
