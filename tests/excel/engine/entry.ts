/**
 * What Excel makes of something typed (or written through the API) as text: `1-2` becomes a date, `0012`
 * the number 12, `=A1` a formula. English and Chinese ways of writing dates, one fixed year for dates
 * without one, because the simulation has no clock.
 */
import { GENERAL, TEXT_FORMAT, type Cell } from "../book/cell";

export interface Entry {
  readonly value: Cell;
  readonly formula?: string;
  /** A format the entry brings along; used where the cell's own is General. */
  readonly numberFormat?: string;
}

const YEAR_OF_SIMULATION = 2026;

export function readEntry(text: string, numberFormat: string, date1904: boolean): Entry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === TEXT_FORMAT) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const literal = readLiteral(text.trim(), date1904);
  if (literal) return literal;
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  if (/^@./.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  return { value: text };
}

function readLiteral(text: string, date1904: boolean): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text)) return { value: { error: text } };
  return readNumber(text) ?? readDate(text, date1904) ?? readTime(text);
}

const NUMBER = /^([+-]?)([$¥￥€£]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function readNumber(text: string): Entry | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const number = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`);
  const value = Number((percent ? number / 100 : number).toPrecision(15));
  if (!Number.isFinite(value)) return undefined;
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (currency) return { value, numberFormat: `${currency}#,##0${decimals}` };
  return whole.includes(",") ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

const FULL_DATE =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?: +(\d{1,2}):(\d{2}))?$/;
const SHORT_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;

function readDate(text: string, date1904: boolean): Entry | undefined {
  const full = FULL_DATE.exec(text);
  if (full) {
    const day = serialOf(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]), date1904);
    if (day === undefined) return undefined;
    if (full[6] === undefined) return { value: day, numberFormat: "yyyy/m/d" };
    return { value: day + (Number(full[6]) * 60 + Number(full[7])) / 1440, numberFormat: "yyyy/m/d h:mm" };
  }
  const short = SHORT_DATE.exec(text);
  if (!short) return undefined;
  const day = serialOf(Number(short[3] ?? YEAR_OF_SIMULATION), Number(short[1]), Number(short[2]), date1904);
  if (day === undefined) return undefined;
  return { value: day, numberFormat: short[3] === undefined ? "d-mmm" : "m/d/yyyy" };
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

const MS_PER_DAY = 86_400_000;
export const DAYS_FROM_1900_TO_1904 = 1462;

/** The serial of a day; undefined where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  const serial = (time - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return date1904 ? serial - DAYS_FROM_1900_TO_1904 : serial;
}

/** Does a value written as it is look like what Excel would take for something else? */
export function isGeneral(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || numberFormat === GENERAL;
}
