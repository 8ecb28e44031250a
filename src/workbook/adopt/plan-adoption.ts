/** From a list and what its columns mean to what will be written. Nothing is written here. */
import { idDrawer, type NewId } from "../../model/identity/ids";
import { columnOf, type Language } from "../../model/schema";
import { rowName } from "../rows";
import { uniqueHeader } from "../unique-header";
import type { Adoption, ListMapping, SelectedList } from "./adoption";
import { keysAsRead } from "./propose-mapping";

/** The adoption of a list whose mapping has no problems (`mapping-problems.ts`). */
export function planAdoption(list: SelectedList, mapping: ListMapping, newId: NewId): Adoption {
  const { table } = mapping;
  const keys = keysAsRead(list, mapping);
  const cellsOf = new Map(list.columns.map(({ column, cells }) => [keys.get(column), cells]));
  const own = list.columns.find(({ column }) => keys.get(column) === "id");
  const nextId = idDrawer(table, undefined, newId, own?.cells);
  const ids = list.rowNumbers.flatMap((row, position) => {
    if (own && own.cells[position] !== "") return [];
    const name = rowName(table, (key) => cellsOf.get(key)?.[position] ?? null);
    return [{ row, id: nextId(), name }];
  });
  return {
    table,
    sheet: list.sheet,
    headerRow: list.headerRow,
    columns: list.columns.flatMap(({ column, header }) => {
      const key = keys.get(column);
      return key === undefined || key === "id" ? [] : [{ key, column, header }];
    }),
    idColumn: own
      ? { column: own.column, header: own.header, added: false }
      : { column: (list.columns.at(-1)?.column ?? 0) + 1, header: idHeader(list, mapping), added: true },
    ids,
  };
}

/** In the language of the list, and unlike every header in it. */
function idHeader(list: SelectedList, { table }: ListMapping): string {
  const headers = list.columns.map(({ header }) => header);
  return uniqueHeader(columnOf(table, "id").header[languageOf(list)], headers);
}

function languageOf(list: SelectedList): Language {
  return list.columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? "zh-CN" : "en";
}
