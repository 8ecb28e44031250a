import { counted, type Phrases } from "../phrase";

/** The view of RFM scores and segments; names of segments and figures are in `words/rfm.ts`. */
export const rfmViewWords = {
  title: { "zh-CN": "RFM 分群", en: "RFM" },
  line: {
    "zh-CN": "按多久没来（R）、来几次（F）、花多少（M）各打 1 到 5 分，再分群。",
    en: "Each client scores 1 to 5 for how lately (R), how often (F) and for how much (M) they bought.",
  },
  segments: { "zh-CN": "分群", en: "Segments" },
  clients: { "zh-CN": "人数", en: "Clients" },
  client: { "zh-CN": "客户", en: "Client" },
  visits: { "zh-CN": "次数", en: "Visits" },
  value: { "zh-CN": "金额", en: "Value" },
  listOf: {
    "zh-CN": "{segment}：{count} 位",
    en: ({ segment, count }) => `${segment}: ${counted(Number(count), "client")}`,
  },
  nobody: { "zh-CN": "这一群里没有人。", en: "Nobody is in it." },
  clientLine: {
    "zh-CN": "{days} 天没来，共 {visits} 次",
    en: ({ days, visits }) => `${counted(Number(days), "day")} since, ${counted(Number(visits), "visit")}`,
  },
  copy: { "zh-CN": "复制这一群", en: "Copy the segment" },
  save: { "zh-CN": "存成表格文件", en: "Save as a workbook" },
  making: { "zh-CN": "正在整理…", en: "Making it ready …" },
  copied: {
    "zh-CN": "已复制 {count} 位，可以粘贴到表格里。",
    en: ({ count }) => `${counted(Number(count), "client")} copied, to be pasted into a sheet.`,
  },
  notCopied: {
    "zh-CN": "没有复制成。请改用存成文件。",
    en: "Not copied. Save it as a file instead.",
  },
  saved: { "zh-CN": "已存为 {file}。", en: "Saved as {file}." },
  notSaved: { "zh-CN": "没有存成：", en: "Not saved:" },
  more: {
    "zh-CN": "再显示 {count} 位",
    en: ({ count }) => `Show ${counted(Number(count), "client")} more`,
  },
  scores: { "zh-CN": "分数和界限", en: "Scores and limits" },
  score: { "zh-CN": "分数", en: "Score" },
  range: { "zh-CN": "范围", en: "Range" },
  "unit.recency": { "zh-CN": "多久没来（天）", en: "Recency, in days" },
  "unit.frequency": { "zh-CN": "次数", en: "Frequency, in visits" },
  "unit.monetary": { "zh-CN": "金额", en: "Money" },
  below: { "zh-CN": "{to} 以下", en: "below {to}" },
  between: { "zh-CN": "{from} 到 {to} 以下", en: "{from} to below {to}" },
  from: { "zh-CN": "{from} 以上（含）", en: "{from} or more" },
  nothingBetween: { "zh-CN": "没有", en: "none" },
  ownLimits: {
    "zh-CN": "自己定界限：每行从小到大四个数，用逗号隔开；留空就按五等分。",
    en: "Limits of your own: four rising numbers with commas between; left blank, the clients are cut into fifths.",
  },
  limitsOf: { "zh-CN": "{figure}的四个界限", en: "Four limits of {figure}" },
  badLimits: {
    "zh-CN": "“{text}”不是从小到大的四个数，例如 30, 60, 90, 180。",
    en: "“{text}” is not four rising numbers, such as 30, 60, 90, 180.",
  },
  saveLimits: { "zh-CN": "用这些界限", en: "Use these limits" },
  limitsRefused: { "zh-CN": "没有保存：", en: "Not saved:" },
} as const satisfies Phrases;

export type RfmViewWord = keyof typeof rfmViewWords;
