import { daysInMonth } from "../day";

export interface Birthday {
  /** Year of birth, where it is known. */
  readonly year?: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const A_LEAP_YEAR = 2000;
const SHORTEST_MONTH = 28;

/**
 * Reads the canonical forms a book holds, `1990-05-12` and `--05-12`; undefined for anything else
 * (lunar text, a date that does not exist).
 */
export function parseBirthday(text: string): Birthday | undefined {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const month = Number(match[2]);
  const day = Number(match[3]);
  const year = match[1] === undefined ? undefined : Number(match[1]);
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (day > SHORTEST_MONTH && day > daysInMonth(year ?? A_LEAP_YEAR, month)) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}
