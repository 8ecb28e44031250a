/** Choices: the schema's key where a label or synonym of either language says it, else the owner's word. */
import type { ColumnSchema } from "../schema";
import { comparable } from "./comparable";

const known = new WeakMap<ColumnSchema, ReadonlyMap<string, string>>();

/** The key of the choice written there, or the text itself, trimmed, where the schema knows none such. */
export function readChoice(column: ColumnSchema, text: string): string {
  return choicesOf(column).get(comparable(text)) ?? text.trim();
}

function choicesOf(column: ColumnSchema): ReadonlyMap<string, string> {
  const made = known.get(column);
  if (made) return made;
  const keys = new Map<string, string>();
  const add = (text: string, key: string): void => {
    if (!keys.has(comparable(text))) keys.set(comparable(text), key);
  };
  for (const choice of column.choices ?? []) {
    add(choice.key, choice.key);
    add(choice.label["zh-CN"], choice.key);
    add(choice.label.en, choice.key);
  }
  for (const choice of column.choices ?? [])
    for (const synonym of choice.synonyms ?? []) add(synonym, choice.key);
  known.set(column, keys);
  return keys;
}
