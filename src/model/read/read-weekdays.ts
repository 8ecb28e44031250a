import { comparable } from "./comparable";

const ENGLISH = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const CHINESE = /^(?:周|星期|礼拜|週|禮拜)([日一二三四五六天末])$/;
const CHINESE_SIGNS = "日一二三四五六";
const WEEKEND: readonly number[] = [6, 0];
const SHORTEST_NAME = 3;

/** 周日, 星期天, Sun, Sundays, every Sunday, 每周日 (0 = Sunday); 周末 and weekends are two. Undefined for anything else. */
export function readWeekdays(text: string): readonly number[] | undefined {
  const word = comparable(text).replace(/^(?:every|每个?)/, "");
  const sign = CHINESE.exec(word)?.[1];
  if (sign === "末" || word === "weekend" || word === "weekends") return WEEKEND;
  if (sign !== undefined) return [Math.max(0, CHINESE_SIGNS.indexOf(sign))];
  const single = word.length > SHORTEST_NAME ? word.replace(/s$/, "") : word;
  const place = ENGLISH.findIndex((name) => single.length >= SHORTEST_NAME && name.startsWith(single));
  return place < 0 ? undefined : [place];
}
