/** What the log says was done, for the owner's eyes, and what has changed since. */
import type { EditedSince } from "../model/log/edited-since";
import type { StayingRow } from "../model/log/undo-written-rows";
import type { Phrases } from "./phrase";

export const logPhrases = {
  imported: {
    "zh-CN": "{file}：新增 {added}，更新 {updated}",
    en: "{file}: {added} added, {updated} updated",
  },
} as const satisfies Phrases;

/** What became of a row or cell of an import since, in a few words. */
export const editedPhrases: Phrases<EditedSince["why"]> = {
  "row-changed": { "zh-CN": "这一行后来改过", en: "edited since" },
  "cell-changed": { "zh-CN": "“{column}”后来改过", en: "{column} edited since" },
  "has-visits": { "zh-CN": "后来有了到访", en: "has visits of their own by now" },
  "stands-for-another": {
    "zh-CN": "后来有别的客户并到了这里，先撤销那次合并",
    en: "another client was merged into this one since: undo that merge first",
  },
  "has-follow-ups": { "zh-CN": "后来有了跟进", en: "has follow-ups by now" },
};

/** Why a row or cell is not given back what it held before a handover or a plan. */
export const stayingPhrases: Phrases<StayingRow["why"]> = {
  "cell-changed": {
    "zh-CN": "“{column}”后来改过，现在是“{now}”",
    en: "{column} edited since, now “{now}”",
  },
  "row-changed": { "zh-CN": "这一行后来改过", en: "edited since" },
  "row-gone": { "zh-CN": "这一行已经不在了", en: "its row is gone" },
  "row-back": { "zh-CN": "已经又有同编号的一行", en: "a row with that id is there again" },
};
