import type { Phrases } from "../phrase";

/** Writing down something to do for a customer. */
export const followUpFormWords = {
  reasonHint: { "zh-CN": "比如：问问染完满不满意", en: "for example: ask how the colour holds" },
  reasonNeeded: { "zh-CN": "请写一下是什么事。", en: "Write what it is about." },
  dueWhen: { "zh-CN": "哪天提醒", en: "When" },
  dueNeeded: { "zh-CN": "请填哪天提醒。", en: "Fill in the day." },
  duePast: {
    "zh-CN": "“{value}”已经过了。请填今天或以后的日子。",
    en: "“{value}” has passed. Choose today or a later day.",
  },
} as const satisfies Phrases;
export type FollowUpFormWord = keyof typeof followUpFormWords;
