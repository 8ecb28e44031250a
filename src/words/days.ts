/**
 * Days as people say them: relative within two weeks (today, Fri, 3 days ago), the date otherwise. The
 * full date is for hovering and for screen readers.
 */
import { BLANK_DAY, calendarDate, weekday, type Day } from "../model/day";
import type { Language } from "../model/schema";
import { counted } from "./phrase";

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

/** How late, in days: "6 days late", "today", "tomorrow", "in 3 days". Negative is still to come. */
export function lateWords(late: number, language: Language): string {
  const near = late <= 0 ? RELATIVE[language][-late] : undefined;
  if (near) return near;
  if (language === "en") return late > 0 ? `${counted(late, "day")} late` : `in ${counted(-late, "day")}`;
  return late > 0 ? `迟 ${late} 天` : `${-late} 天后`;
}

/** "12 Mar", with the year where it is not this one. */
export function dateWords(day: Day, today: Day, language: Language): string {
  if (day === BLANK_DAY) return "";
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const thisYear = year === calendarDate(today).year;
  if (language === "en") {
    const date = `${dayOfMonth} ${MONTHS[month - 1] ?? ""}`;
    return thisYear ? date : `${date} ${year}`;
  }
  return `${thisYear ? "" : `${year}年`}${month}月${dayOfMonth}日`;
}

/** "Friday 4 Dec 2026", "2026年12月4日 星期五"; "" for a blank. */
export function fullDay(day: Day, language: Language): string {
  if (day === BLANK_DAY) return "";
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const name = FULL_WEEKDAYS[language][weekday(day)] ?? "";
  if (language === "en") return `${name} ${dayOfMonth} ${MONTHS[month - 1] ?? ""} ${year}`;
  return `${year}年${month}月${dayOfMonth}日 ${name}`;
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
