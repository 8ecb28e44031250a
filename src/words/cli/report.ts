import { counted, type Phrases } from "../phrase";

/** What the commands report when they are done. */
export const reportPhrases = {
  created: { "zh-CN": "已新建 {file}。", en: "{file} is ready." },
  nothingDue: {
    "zh-CN": "截至 {until}，没有要跟进的客人。",
    en: "Nobody is waiting up to {until}.",
  },
  dueHeading: {
    "zh-CN": "截至 {until}，要跟进 {count} 位：",
    en: (data) => `${counted(Number(data.count), "reminder")} up to ${data.until}:`,
  },
  logged: {
    "zh-CN": "已记下 {date} {customer} 的{kind}，编号 {id}。",
    en: "Logged for {customer} on {date}: {kind}, id {id}.",
  },
  ranked: {
    "zh-CN": "{method}，{period}：{customers} 位客户，{visits} 次到访，合计 {total}",
    en: (data) =>
      `${data.method}, ${data.period}: ${counted(Number(data.customers), "customer")}, ${counted(Number(data.visits), "visit")}, total ${data.total}`,
  },
  rankingWritten: { "zh-CN": "等级已写回 {file}。", en: "The classes are written to {file}." },
  figuresWritten: {
    "zh-CN": "经营数字已写入 {file} 的工作表“{sheet}”。",
    en: "The figures are written into the sheet {sheet} of {file}.",
  },
  andMore: {
    "zh-CN": "……还有 {count} 行；用 --json 看全部。",
    en: "… and {count} more; --json lists all.",
  },
  period: { "zh-CN": "{from} 至 {to}", en: "{from} to {to}" },
  begin: { "zh-CN": "最早", en: "the beginning" },
  end: { "zh-CN": "最近", en: "the end" },
  dryRun: { "zh-CN": "这是试算，什么也没有写。", en: "This was a trial run; nothing was written." },
  nothingNew: {
    "zh-CN": "没有新内容，{file} 没有改动。",
    en: "There was nothing new; {file} is as it was.",
  },
  saved: { "zh-CN": "已存入 {file}。", en: "Saved to {file}." },
  noProblems: { "zh-CN": "没有发现问题。", en: "Nothing to complain about." },
  nobodyFound: { "zh-CN": "没有符合“{text}”的客户。", en: "Nobody fits “{text}”." },
  nobodyYet: { "zh-CN": "簿子里还没有客户。", en: "There are no customers in the book yet." },
  problemsFound: {
    "zh-CN": "发现 {errors} 个错误，{warnings} 个提醒。",
    en: (data) =>
      `${counted(Number(data.errors), "error")} and ${counted(Number(data.warnings), "warning")}.`,
  },
  moreProblems: {
    "zh-CN": "……另有 {count} 条；用 --json 看全部。",
    en: "… and {count} more; --json lists all.",
  },
} as const satisfies Phrases;

/** Column headings of what is printed for people. */
export const headingPhrases = {
  rank: { "zh-CN": "名次", en: "Rank" },
  id: { "zh-CN": "编号", en: "Id" },
  name: { "zh-CN": "姓名", en: "Name" },
  value: { "zh-CN": "价值", en: "Value" },
  share: { "zh-CN": "占比", en: "Share" },
  class: { "zh-CN": "等级", en: "Class" },
  customers: { "zh-CN": "客户数", en: "Customers" },
  due: { "zh-CN": "到期", en: "Due" },
  late: { "zh-CN": "迟（天）", en: "Days late" },
  customer: { "zh-CN": "客户", en: "Customer" },
  phone: { "zh-CN": "电话", en: "Phone" },
  foundBy: { "zh-CN": "找到的地方", en: "Found in" },
  reason: { "zh-CN": "为什么", en: "Why" },
  table: { "zh-CN": "表", en: "Table" },
  rows: { "zh-CN": "行数", en: "Rows" },
} as const satisfies Phrases;
