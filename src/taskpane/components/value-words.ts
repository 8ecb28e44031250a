/** A value of the book as people read it. */
import { isoDay, type Day } from "../../model/day";
import type { Language, TableKey } from "../../model/schema";
import { choiceLabel, flagLabel } from "../../model/schema/labels";
import type { Value } from "../../model/value";
import { birthdayWords } from "../../words/days";
import { typeOf } from "./column-field";

/** Days as 2026-03-05, choices by their labels, yes or no; "" for a blank. */
export function valueWords(table: TableKey, key: string, value: Value, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return flagLabel(value, language);
  const type = typeOf(table, key);
  if (typeof value === "number") return type === "day" ? isoDay(value as Day) : String(value);
  if (type === "choice") return choiceLabel(table, key, value, language);
  return type === "birthday" ? birthdayWords(value, language) : value;
}
