import { daysInMonth } from "../day";
import { looksLunar, parseLunar, type LunarBirthday } from "../read/read-lunar";

export interface SolarBirthday {
  /** Year of birth, where it is known. */
  readonly year?: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

export type Birthday =
  ({ readonly calendar: "solar" } & SolarBirthday) | ({ readonly calendar: "lunar" } & LunarBirthday);

const A_LEAP_YEAR = 2000;
const SHORTEST_MONTH = 28;

/**
 * Reads what a book holds: `1990-05-12`, `--05-12`, or a lunar day as people write it (农历八月十五);
 * undefined for anything else and for a date that does not exist.
 */
export function parseBirthday(text: string): Birthday | undefined {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return lunarBirthday(text);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const year = match[1] === undefined ? undefined : Number(match[1]);
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (day > SHORTEST_MONTH && day > daysInMonth(year ?? A_LEAP_YEAR, month)) return undefined;
  return { calendar: "solar", ...(year !== undefined && { year }), month, day };
}

function lunarBirthday(text: string): Birthday | undefined {
  const lunar = looksLunar(text) ? parseLunar(text) : undefined;
  return lunar && { calendar: "lunar", ...lunar };
}
