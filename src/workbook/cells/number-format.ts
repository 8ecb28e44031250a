/** What Excel's number formats say about a number: is it a date, and roughly how does it look. */
import { dayOfSerial, isoDay } from "../../model/day";
import { plainNumber } from "../../model/read/plain-number";

/**
 * Codes of the built-in formats that a file names by number alone; those of East Asian Excel as the
 * Chinese edition shows them.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: "yyyy年m月",
  28: "m月d日",
  29: "m月d日",
  30: "m-d-yy",
  31: "yyyy年m月d日",
  32: "h时mm分",
  33: "h时mm分ss秒",
  34: "h时mm分",
  35: "h时mm分ss秒",
  36: "yyyy年m月",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
  50: "yyyy年m月",
  51: "m月d日",
  52: "yyyy年m月",
  53: "m月d日",
  54: "m月d日",
  55: "h时mm分",
  56: "h时mm分ss秒",
  57: "yyyy年m月",
  58: "m月d日",
};

/** The code of a built-in format; "General" where it shows a number as it is. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

const dates = new Map<string, boolean>();

/** Does this format show a day (with or without a time)? A time alone is none. */
export function isDateFormat(format: string): boolean {
  const known = dates.get(format);
  if (known !== undefined) return known;
  const bare = (format.split(";")[0] ?? "").replace(/\[[^\]]*\]|"[^"]*"|\\.|general/gi, "").toLowerCase();
  const isDate = /[yd]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
  dates.set(format, isDate);
  return isDate;
}

/** The text a number shows in a cell of this format, for the common formats; else its plain digits. */
export function showNumber(value: number, format: string): string {
  if (isDateFormat(format)) return showMoment(value) ?? plainNumber(value);
  const [usual = "", forNegatives] = format.split(";");
  // A part of its own for numbers below zero says itself how they are told.
  const hasOwnPart = value < 0 && forNegatives !== undefined;
  const bare = (hasOwnPart ? forNegatives : usual).replace(/\[[^\]]*\]|[_*]./g, "");
  const match = /^("[^"]*"|[^#0?"]*)(0+|[#,0?]*[#0?])(?:\.(0+|[#?]+))?("[^"]*"|[^#0?"]*)$/.exec(bare);
  if (!match || /[EG@/]/.test(bare)) return plainNumber(value);
  const [, before = "", whole = "", decimals = "", behind = ""] = match;
  const percent = behind.includes("%");
  const places = decimals.startsWith("0") ? decimals.length : undefined;
  const scaled = percent ? Number((value * 100).toPrecision(15)) : value;
  const digits = showDigits(Math.abs(scaled), whole, places);
  return `${scaled < 0 && !hasOwnPart ? "-" : ""}${literal(before)}${digits}${literal(behind)}`.trim();
}

function showDigits(value: number, whole: string, places: number | undefined): string {
  if (Math.abs(value) >= 1e15) return plainNumber(value);
  const text =
    whole.includes(".") || places !== undefined || /^[0#,?]+$/.test(whole) ? value.toFixed(places ?? 0) : "";
  const [units = "", rest] = text.split(".");
  const padded = /^0+$/.test(whole) ? units.padStart(whole.length, "0") : units;
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** `2026-11-21`, with `10:30` behind it where there is a time of day; undefined before 1900-03-01. */
function showMoment(serial: number): string | undefined {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const day = dayOfSerial(Math.floor(serial) + (minutes === 1440 ? 1 : 0));
  if (day === undefined) return undefined;
  if (minutes % 1440 === 0) return isoDay(day);
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${isoDay(day)} ${time.join(":")}`;
}

function literal(text: string): string {
  return text.replace(/"/g, "").replace(/\\(.)/g, "$1");
}
