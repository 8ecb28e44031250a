/** Words of the Figures place around the figures themselves, which have theirs in `words/figures.ts`. */
import { counted, type Phrases } from "../phrase";

export const figuresWords = {
  headline: { "zh-CN": "营业额 {turnover}", en: "{turnover} turnover" },
  headlineGrew: {
    "zh-CN": "营业额 {turnover}，比去年同期 {growth}",
    en: "{turnover} turnover, {growth} on the year before",
  },
  title: { "zh-CN": "店里的数字", en: "The shop in figures" },
  days: { "zh-CN": "{from} 到 {to}", en: "{from} to {to}" },
  noVisits: {
    "zh-CN": "还没有到访。记下到访，这里就有营业额、新客户和留存。",
    en: "There are no visits yet. Log visits, and turnover, new clients and retention are shown here.",
  },
  cannotShow: { "zh-CN": "这段时间看不了：", en: "This period cannot be shown:" },
  working: { "zh-CN": "正在算：{percent}%", en: "Working out the figures: {percent} %" },
  grew: { "zh-CN": "比去年同期 {growth}", en: "{growth} on the year before" },
  was: { "zh-CN": "去年同期 {before}", en: "{before} the year before" },
  strongestMonth: { "zh-CN": "最好的月份：{month}", en: "in the strongest month, {month}" },
  topPart: {
    "zh-CN": "的营业额来自消费最高的 20%（{heads} 位）。基尼系数 {gini}。",
    en: ({ heads, gini }) =>
      `of turnover from the top 20 % (${counted(Number(String(heads).replaceAll(",", "")), "client")}). Gini ${gini ?? ""}.`,
  },
  cameBack: {
    "zh-CN": "的新客户下个月又来消费（到 {month} 为止新来的 {heads} 位）。",
    en: ({ heads, month }) =>
      `of the ${counted(Number(heads), "client")} new up to ${month ?? ""} bought again in the month after.`,
  },
  firstWord: { "zh-CN": "最多的是：{word}", en: "the most, from {word}" },
  table: { "zh-CN": "看表格", en: "As a table" },
  tableOf: { "zh-CN": "看表格：{title}", en: "As a table: {title}" },
  recent: {
    "zh-CN": "图里是最近 {count} 个月，表格里是全部。",
    en: "The last {count} months; the table has all.",
  },
  nothing: { "zh-CN": "这段时间没有可算的。", en: "There is nothing to count in this period." },
  triangle: {
    "zh-CN": "第一次消费后的第几个月，又来消费的百分比",
    en: "% that bought again, by months after the first purchase",
  },
  heads: { "zh-CN": "人数", en: "Clients" },
  goPlan: { "zh-CN": "月计划", en: "The month’s plan" },
  print: { "zh-CN": "打印或存成 PDF", en: "Print or save as PDF" },
  printInExcel: {
    "zh-CN": "Excel 的窗格不能打印。请先写入“数字”工作表，再在 Excel 里打印那张表（Ctrl+P）。",
    en: "A pane in Excel cannot print. Write the Figures sheet, then print that sheet in Excel (Ctrl+P).",
  },
  printed: { "zh-CN": "打印于 {day}", en: "Printed {day}" },
} as const satisfies Phrases;

export type FiguresWord = keyof typeof figuresWords;
