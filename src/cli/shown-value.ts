/** A value of the register as the command line prints it. */
import { isoDay, type Day } from "../model/day";
import { columnOf, type Language } from "../model/schema";
import { choiceLabel, flagLabel } from "../model/schema/labels";
import { customHeader, type Value } from "../model/value";

/** Days as they are written; everything else as it is. */
export function jsonValue(key: string, value: Value): Value {
  return isDayColumn(key) && typeof value === "number" ? isoDay(value as Day) : value;
}

/** For people: choices by their labels, yes or no; "" for a blank. */
export function shownValue(key: string, value: Value, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return flagLabel(value, language);
  const isChoice = customHeader(key) === undefined && columnOf("customers", key).type === "choice";
  return isChoice ? choiceLabel("customers", key, String(value), language) : String(jsonValue(key, value));
}

function isDayColumn(key: string): boolean {
  return customHeader(key) === undefined && columnOf("customers", key).type === "day";
}
