/** A value of the book as the command line prints it. */
import { isoDay, type Day } from "../model/day";
import { columnOf, type Language, type TableKey } from "../model/schema";
import { choiceLabel, flagLabel } from "../model/schema/labels";
import { customHeader, type Value } from "../model/value";

/** Days as they are written; everything else as it is. */
export function jsonValue(table: TableKey, key: string, value: Value): Value {
  return isDayColumn(table, key) && typeof value === "number" ? isoDay(value as Day) : value;
}

/** For people: choices by their labels, yes or no; "" for a blank. */
export function shownValue(table: TableKey, key: string, value: Value, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return flagLabel(value, language);
  const isChoice = customHeader(key) === undefined && columnOf(table, key).type === "choice";
  return isChoice ? choiceLabel(table, key, String(value), language) : String(jsonValue(table, key, value));
}

function isDayColumn(table: TableKey, key: string): boolean {
  return customHeader(key) === undefined && columnOf(table, key).type === "day";
}
