/** Plans of a month in words: where a proposed row stands, and why somebody does not fit. */
import type { ComparedPlanRow } from "../model/plans/compare-plan";
import type { LeftCustomer } from "../model/plans/propose-plan";
import type { Phrases } from "./phrase";

/** `now` is what stands in the table. */
export const planStatePhrases: Phrases<ComparedPlanRow["state"]> = {
  new: { "zh-CN": "新增", en: "new" },
  same: { "zh-CN": "已有", en: "stands already" },
  changed: { "zh-CN": "现为 {now}，会更新", en: "now {now}, will change" },
  "by-hand": { "zh-CN": "手工改为 {now}，保留", en: "set by hand to {now}, stays" },
};

export const leftPhrases: Phrases<LeftCustomer["why"]> = {
  "no-staff": { "zh-CN": "没有负责人", en: "nobody looks after them" },
  capacity: { "zh-CN": "{staff}排满了", en: "{staff} has no time left" },
};
