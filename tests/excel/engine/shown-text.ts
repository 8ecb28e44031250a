/** The text a cell shows: dates, percent, thousands and decimals, as far as Kebu's formats go. */
import type { Cell } from "../book/cell";
import { DAYS_FROM_1900_TO_1904, isGeneral } from "./entry";

export function shownText(value: Cell, numberFormat: string | undefined, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === undefined || isGeneral(numberFormat) || numberFormat === "@")
    return generalText(value);
  const format = numberFormat.split(";")[0] ?? "";
  return isDateFormat(format) ? dateText(value, format, date1904) : numberText(value, format);
}

export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function numberText(value: number, format: string): string {
  const bare = format.replace(/"([^"]*)"/g, "$1").replace(/\[[^\]]*\]|_.|\*./g, "");
  const scaled = bare.includes("%") ? value * 100 : value;
  const decimals = /\.([0#]+)/.exec(bare)?.[1]?.length ?? 0;
  const digits = Math.abs(scaled).toFixed(decimals);
  const [whole = "", fraction] = digits.split(".");
  const grouped = bare.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const number = (scaled < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
  return bare.replace(/[0#,]+(?:\.[0#]+)?/, number);
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const days = serial + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  const two = (number: number): string => String(number).padStart(2, "0");
  const month = date.getUTCMonth() + 1;
  const monthName = date.toLocaleString("en", { month: "short", timeZone: "UTC" });
  return format
    .replace(/h+:mm?(?::ss?)?/i, (time) => {
      const parts = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
      return parts
        .slice(0, time.split(":").length)
        .map((part, i) => (i === 0 && !/^hh/i.test(time) ? String(part) : two(part)))
        .join(":");
    })
    .replace(/yyyy|yy|mmm|mm|m|dd|d/gi, (part) => {
      const of: Record<string, string> = {
        yyyy: String(date.getUTCFullYear()),
        yy: two(date.getUTCFullYear() % 100),
        mmm: monthName,
        mm: two(month),
        m: String(month),
        dd: two(date.getUTCDate()),
        d: String(date.getUTCDate()),
      };
      return of[part.toLowerCase()] ?? part;
    })
    .replace(/["\\]/g, "");
}
