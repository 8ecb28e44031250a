/** Numbers of a foreign sheet as text: days and times as ISO text, everything else in plain digits. */
import { dayOfSerial, isoDay } from "../../../model/day";
import { plainNumber } from "../../../model/read/plain-number";
import { isDateFormat } from "../../cells/number-format";
import { serialFrom1904 } from "../../serial";

const SECONDS_A_DAY = 86_400;
/** Excel's 29 February 1900, which never was; serials below it are one day off. */
const LEAP_DAY = 60;

/**
 * The text of a number as it stands in the file, in a cell of this format. Digits stay as they are written
 * (a 19-digit number too); leading zeros that the format shows are shown.
 */
export function numberText(raw: string, format: string, date1904: boolean): string {
  const value = Number(raw);
  if (raw === "" || !Number.isFinite(value)) return raw;
  if (isDateFormat(format) || isTimeFormat(format)) {
    const moment = momentText(date1904 ? serialFrom1904(value) : value, isDateFormat(format), date1904);
    if (moment !== undefined) return moment;
  }
  if (!/^-?\d+$/.test(raw)) return plainNumber(value);
  return /^0+$/.test(format) ? raw.padStart(format.length, "0") : raw;
}

function momentText(serial: number, hasDay: boolean, date1904: boolean): string | undefined {
  if (serial < 0) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
  const day = Math.floor(serial) + (seconds === SECONDS_A_DAY ? 1 : 0);
  const time = seconds % SECONDS_A_DAY === 0 ? "" : timeText(seconds);
  const isDuration = !hasDay && day === (date1904 ? serialFrom1904(0) : 0);
  if (isDuration) return time === "" ? "00:00" : time;
  if (!hasDay) return undefined;
  const text = dayText(day);
  return text === undefined || time === "" ? text : text === "" ? time : `${text} ${time}`;
}

/** "" for day 0, which is no day but stands for a time alone; undefined behind the year 9999. */
function dayText(day: number): string | undefined {
  if (day === 0) return "";
  if (day === LEAP_DAY) return "1900-02-29";
  if (day > LEAP_DAY) {
    const known = dayOfSerial(day);
    return known && isoDay(known);
  }
  const JANUARY = 31;
  const [month, dayOfMonth] = day <= JANUARY ? [1, day] : [2, day - JANUARY];
  return `1900-0${month}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** `14:30`, with seconds where there are any. */
function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (parts[2] === 0) parts.pop();
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A format that shows hours and minutes and no day; `[h]:mm` counts hours and is no time of day. */
function isTimeFormat(format: string): boolean {
  const bare = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\./g, "");
  return /[hH]+.?:?.?m/.test(bare) && !/\[h+\]/i.test(bare) && !/[yd]/i.test(bare);
}
