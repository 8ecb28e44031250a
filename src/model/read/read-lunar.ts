/**
 * Days of the Chinese lunar calendar, for birthdays: 农历八月十五, 正月初三, 腊月廿三, 闰四月初八, 阴历5月12,
 * lunar 8/15. A month has 30 days at most; which months of a year have 29, or are doubled, is not checked:
 * `calendar/lunar-anniversary.ts` says on which day a year keeps it.
 */
import { chineseDate } from "./chinese-date";
import { foldWidth } from "./comparable";

const CALENDAR = /农历|農曆|阴历|陰曆|旧历|舊曆|lunar/i;
const YEAR = "(?:(\\d{4}|[〇零一二三四五六七八九]{4})年)?";
const MONTH = "(正|冬|腊|臘|十[一二]?|[一二三四五六七八九]|\\d{1,2})";
const DAY = "(初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|\\d{1,2})";
const WHOLE = new RegExp(`^${YEAR}(闰|閏)?${MONTH}[月/.-]${DAY}[日号號]?$`);
const WITH_YEAR = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

const ONES = "〇一二三四五六七八九";
const MONTH_NAMES = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];
const LAST_DAY = 30;

/**
 * Does it speak of the lunar calendar: by name, by its words for months and days, or in Chinese numerals
 * that are no date of a contract (二〇二四年三月五日)?
 */
export function looksLunar(text: string): boolean {
  if (chineseDate(text) !== undefined) return false;
  return (
    CALENDAR.test(text) || /正月|冬月|腊月|闰|初[一二三四五六七八九十]|廿|[一二三四五六七八九十]月/.test(text)
  );
}

export interface LunarBirthday {
  /** Lunar year of birth, where it is known. */
  readonly year?: number;
  /** 1–12 */
  readonly month: number;
  readonly isLeap: boolean;
  /** 1–30 */
  readonly day: number;
}

/** The lunar day a text names; undefined where there can be no such day, or none can be made out. */
export function parseLunar(text: string): LunarBirthday | undefined {
  const bare = foldWidth(text)
    .replace(CALENDAR, "")
    .replace(/生日|[\s:()]/g, "");
  const dated = WITH_YEAR.exec(bare);
  if (dated) return lunarBirthday(dated[1] ?? "", false, Number(dated[2]), Number(dated[3]));
  const match = WHOLE.exec(bare);
  if (!match) return undefined;
  const [, year = "", leap, month = "", day = ""] = match;
  return lunarBirthday(yearDigits(year), leap !== undefined, monthOf(month), dayOf(day));
}

/** The same in one form, 农历八月十五 or 农历1990年闰四月初八. */
export function readLunar(text: string): string | undefined {
  const birthday = parseLunar(text);
  if (!birthday) return undefined;
  const { year, month, isLeap, day } = birthday;
  const monthName = MONTH_NAMES[month - 1] ?? "";
  return `农历${year === undefined ? "" : `${year}年`}${isLeap ? "闰" : ""}${monthName}月${dayName(day)}`;
}

function lunarBirthday(year: string, isLeap: boolean, month: number, day: number): LunarBirthday | undefined {
  if (month < 1 || month > MONTH_NAMES.length || day < 1 || day > LAST_DAY) return undefined;
  return { ...(year !== "" && { year: Number(year) }), month, isLeap, day };
}

function dayName(day: number): string {
  const one = ONES[day % 10] ?? "";
  if (day <= 10) return `初${day === 10 ? "十" : one}`;
  if (day < 20) return `十${one}`;
  if (day === 20) return "二十";
  return day === 30 ? "三十" : `廿${one}`;
}

function yearDigits(year: string): string {
  return year.replaceAll("零", "〇").replace(/[〇一二三四五六七八九]/g, (sign) => String(ONES.indexOf(sign)));
}

function monthOf(text: string): number {
  const named = MONTH_NAMES.indexOf(text === "臘" ? "腊" : text) + 1;
  return named > 0 ? named : numeral(text);
}

function dayOf(text: string): number {
  return numeral(text.replace("初", "").replace("廿", "二十").replace("卅", "三十"));
}

/** Digits, or Chinese numerals to 39. */
function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return ONES.indexOf(text);
  const tens = ten === 0 ? 1 : ONES.indexOf(text[0] ?? "");
  return tens * 10 + Math.max(0, ONES.indexOf(text[ten + 1] ?? "〇"));
}
