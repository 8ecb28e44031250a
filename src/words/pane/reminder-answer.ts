/** What is said to a reminder: done, put off, skipped. */
import type { Phrases } from "../phrase";

export const reminderAnswerWords = {
  answeredBy: { "zh-CN": "谁做的", en: "Who did it" },
  outcome: { "zh-CN": "结果怎么样（可不填）", en: "How did it go (optional)" },
  finish: { "zh-CN": "完成", en: "Done" },
  finishKeys: { "zh-CN": "Ctrl+回车也可以", en: "Ctrl+Enter does it too" },
  finishAndLog: { "zh-CN": "完成并记到访", en: "Done and log" },
  laterUntil: { "zh-CN": "推迟到", en: "Bring it back" },
  inThreeDays: { "zh-CN": "三天后", en: "in 3 days" },
  until: { "zh-CN": "推迟到哪天", en: "Until which day" },
  snoozeIt: { "zh-CN": "推迟", en: "Put off" },
  mustBeLater: { "zh-CN": "请选今天以后的日期。", en: "Choose a day after today." },
  skipReason: { "zh-CN": "为什么跳过", en: "Why skip it" },
  skipReasonAll: { "zh-CN": "为什么跳过", en: "Why skip them" },
  skipReasonNeeded: {
    "zh-CN": "请写一句为什么跳过，例如 出国了。",
    en: "Say in a few words why, such as: away until May.",
  },
  skipIt: { "zh-CN": "跳过这次", en: "Skip this one" },
  skipAll: { "zh-CN": "跳过这 {count} 件", en: "Skip these {count}" },
  /** Of what was typed about a reminder that somebody else dealt with. */
  answeredByOther: {
    "zh-CN": "{by}刚处理了{name}的“{reason}”。您写的还在：",
    en: "{by} has dealt with {name} meanwhile ({reason}). What you typed is kept:",
  },
  answeredBySomebody: {
    "zh-CN": "{name}的“{reason}”已经有人处理了。您写的还在：",
    en: "{name} ({reason}) has been dealt with meanwhile. What you typed is kept:",
  },
  logNote: { "zh-CN": "记成联系", en: "Log it as a contact" },
  dropNote: { "zh-CN": "不要了", en: "Throw it away" },
} as const satisfies Phrases;
export type ReminderAnswerWord = keyof typeof reminderAnswerWords;
