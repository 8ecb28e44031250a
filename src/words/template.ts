/** What stands in a new book beside its data: header notes, hints of drop-down lists, print footers. */
import type { FixedSettingKey } from "../model/settings";
import type { Stage } from "../model/stage/stage-rule";
import type { Phrase, Phrases } from "./phrase";
import { stageWord } from "./stages";

export const tableWords = {
  calculatedNote: {
    "zh-CN": "这一列由客簿填写。下次刷新会覆盖，请不要在这里手工填。",
    en: "Kebu fills in this column and overwrites it at the next refresh. Please do not type here.",
  },
  notInListTitle: { "zh-CN": "不在常用选项里", en: "Not one of the usual choices" },
  notInList: {
    "zh-CN": "可以从下拉列表里选。确实要用自己的说法，就按“是”保留。",
    en: "You can pick one from the list. To keep your own word, choose Yes.",
  },
  mustBeInListTitle: { "zh-CN": "请从列表里选", en: "Please pick from the list" },
  mustBeInList: {
    "zh-CN": "这一列只能填下拉列表里的内容。",
    en: "This column takes only what is in the list.",
  },
  unknownCustomerTitle: { "zh-CN": "客户表里没有这个编号", en: "No such customer ID" },
  unknownCustomer: {
    "zh-CN": "请先在客户表登记这位客人，或者核对编号。先记下也可以，按“是”。",
    en: "Add the customer to the register first, or check the ID. To keep it for now, choose Yes.",
  },
  printPage: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" },
} as const satisfies Phrases;

/** The cover sheet: how to use the book, in five lines. */
export const coverWords = {
  sheet: { "zh-CN": "封面", en: "Start here" },
  title: { "zh-CN": "客簿", en: "Customer book" },
  sampleTitle: { "zh-CN": "{shop}的客簿", en: "{shop}: customer book" },
  register: {
    "zh-CN": "新客人来了，在“客户”表里登记一行。姓名必填，别的以后再补。",
    en: "New client: one row in Customers. Only the name must be there; the rest can wait.",
  },
  log: {
    "zh-CN": "每次到店、打电话、发微信，都在“到访”表里记一行。要约下次，就填“下次跟进”。",
    en: "Every visit, call or message: one row in Visits. To be reminded, fill in Next contact.",
  },
  today: {
    "zh-CN": "每天开门前用客簿看一眼“今天”：该联系谁、为什么。联系完记一笔，这条就消了。",
    en: "Each morning, open Today in Kebu: whom to contact, and why. Note what came of it and it is off the list.",
  },
  rank: {
    "zh-CN": "每月排一次名，看谁是 A、B、C。浅灰表头的列由客簿填，不用手填。",
    en: "Once a month, rank your clients into A, B and C. Kebu fills in the columns with pale grey headers.",
  },
  yours: {
    "zh-CN": "表头可以改名，列可以挪，也可以加自己的列和表。数据都在这个文件里，记得备份。",
    en: "Rename headers, move columns, add your own. Everything is in this one file, so keep a copy of it.",
  },
  sample: {
    "zh-CN": "这是样例。人名、电话和数字都是编的，可以随便试。有几行故意写得不规范。",
    en: "This is a sample. Names, numbers and figures are made up, so try anything. A few rows are untidy on purpose.",
  },
} as const satisfies Phrases;

/** What each setting means, beside its value in the Settings table. */
export const settingNotes: Phrases<FixedSettingKey> = {
  "layout.version": {
    "zh-CN": "表格版式的版本，由客簿维护，请不要改",
    en: "Version of the layout, kept by Kebu. Please leave it",
  },
  language: { "zh-CN": "本簿的语言：zh-CN 或 en", en: "Language of this book: zh-CN or en" },
  currency: {
    "zh-CN": "金额的币种，用三个字母写，如 CNY",
    en: "Currency of the amounts, three letters, such as USD",
  },
  country: {
    "zh-CN": "电话没写国家时算哪国的，两个字母，如 CN；不填就看币种",
    en: "Whose phone numbers stand without a country code, two letters, such as US. Blank: by the currency",
  },
  "shop.name": { "zh-CN": "店名", en: "Name of the shop" },
  "ranking.method": {
    "zh-CN":
      "排名方法：share 看每位客人占营业额多少，pareto 看累计占比，count 看名次占人数多少，lorenz 由曲线定界限",
    en: "share looks at each client's part of turnover, pareto at the running total, count at the rank among all, lorenz finds the limits from the curve",
  },
  "ranking.classes": {
    "zh-CN": "等级的名称，从高到低，2 到 9 个，用逗号隔开，如“贵宾、重点、普通”",
    en: "Names of the classes, best first, 2 to 9 with commas between, such as VIP, key, ordinary",
  },
  "ranking.share.limits": {
    "zh-CN": "按占比：一位客人超过营业额的第一个比例是最高一级，低于最后一个是最低一级",
    en: "By share: a client above the first part of turnover is in the best class, below the last in the last",
  },
  "ranking.pareto.limits": {
    "zh-CN": "按累计：从高到低，排在前面的合计不到第一个比例是最高一级，不到下一个是下一级",
    en: "By running total: the best class while those ranked before bring less than the first, and so on",
  },
  "ranking.count.limits": {
    "zh-CN": "按名次：排在前面的人数不到第一个比例是最高一级，不到下一个是下一级",
    en: "By rank: the best class while fewer than the first part of all clients rank before, and so on",
  },
  "ranking.margin": {
    "zh-CN": "超过界限这么多才换等级，如 10%；0 表示一过界限就换",
    en: "How far past a limit before a client changes class, such as 10%; 0 for at once",
  },
  "ranking.basis": {
    "zh-CN": "按什么算价值：amount 金额，recent 近期的多算，profit 利润（要有成本列）",
    en: "What value is: amount, recent (recent visits count more) or profit (needs the column Cost)",
  },
  "ranking.halfLife": {
    "zh-CN": "近期的多算：过这么多天，一笔金额只算一半",
    en: "With recent: days after which an amount counts half",
  },
  "birthday.lead": { "zh-CN": "生日前多少天提醒", en: "Days before a birthday to be reminded" },
  "closing.days": {
    "zh-CN": "店里休息的日子：周几、某天或一段，用顿号隔开，如“周日、2026-10-01..2026-10-07”",
    en: "When the shop is closed: weekdays, days or spans, with commas between, such as Sun, 2026-10-01..2026-10-07",
  },
  staff: { "zh-CN": "员工名单，用顿号或逗号隔开", en: "Names of the staff, separated by commas" },
  "day.limit": {
    "zh-CN": "一个人一天最多跟进几位；某一位不同，就加一行，如 day.limit.小林",
    en: "How many reminders a person can see to in a day; for one of the staff add a row such as day.limit.Lin",
  },
  "stage.advice.new": adviceNote("new"),
  "stage.advice.rising": adviceNote("rising"),
  "stage.advice.peak": adviceNote("peak"),
  "stage.advice.declining": adviceNote("declining"),
  "stage.advice.lost": adviceNote("lost"),
};

export const cadenceNote: Phrase = {
  "zh-CN": "{class} 类客人隔多少天联系一次",
  en: "Days between contacts with clients of class {class}",
};

function adviceNote(stage: Stage): Phrase {
  return {
    "zh-CN": `“${stageWord(stage, "zh-CN")}”阶段的客人该怎么做；不填就用客簿自己的话`,
    en: `What to do with clients in the stage ${stageWord(stage, "en")}. Blank: Kebu’s own words`,
  };
}
