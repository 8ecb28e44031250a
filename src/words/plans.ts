/** Plans of a month in words: where a proposed row stands, why somebody does not fit, and why they were missed. */
import type { ComparedPlanRow } from "../model/plans/compare-plan";
import type { LeftCustomer } from "../model/plans/propose-plan";
import { isoDay } from "../model/day";
import type { MissedWhy } from "../model/plans/missed-customers";
import type { Language } from "../model/schema";
import { say, type Phrases } from "./phrase";

/** `now` is what stands in the table. */
export const planStatePhrases: Phrases<ComparedPlanRow["state"]> = {
  new: { "zh-CN": "新增", en: "new" },
  same: { "zh-CN": "已有", en: "stands already" },
  changed: { "zh-CN": "现为 {now}，会更新", en: "now {now}, will change" },
  gone: { "zh-CN": "现为 {now}，不再需要，会删去", en: "now {now}, no longer proposed, will go" },
  "by-hand": { "zh-CN": "手工改为 {now}，保留", en: "set by hand to {now}, stays" },
};

export const leftPhrases: Phrases<LeftCustomer["why"]> = {
  "no-staff": { "zh-CN": "没有负责人", en: "nobody looks after them" },
  capacity: { "zh-CN": "{staff}排满了", en: "{staff} has no time left" },
};

const missedWhyPhrases = {
  nobody: { "zh-CN": "没有人联系", en: "nobody was in touch" },
  "put-off": { "zh-CN": "推迟到 {until}", en: "put off until {until}" },
  skipped: { "zh-CN": "{on} 跳过", en: "skipped on {on}" },
  skippedNote: { "zh-CN": "{on} 跳过：{note}", en: "skipped on {on}: {note}" },
} as const satisfies Phrases;

/** Why somebody was missed, as far as the book says. */
export function missedWhyWords(why: MissedWhy, language: Language): string {
  if (why.by === "nobody") return say(missedWhyPhrases.nobody, language);
  if (why.by === "put-off") return say(missedWhyPhrases["put-off"], language, { until: isoDay(why.until) });
  const { note } = why;
  const phrase = note === "" ? missedWhyPhrases.skipped : missedWhyPhrases.skippedNote;
  return say(phrase, language, { on: isoDay(why.on), note });
}
