/** How the cells of a column are read, once the column is judged. */
import { dayOfSerial, isoDay, type Day } from "../../day";
import { misfit } from "../../fit";
import type { ProblemCode, Severity } from "../../problem";
import type { DateOrder } from "../../read/day-numbers";
import { readBirthday } from "../../read/read-birthday";
import { readChoice } from "../../read/read-choice";
import { roundValue } from "../../ranking/round-value";
import { hasOwnUnit, headerUnit } from "../../read/header-unit";
import { isOtherCurrency } from "../../read/currency-sign";
import { isNoDate } from "../../read/no-date";
import { readDay } from "../../read/read-day";
import { readFlag } from "../../read/read-flag";
import { looksLunar, readLunar } from "../../read/read-lunar";
import { readMoney, readNumber, readShare, type DecimalSign } from "../../read/read-money";
import { readScore } from "../../read/read-score";
import type { ColumnSchema } from "../../schema";
import type { Value } from "../../value";
import { inOrders } from "./day-in-orders";

/** A cell that is not taken, or is taken with care. */
export interface CellTrouble {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is taken all the same; undefined for nothing. */
  readonly value: Value | undefined;
  /** Text beside the value, which goes to the notes. */
  readonly kept?: string;
  /** Said once for the whole column (`column-notices.ts`), not for the cell. */
  readonly isOfColumn?: true;
}

/** A value, null for one that says there is none, or trouble. */
export type CellReader = (text: string) => Value | CellTrouble;

export interface JudgedColumn {
  readonly column: ColumnSchema;
  /** The header as it stands in the file. */
  readonly header: string;
  /** For days: the order of the column, or those that are asked about; none where it makes no difference. */
  readonly dateOrders: readonly DateOrder[];
  readonly decimal: DecimalSign;
  /** ISO 4217: amounts in another currency are not taken. Undefined: no sign is looked at. */
  readonly currency: string | undefined;
}

export function isTrouble(read: Value | CellTrouble): read is CellTrouble {
  return typeof read === "object" && read !== null;
}

/** A reader for a column of this type, its misfits reported. */
export function cellReader(judged: JudgedColumn): CellReader {
  const { column } = judged;
  const read = readerOf(judged);
  return (text) => {
    const value = read(text);
    return isTrouble(value) ? value : fitted(column, value);
  };
}

function fitted(column: ColumnSchema, value: Value): Value | CellTrouble {
  const code = misfit(column, value);
  return code === undefined ? value : refused(code);
}

function refused(code: ProblemCode): CellTrouble {
  return { code, severity: "error", value: undefined };
}

/** Whatever stands in a column of amounts in another currency is kept as text. */
export const otherCurrency: CellReader = () => ({
  code: "other-currency-column",
  severity: "warning",
  value: undefined,
  isOfColumn: true,
});

function readerOf({ column, header, dateOrders, decimal, currency }: JudgedColumn): CellReader {
  const orTrouble = (value: Value | undefined, code: ProblemCode): Value | CellTrouble =>
    value === undefined ? refused(code) : value;
  switch (column.type) {
    case "id":
    case "text":
      return (text) => text;
    case "choice":
      return (text) => readChoice(column, text);
    case "day":
      return (text) => (isNoDate(text) ? null : dayIn(text, dateOrders));
    case "birthday":
      return (text) => (isNoDate(text) ? null : birthdayIn(text, dateOrders, looksLunar(header)));
    case "money": {
      const times = headerUnit(header);
      return (text) => {
        if (currency !== undefined && isOtherCurrency(text, currency)) return refused("other-currency");
        const amount = readMoney(text, decimal);
        if (amount === undefined || times === 1 || hasOwnUnit(text))
          return orTrouble(amount, "unreadable-number");
        return roundValue(amount * times);
      };
    }
    case "number":
      return (text) => orTrouble(readNumber(text), "unreadable-number");
    case "score":
      return (text) => orTrouble(readScore(text), "score-out-of-range");
    case "share":
      return (text) => orTrouble(readShare(text), "unreadable-number");
    case "flag":
      return (text) => orTrouble(readFlag(text), "unreadable-flag");
  }
}

function dayIn(text: string, orders: readonly DateOrder[]): Value | CellTrouble {
  return inOrders(text, orders, readDay) ?? serialDay(text) ?? refused("unreadable-day");
}

function birthdayIn(text: string, orders: readonly DateOrder[], lunarColumn: boolean): Value | CellTrouble {
  if (lunarColumn || looksLunar(text)) return readLunar(text) ?? refused("unreadable-birthday");
  const read = inOrders(text, orders, (date, order) => readBirthday(date, order)?.text);
  if (read !== undefined) return read;
  const serial = serialDay(text);
  return serial === undefined ? refused("unreadable-birthday") : isoDay(serial);
}

/** A date as Excel stores it, with or without a time: 45356, 45356.58. From 1927 to 2099. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const LEAST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;

function serialDay(text: string): Day | undefined {
  if (!SERIAL.test(text)) return undefined;
  const serial = Number(text);
  return serial >= LEAST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial) : undefined;
}
