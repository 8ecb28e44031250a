/**
 * Arguments of one value. Left out is null, and a reference to a blank cell comes as null, "" or 0.
 * Undefined is answered where nothing was given, a problem that names the argument where it makes no sense.
 */
import { dayOfSerial, type Day } from "../../model/day";
import { problem, type Problem } from "../../model/problem";
import { readDay } from "../../model/read/read-day";
import { readShare } from "../../model/read/read-money";
import { RANKING_METHODS, type RankingMethod } from "../../model/ranking/ranking";
import { cellText } from "../../workbook/cells/read-cell";
import type { Cell } from "../../workbook/port";
import { blankZero, toCell } from "./to-cell";

/** A day: a serial, with or without time, or text that is a date. */
export function dayArgument(name: string, value: unknown): Day | Problem | undefined {
  const cell = blankZero(toCell(value));
  if (cell === null) return undefined;
  if (isErrorCell(cell)) return errorArgument(name, cell);
  const day = (typeof cell === "number" ? dayOfSerial(cell) : undefined) ?? readDay(cellText(cell));
  return day ?? problem("argument-no-day", {}, { name, value: cellText(cell) });
}

/** A day that may not be left out. */
export function neededDay(name: string, value: unknown): Day | Problem {
  return dayArgument(name, value) ?? problem("argument-missing", {}, { name });
}

/** A whole number from 0; fractions are cut off. */
export function countArgument(name: string, value: unknown): number | Problem | undefined {
  const cell = toCell(value);
  if (cell === null) return undefined;
  if (isErrorCell(cell)) return errorArgument(name, cell);
  const count = Math.floor(Number(cell));
  return count >= 0 ? count : problem("argument-no-number", {}, { name, value: cellText(cell) });
}

/** The same up to a limit. */
export function countWithin(name: string, value: unknown, most: number): number | Problem | undefined {
  const count = countArgument(name, value);
  const isTooLarge = typeof count === "number" && count > most;
  return isTooLarge ? problem("argument-too-large", {}, { name, value: count, most }) : count;
}

/** A share: 0.02, 2% or the text of either. */
export function shareArgument(name: string, value: unknown): number | Problem | undefined {
  return shareOf(name, blankZero(toCell(value)));
}

/** A rate from 0, which is one as well, to 100%: who writes 10 means 10%, and had better say so. */
export function rateArgument(name: string, value: unknown): number | Problem | undefined {
  const cell = toCell(value);
  const rate = shareOf(name, cell);
  if (typeof rate !== "number" || (rate >= 0 && rate <= 1)) return rate;
  const data = { name, value: cellText(cell) };
  return rate < 0
    ? problem("argument-no-number", {}, data)
    : problem("argument-too-large", {}, { ...data, most: "100%" });
}

/** A ranking method, in whatever case. */
export function methodArgument(name: string, value: unknown): RankingMethod | Problem | undefined {
  const cell = blankZero(toCell(value));
  if (cell === null) return undefined;
  if (isErrorCell(cell)) return errorArgument(name, cell);
  const text = cellText(cell).trim();
  const method = RANKING_METHODS.find((known) => known === text.toLowerCase());
  return method ?? problem("unknown-method", {}, { value: text, methods: RANKING_METHODS.join(", ") });
}

function shareOf(name: string, cell: Cell): number | Problem | undefined {
  if (cell === null) return undefined;
  if (isErrorCell(cell)) return errorArgument(name, cell);
  const share = typeof cell === "number" ? cell : readShare(cellText(cell));
  return share ?? problem("argument-no-number", {}, { name, value: cellText(cell) });
}

function isErrorCell(cell: Cell): cell is { error: string } {
  return typeof cell === "object" && cell !== null;
}

function errorArgument(name: string, { error }: { error: string }): Problem {
  return problem("cell-error", { column: name }, { value: error });
}
