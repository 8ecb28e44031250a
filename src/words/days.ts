/**
 * Days as people say them: relative within two weeks (today, Fri, 3 days ago), the date otherwise. The
 * full date is for hovering and for screen readers.
 */
import { BLANK_DAY, calendarDate, weekday, type Day } from "../model/day";
import { readBirthday } from "../model/read/read-birthday";
import type { Language } from "../model/schema";

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const FULL_WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const RELATIVE: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  "zh-CN": { [-2]: "前天", [-1]: "昨天", 0: "今天", 1: "明天", 2: "后天" },
  en: { [-1]: "yesterday", 0: "today", 1: "tomorrow" },
};

/** "today", "tomorrow", "Fri", "Fri 4 Dec", "3 days ago", "12 Mar", "12 Mar 2025"; "" for a blank. */
export function dayWords(day: Day, today: Day, language: Language): string {
  if (day === BLANK_DAY) return "";
  const distance = day - today;
  const near = RELATIVE[language][distance];
  if (near) return near;
  if (distance > 0 && distance < 7) return comingWeekday(day, today, language);
  if (distance < 0 && distance > -14) {
    return language === "en" ? `${-distance} days ago` : `${-distance} 天前`;
  }
  const date = dateWords(day, today, language);
  if (distance < 0 || distance >= 14) return date;
  return language === "en"
    ? `${weekdayWord(day, language)} ${date}`
    : `${date} ${weekdayWord(day, language)}`;
}

/** "12 Mar", with the year where it is not this one. */
export function dateWords(day: Day, today: Day, language: Language): string {
  if (day === BLANK_DAY) return "";
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const shownYear = year === calendarDate(today).year ? undefined : year;
  return calendarWords(shownYear, month, dayOfMonth, language);
}

/** "12 Mar 2025", always with its year: the ends of a period are read by who does not know what day it was. */
export function datedWords(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return calendarWords(year, month, dayOfMonth, language);
}

/**
 * "30 Nov" or "30 Nov 1996", "11月30日" or "1996年11月30日", of a birthday as the book keeps it
 * (`--11-30`, `1996-11-30`). A lunar day, or text that is no date, as it stands.
 */
export function birthdayWords(text: string, language: Language): string {
  const date = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(readBirthday(text)?.text ?? "");
  if (!date) return text;
  const year = date[1] === "-" ? undefined : Number(date[1]);
  return calendarWords(year, Number(date[2]), Number(date[3]), language);
}

function calendarWords(
  year: number | undefined,
  month: number,
  dayOfMonth: number,
  language: Language,
): string {
  if (language === "zh-CN") return `${year === undefined ? "" : `${year}年`}${month}月${dayOfMonth}日`;
  const date = `${dayOfMonth} ${MONTHS[month - 1] ?? ""}`;
  return year === undefined ? date : `${date} ${year}`;
}

/** "Saturday", "星期六"; 0 is Sunday. */
export function weekdayName(weekdayNumber: number, language: Language): string {
  return FULL_WEEKDAYS[language][weekdayNumber] ?? "";
}

/** "Friday 4 Dec 2026", "2026年12月4日 星期五"; "" for a blank. */
export function fullDay(day: Day, language: Language): string {
  if (day === BLANK_DAY) return "";
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const name = FULL_WEEKDAYS[language][weekday(day)] ?? "";
  const date = calendarWords(year, month, dayOfMonth, language);
  return language === "en" ? `${name} ${date}` : `${date} ${name}`;
}

/** A Chinese week begins on Monday, and what lies in the next one is said to: 下周一. */
function comingWeekday(day: Day, today: Day, language: Language): string {
  const word = weekdayWord(day, language);
  const daysLeft = (7 - weekday(today)) % 7;
  return language === "zh-CN" && day - today > daysLeft ? `下${word}` : word;
}

function weekdayWord(day: Day, language: Language): string {
  return WEEKDAYS[language][weekday(day)] ?? "";
}
