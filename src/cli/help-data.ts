import { schema, type TableKey } from "../model/schema";
import type { HelpData } from "../words/cli";

/** What the help lists from the schema: the keys a column can be mapped to, and the kinds of visit. */
export function helpData(): HelpData {
  return {
    customerKeys: importKeys("customers").join(", "),
    visitKeys: importKeys("visits").join(", "),
    kinds: (schema.visits.columns.find((column) => column.key === "kind")?.choices ?? [])
      .map((choice) => choice.key)
      .join(", "),
  };
}

/** Keys of the columns a file may fill: all but the calculated ones. */
function importKeys(table: TableKey): readonly string[] {
  return schema[table].columns.filter((column) => !column.calculated).map((column) => column.key);
}
