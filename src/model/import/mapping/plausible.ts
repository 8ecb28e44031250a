/** Can a column of these values be what its header says? Without values the header is believed. */
import { looksLunar } from "../../read/read-lunar";
import { readScore } from "../../read/read-score";
import { columnOf, schema } from "../../schema";
import type { ImportTable } from "../targets";
import {
  isAmountLike,
  isDayLike,
  isEmail,
  isNumberLike,
  isPhoneList,
  shareOf,
  type ColumnValues,
} from "./column-values";

/** Some cells of a real list are wrong; where hardly any is right, the header means something else. */
const FEW = 0.2;
const MOST = 0.8;

/** `meaning` is a target, or anything else, which is always plausible. */
export function isPlausible(meaning: string, into: ImportTable, values: ColumnValues): boolean {
  if (values.texts.length === 0) return true;
  switch (meaning) {
    case "phone":
    case "customerPhone":
      return shareOf(values, (text) => /\d{3}/.test(text)) > FEW && shareOf(values, isEmail) < MOST;
    case "email":
    case "customerEmail":
      return shareOf(values, (text) => text.includes("@")) > FEW;
    case "name":
    case "customer":
      return shareOf(values, (text) => isPhoneList(text) || isEmail(text)) < MOST;
    case "address":
    case "item":
      return shareOf(values, isEmail) < MOST;
    case "birthday":
      return shareOf(values, (text) => /\d/.test(text) || looksLunar(text)) > FEW;
    default:
      return fitsType(meaning, into, values);
  }
}

function fitsType(key: string, into: ImportTable, values: ColumnValues): boolean {
  if (!schema[into].columns.some((column) => column.key === key)) return true;
  switch (columnOf(into, key).type) {
    case "day":
      return shareOf(values, isDayLike) > FEW;
    case "money":
    case "number":
      return shareOf(values, isAmountLike) > FEW;
    case "score":
      return shareOf(values, (text) => readScore(text) !== undefined) > FEW;
    case "text":
      return key !== "staff" || shareOf(values, isNumberLike) < MOST;
    default:
      return true;
  }
}
