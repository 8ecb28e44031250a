import { targetKeys } from "../model/import/targets";
import { schema } from "../model/schema";
import type { HelpData } from "../words/cli";

/** What the help lists from the schema: the keys a column can be mapped to, and the kinds of visit. */
export function helpData(): HelpData {
  return {
    customerKeys: targetKeys("customers").join(", "),
    visitKeys: targetKeys("visits").join(", "),
    kinds: (schema.visits.columns.find((column) => column.key === "kind")?.choices ?? [])
      .map((choice) => choice.key)
      .join(", "),
  };
}
