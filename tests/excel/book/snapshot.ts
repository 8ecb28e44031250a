/** A workbook as JSON and back, so that a state built in Node can be loaded in a browser page. */
import { SimColumn } from "./column";
import { SimSheet } from "./sheet";
import { SimTable, type SimTableFields } from "./table";
import { SimWorkbook } from "./workbook";

export function toJSON(workbook: SimWorkbook): string {
  return JSON.stringify(workbook, (_, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value instanceof Set ? { $set: [...value] } : value,
  );
}

export function fromJSON(text: string): SimWorkbook {
  const plain = JSON.parse(text, (_, value: unknown) => revive(value)) as SimWorkbook;
  const workbook = Object.assign(new SimWorkbook(), plain);
  workbook.sheets = plain.sheets.map((sheet) => {
    const made = Object.assign(new SimSheet(sheet.id, sheet.name), sheet);
    made.cells = new Map([...sheet.cells].map(([column, cells]) => [column, reviveColumn(cells)]));
    made.tables = sheet.tables.map((table) => new SimTable(table as SimTableFields));
    return made;
  });
  return workbook;
}

/** JSON writes "nothing" inside arrays as null. */
function reviveColumn({ values, formulas, formats }: SimColumn): SimColumn {
  const column = new SimColumn(values.map((value) => value ?? undefined));
  column.formulas = formulas.map((formula) => formula ?? undefined);
  column.formats = formats.map((format) => format ?? undefined);
  return column;
}

function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$map" in value) return new Map(value.$map as [unknown, unknown][]);
  if ("$set" in value) return new Set(value.$set as unknown[]);
  return value;
}
