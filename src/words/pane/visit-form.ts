import { counted, type Phrases } from "../phrase";

/** Logging a visit. */
export const visitFormPhrases = {
  newVisit: { "zh-CN": "记到访", en: "Log visit" },
  client: { "zh-CN": "客户", en: "Client" },
  changeClient: { "zh-CN": "换一位", en: "Change" },
  clientNeeded: { "zh-CN": "请先选一位客户。", en: "Choose a client first." },
  answers: { "zh-CN": "同时完成提醒：{reason}", en: "Also finishes the reminder: {reason}" },
  starLabel: { "zh-CN": "{count} 星", en: ({ count }) => counted(Number(count), "star") },
  clearStars: { "zh-CN": "清除", en: "Clear" },
  nextNone: { "zh-CN": "不约", en: "none" },
  nextSuggested: { "zh-CN": "按回访周期：{day}", en: "regular contact: {day}" },
  nextPick: { "zh-CN": "另选", en: "pick" },
  otherwise: {
    "zh-CN": "不约的话，{day}会提醒。",
    en: "With none, a reminder comes on {day}.",
  },
  moreFields: { "zh-CN": "其他栏", en: "More fields" },
  saveWithKeys: { "zh-CN": "保存（Ctrl+回车）", en: "Save (Ctrl+Enter)" },
  noneSuch: { "zh-CN": "没有找到这位客户。", en: "Nobody found." },
} as const satisfies Phrases;
