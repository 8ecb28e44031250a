import { targetKeys } from "../model/import/targets";
import { FIELD_NAMES, MESSAGE_FIELDS } from "../model/messages/message-fields";
import { schema, type Language } from "../model/schema";
import type { HelpData } from "../words/cli";

/** What the help lists from the model: the keys a column can be mapped to, the kinds of visit, the fields of messages. */
export function helpData(): HelpData {
  return {
    customerKeys: targetKeys("customers").join(", "),
    visitKeys: targetKeys("visits").join(", "),
    kinds: (schema.visits.columns.find((column) => column.key === "kind")?.choices ?? [])
      .map((choice) => choice.key)
      .join(", "),
    chineseFields: fieldNames("zh-CN"),
    englishFields: fieldNames("en"),
  };
}

function fieldNames(language: Language): string {
  return MESSAGE_FIELDS.map((field) => FIELD_NAMES[field][language]).join(", ");
}
