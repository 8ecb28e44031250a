/** Imports, merges and pairs kept apart, as the log has them, and taking them back. */
import { counted, type Phrases } from "../phrase";

export const historyWords = {
  title: { "zh-CN": "导入、合并、交接记录", en: "Imports, merges, handovers" },
  line: {
    "zh-CN": "都能撤销，隔几天也行。后来改过的，会先告诉你。",
    en: "Each can be undone, also days later. What was edited since is shown first.",
  },
  none: { "zh-CN": "还没有导入或合并过。", en: "Nothing was imported or merged yet." },
  undone: { "zh-CN": "已撤销", en: "undone" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  undoOf: { "zh-CN": "撤销：{what}", en: "Undo: {what}" },
  looking: { "zh-CN": "正在看能撤销什么：{percent}%", en: "Seeing what can be undone: {percent} %" },
  willHappen: { "zh-CN": "撤销会这样：", en: "Undoing it:" },
  customersGo: {
    "zh-CN": "去掉导入的 {count} 位客人",
    en: ({ count }) => `takes away ${counted(Number(count), "client")} it added`,
  },
  visitsGo: {
    "zh-CN": "去掉导入的 {count} 次到访",
    en: ({ count }) => `takes away ${counted(Number(count), "visit")} it added`,
  },
  customersBack: {
    "zh-CN": "{count} 位客人的资料改回原样",
    en: ({ count }) => `gives ${counted(Number(count), "client")} back the details of before`,
  },
  visitsBack: {
    "zh-CN": "{count} 次到访的内容改回原样",
    en: ({ count }) => `gives ${counted(Number(count), "visit")} back what it said before`,
  },
  createdGo: {
    "zh-CN": "去掉随到访新登记的 {count} 位客人",
    en: ({ count }) =>
      `takes away ${counted(Number(count), "client")} registered because the visits named them`,
  },
  splitAgain: {
    "zh-CN": "合并时留下的客人还在，并掉的那位回来，到访和跟进各归各的",
    en: "brings the merged client back beside the one who stayed, each with their visits and follow-ups",
  },
  shownAgain: { "zh-CN": "查找重复时会再看到这一对", en: "shows this pair again among the duplicates" },
  rowsBack: {
    "zh-CN": "当时改的客人、跟进和计划都改回原样",
    en: "gives clients, follow-ups and plans back what they held before",
  },
  nothingBack: {
    "zh-CN": "这次导入的都已改过或不在了，没有可以去掉的。",
    en: "has nothing left to take away: everything was edited or is gone",
  },
  editedCount: {
    "zh-CN": "后来改过，会留下 {count} 处：",
    en: ({ count }) => `${counted(Number(count), "thing")} edited since, which stay:`,
  },
  editedToo: { "zh-CN": "改过的也一起撤销", en: "Undo the edited ones too" },
  rowStays: { "zh-CN": "{name}：{why}", en: "{name}: {why}" },
  cellStays: { "zh-CN": "{column}：现在是 {now}", en: "{column}: now {now}" },
  more: { "zh-CN": "还有 {count} 处", en: "and {count} more" },
  go: { "zh-CN": "撤销", en: "Undo it" },
  notDone: { "zh-CN": "没有撤销：", en: "Not undone:" },
} as const satisfies Phrases;
export type HistoryWord = keyof typeof historyWords;
