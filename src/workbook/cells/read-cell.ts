/** What a raw cell means in its column: a value, or trouble with what is taken in spite of it. */
import { dayOfSerial, isoDay } from "../../model/day";
import { misfit } from "../../model/fit";
import type { ProblemCode } from "../../model/problem";
import { plainNumber } from "../../model/read/plain-number";
import { readBirthday } from "../../model/read/read-birthday";
import { readChoice } from "../../model/read/read-choice";
import { readDay } from "../../model/read/read-day";
import { readFlag } from "../../model/read/read-flag";
import { parseLunar } from "../../model/read/read-lunar";
import { readMonth } from "../../model/read/read-month";
import { readMoney, readNumber, readShare } from "../../model/read/read-money";
import { isScore, readScore } from "../../model/read/read-score";
import type { ColumnSchema } from "../../model/schema";
import type { Value } from "../../model/value";
import type { Cell } from "../port";

export interface CellTrouble {
  readonly code: ProblemCode;
  /** The cell as it stands. */
  readonly text: string;
  /** What is taken all the same: nothing, or the text itself (a lunar birthday that names no day). */
  readonly value: Value;
}

export type ReadCell = Value | CellTrouble;

export function isTrouble(read: ReadCell): read is CellTrouble {
  return typeof read === "object" && read !== null;
}

/** The value of a cell in a column of the schema; without a column (the owner's own) it is text. */
export function readCell(column: ColumnSchema | undefined, cell: Cell): ReadCell {
  const read = understood(column, cell);
  if (!(column?.count || column?.closed) || isTrouble(read)) return read;
  const code = misfit(column, read);
  return code ? { code, text: cellText(cell).trim(), value: null } : read;
}

function understood(column: ColumnSchema | undefined, cell: Cell): ReadCell {
  if (cell === null) return null;
  if (typeof cell === "object") return { code: "cell-error", text: cell.error, value: null };
  if (typeof cell === "string" && cell.trim() === "") return null;
  switch (column?.type) {
    case undefined:
    case "id":
    case "text":
      return cellText(cell).trim();
    case "choice":
      return readChoice(column, cellText(cell));
    case "day":
      return day(cell, column);
    case "birthday":
      return birthday(cell);
    case "money":
      return number(cell, readMoney);
    case "number":
      return number(cell, readNumber);
    case "share":
      return number(cell, readShare);
    case "score":
      return score(cell);
    case "flag":
      return flag(cell);
  }
}

/** The text a cell shows: numbers without exponent, truth values as Excel shows them. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell.error;
}

type Filled = string | number | boolean;

/** A number is a serial, or a day typed as digits (20260305), which no serial reaches. */
function day(cell: Filled, { month }: ColumnSchema): ReadCell {
  const serial = typeof cell === "number" ? dayOfSerial(cell) : undefined;
  if (serial !== undefined) return serial;
  const read = readDay(cellText(cell)) ?? (month ? readMonth(cellText(cell)) : undefined);
  return read ?? trouble("unreadable-day", cell);
}

function birthday(cell: Filled): ReadCell {
  const serial = typeof cell === "number" ? dayOfSerial(cell) : undefined;
  if (serial !== undefined) return isoDay(serial);
  const read = readBirthday(cellText(cell));
  if (!read) return trouble("unreadable-birthday", cell);
  const isVague = read.kind === "lunar" && parseLunar(read.text) === undefined;
  return isVague ? { code: "lunar-birthday", text: read.text, value: read.text } : read.text;
}

function number(cell: Filled, reader: (text: string) => number | undefined): ReadCell {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return trouble("unreadable-number", cell);
  return reader(cell) ?? trouble("unreadable-number", cell);
}

function score(cell: Filled): ReadCell {
  const read = typeof cell === "number" ? cell : readScore(cellText(cell));
  return read !== undefined && isScore(read) ? read : trouble("score-out-of-range", cell);
}

function flag(cell: Filled): ReadCell {
  if (typeof cell === "boolean") return cell;
  return readFlag(cellText(cell)) ?? trouble("unreadable-flag", cell);
}

function trouble(code: ProblemCode, cell: Filled): CellTrouble {
  return { code, text: cellText(cell).trim(), value: null };
}
