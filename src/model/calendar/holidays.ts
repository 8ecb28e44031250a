/**
 * The holidays that have a name: how they are called in both languages, and when they are.
 *
 * The first name of a language is the one that is said; the others are understood too. A name that means
 * different days in different countries (National Day, Labour Day, Teachers' Day) stands here with its country
 * or not at all: nobody is to be greeted on a day that was guessed. 小年 is kept on the 23rd in the north and on
 * the 24th in the south, so it is named with its side.
 */
import { comparable } from "../read/comparable";
import type { Language } from "../schema";
import type { SolarTerm } from "./solar-term";

/** When a holiday is, in a year. */
export type HolidayTime =
  /** A day of the calendar everybody uses; month 1–12. */
  | { readonly kind: "solar"; readonly month: number; readonly day: number }
  /** A lunar day. */
  | { readonly kind: "lunar"; readonly month: number; readonly day: number }
  /** The last day of the lunar year, which is the 29th or the 30th. */
  | { readonly kind: "lunar-year-end" }
  | { readonly kind: "solar-term"; readonly term: SolarTerm }
  /** The `count`-th weekday of a month, 0 = Sunday, and so many days after it. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly count: number;
      readonly after?: number;
    }
  | { readonly kind: "easter" };

export interface Holiday {
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly time: HolidayTime;
}

const [SUNDAY, THURSDAY] = [0, 4];

/** In the order of the year, from 春节 on for the lunar ones. */
export const HOLIDAYS: readonly Holiday[] = [
  named(["元旦", "元旦节"], ["New Year's Day", "New Year"], solar(1, 1)),
  named(["情人节"], ["Valentine's Day", "Valentines", "Valentine"], solar(2, 14)),
  named(
    ["妇女节", "三八节", "三八妇女节", "女神节", "三八"],
    ["International Women's Day", "Women's Day"],
    solar(3, 8),
  ),
  named(["清明节", "清明"], ["Qingming Festival", "Qingming", "Tomb-Sweeping Day"], {
    kind: "solar-term",
    term: "qingming",
  }),
  named(["复活节"], ["Easter Sunday", "Easter"], { kind: "easter" }),
  named(["劳动节", "五一", "五一节", "五一劳动节"], ["May Day", "International Workers' Day"], solar(5, 1)),
  named(["母亲节"], ["Mother's Day"], { kind: "weekday", month: 5, weekday: SUNDAY, count: 2 }),
  named(["520", "网络情人节"], ["520 (online Valentine's Day)"], solar(5, 20)),
  named(["儿童节", "六一", "六一节", "六一儿童节"], ["Children's Day (1 June)"], solar(6, 1)),
  named(["父亲节"], ["Father's Day"], { kind: "weekday", month: 6, weekday: SUNDAY, count: 3 }),
  named(["教师节"], ["Teachers' Day in China"], solar(9, 10)),
  named(
    ["国庆节", "国庆", "十一", "十一国庆"],
    ["National Day of China", "China National Day"],
    solar(10, 1),
  ),
  named(["万圣节"], ["Halloween"], solar(10, 31)),
  named(["双十一", "双11", "光棍节"], ["Singles' Day", "Double 11"], solar(11, 11)),
  named(["感恩节"], ["Thanksgiving", "Thanksgiving Day"], thanksgiving(0)),
  named(["黑色星期五", "黑五"], ["Black Friday"], thanksgiving(1)),
  named(["冬至", "冬至节"], ["Winter Solstice", "Dongzhi Festival", "Dongzhi"], {
    kind: "solar-term",
    term: "winter-solstice",
  }),
  named(["平安夜"], ["Christmas Eve"], solar(12, 24)),
  named(["圣诞节", "圣诞"], ["Christmas", "Christmas Day", "Xmas"], solar(12, 25)),
  named(["跨年夜", "跨年"], ["New Year's Eve"], solar(12, 31)),
  named(
    ["春节", "大年初一", "年初一", "农历新年", "过年"],
    ["Spring Festival", "Chinese New Year", "Lunar New Year"],
    lunar(1, 1),
  ),
  named(["元宵节", "元宵", "上元节"], ["Lantern Festival"], lunar(1, 15)),
  named(["龙抬头", "二月二"], ["Dragon Head Festival", "Longtaitou"], lunar(2, 2)),
  named(["端午节", "端午", "端阳节"], ["Dragon Boat Festival", "Duanwu Festival", "Duanwu"], lunar(5, 5)),
  named(["七夕节", "七夕", "乞巧节"], ["Qixi Festival", "Qixi", "Chinese Valentine's Day"], lunar(7, 7)),
  named(["中元节", "中元"], ["Ghost Festival", "Zhongyuan Festival"], lunar(7, 15)),
  named(["中秋节", "中秋"], ["Mid-Autumn Festival", "Mid-Autumn", "Moon Festival"], lunar(8, 15)),
  named(["重阳节", "重阳", "敬老节"], ["Double Ninth Festival", "Chongyang Festival"], lunar(9, 9)),
  named(["腊八节", "腊八"], ["Laba Festival", "Laba"], lunar(12, 8)),
  named(["北方小年"], ["Little New Year (north)", "Xiaonian (north)"], lunar(12, 23)),
  named(["南方小年"], ["Little New Year (south)", "Xiaonian (south)"], lunar(12, 24)),
  named(["除夕", "年三十", "大年三十", "大年夜"], ["Chinese New Year's Eve", "Lunar New Year's Eve"], {
    kind: "lunar-year-end",
  }),
];

/** A holiday's name in a language: as it is written where it is one of that language; undefined for what is no name. */
export function holidayName(text: string, language: Language): string | undefined {
  const asked = comparable(text);
  const isAsked = (name: string): boolean => comparable(name) === asked;
  const holiday = HOLIDAYS.find(({ names }) => [...names["zh-CN"], ...names.en].some(isAsked));
  return holiday && (holiday.names[language].some(isAsked) ? text : holiday.names[language][0]);
}

function named(chinese: readonly string[], english: readonly string[], time: HolidayTime): Holiday {
  return { names: { "zh-CN": chinese, en: english }, time };
}

function solar(month: number, day: number): HolidayTime {
  return { kind: "solar", month, day };
}

function lunar(month: number, day: number): HolidayTime {
  return { kind: "lunar", month, day };
}

function thanksgiving(after: number): HolidayTime {
  return { kind: "weekday", month: 11, weekday: THURSDAY, count: 4, after };
}
