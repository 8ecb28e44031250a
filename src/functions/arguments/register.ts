/** The customers a formula is about, as the register of a book. */
import { blankColumn, extended } from "../../model/column-builder";
import { problem, type Problem } from "../../model/problem";
import { RowIndex } from "../../model/row-index";
import { columnOf, type TableKey } from "../../model/schema";
import type { Column, TableData } from "../../model/table-data";
import type { Value } from "../../model/value";
import { isTrouble, readCell } from "../../workbook/cells/read-cell";
import type { ColumnArgument } from "./column-argument";

/** The ids in these cells, "" where blank; refused where a cell is an error. */
export function idsOf({ name, cells }: ColumnArgument): readonly string[] | Problem {
  const column = columnOf("customers", "id");
  const ids = new Array<string>(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const read = readCell(column, cells[row] ?? null);
    if (isTrouble(read)) return problem(read.code, { row: row + 1, column: name }, { value: read.text });
    ids[row] = read === null ? "" : String(read);
  }
  return ids;
}

/**
 * A register of these customers, each once; blanks are left out. A fixed class that is none of
 * `classes` fixes nothing and is a trouble of its customer.
 */
export function registerOf(
  ids: readonly string[],
  fixedClasses: ColumnArgument | undefined,
  classes: readonly string[],
  troubles: Map<string, Problem>,
): TableData {
  const own: string[] = [];
  const fixed: Value[] = [];
  const known = new Set<string>([""]);
  ids.forEach((id, row) => {
    if (known.has(id)) return;
    known.add(id);
    own.push(id);
    const read = readCell(columnOf("customers", "fixedClass"), fixedClasses?.cells[row] ?? null);
    const isClass = !isTrouble(read) && (read === null || classes.includes(String(read)));
    fixed.push(isClass ? read : null);
    if (isClass || !fixedClasses) return;
    const place = { row: row + 1, column: fixedClasses.name };
    const [code, value] = isTrouble(read)
      ? [read.code, read.text]
      : ["unknown-choice" as const, String(read)];
    troubles.set(id, problem(code, place, { value }));
  });
  return {
    key: "customers",
    size: own.length,
    ids: own,
    columns: { fixedClass: columnOfValues("customers", "fixedClass", fixed) },
    rowNumbers: new Int32Array(own.length),
    index: RowIndex.of(own),
  };
}

/** A column of the schema with these values. */
export function columnOfValues(table: TableKey, key: string, values: readonly Value[]): Column {
  return extended(blankColumn(table, key, 0), values);
}
