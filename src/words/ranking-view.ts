/** Words of the ranking view and its curve. */
import { counted, type Phrases } from "./phrase";

const clients = (count: string | number | undefined): string => counted(Number(count), "client");

export const rankingViewWords = {
  title: { "zh-CN": "客户价值排名", en: "Client value ranking" },
  method: { "zh-CN": "方法", en: "Method" },
  "method.share": { "zh-CN": "单人占比", en: "Share of each" },
  "method.pareto": { "zh-CN": "累计占比", en: "Cumulative (Pareto)" },
  "method.lorenz": { "zh-CN": "由曲线定", en: "Found from the curve (Lorenz)" },
  "method.count": { "zh-CN": "按人数", en: "Part of the clients" },
  period: { "zh-CN": "时间", en: "Period" },
  "period.all": { "zh-CN": "到今天为止", en: "All to date" },
  "period.year": { "zh-CN": "今年", en: "This year" },
  "period.last-year": { "zh-CN": "去年", en: "Last year" },
  "period.12m": { "zh-CN": "近 12 个月", en: "Last 12 months" },
  "period.own": { "zh-CN": "自选", en: "Own dates" },
  from: { "zh-CN": "从", en: "From" },
  to: { "zh-CN": "到", en: "To" },
  limits: { "zh-CN": "等级界限", en: "Limits" },
  limitOf: { "zh-CN": "{class} 的界限（%）", en: "Limit of {class} (%)" },
  limitValue: {
    "zh-CN": "{limit}：{class} 类 {customers} 位，带来 {share}",
    en: ({ limit, class: name, customers, share }) =>
      `${limit ?? ""}: class ${name ?? ""} is ${clients(customers)} with ${share ?? ""} of turnover`,
  },
  curveSummary: {
    "zh-CN": "累计营业额曲线，从价值最高的客户开始：全部 {count} 位客户里，前 20% 带来 {top} 的营业额。",
    en: "Curve of cumulative turnover, from the most valuable client on: of all {count} clients the first 20 % bring {top} of turnover.",
  },
  curveAxis: { "zh-CN": "客户，从高到低", en: "clients, highest first" },
  curveHelp: {
    "zh-CN": "拖动圆点，或用方向键移动；翻页键一次五格",
    en: "Drag the dots or use the arrow keys; Page keys move five steps",
  },
  showTable: { "zh-CN": "看表格（T）", en: "As a table (T)" },
  hideTable: { "zh-CN": "收起表格（T）", en: "Hide the table (T)" },
  firstClients: { "zh-CN": "前面的客户", en: "First clients" },
  classes: { "zh-CN": "各等级", en: "Classes" },
  class: { "zh-CN": "等级", en: "Class" },
  heads: { "zh-CN": "人数", en: "Clients" },
  value: { "zh-CN": "价值", en: "Value" },
  share: { "zh-CN": "占比", en: "Share" },
  cumulative: { "zh-CN": "累计", en: "Cumulative" },
  turnoverLine: {
    "zh-CN": "营业额 {total}，{visits} 次到访，{customers} 位客户",
    en: ({ total, visits, customers }) =>
      `${total ?? ""} from ${counted(Number(visits), "visit")} of ${clients(customers)}`,
  },
  list: { "zh-CN": "名单", en: "List" },
  listLine: {
    "zh-CN": "占 {share}，累计 {cumulative}",
    en: "{share} of turnover, {cumulative} with those before",
  },
  showWhy: { "zh-CN": "说明原因", en: "Why, and what if" },
  howSure: { "zh-CN": "有多稳？", en: "How sure?" },
  resampling: { "zh-CN": "正在重新抽样…", en: "Drawing the visits again …" },
  resamplingBar: { "zh-CN": "重新抽样的进度", en: "Resamplings done" },
  stop: { "zh-CN": "停止", en: "Stop" },
  stopped: { "zh-CN": "已停止，没有算完。", en: "Stopped before it was finished." },
  steady: {
    "zh-CN": "重新抽样 {of} 次：{customers} 位客户里有 {steady} 位至少 {least} 次是现在的等级。",
    en: ({ of, customers, steady, least }) =>
      `Visits drawn again ${of ?? 0} times: ${steady ?? 0} of ${clients(customers)} ${Number(steady) === 1 ? "keeps" : "keep"} the class at least ${least ?? 0} times.`,
  },
  takeLimits: { "zh-CN": "用这两个界限", en: "Take these limits" },
  inWords: { "zh-CN": "各类的说明和均匀程度", en: "In words, and how even it is" },
  lorenz: {
    "zh-CN": "洛伦兹曲线：有消费的客户从最低的数起，前一半带来 {half}，前八成带来 {most}。",
    en: "Lorenz curve: of those who bring something, from the lowest up, the first half bring {half}, the first four fifths {most}.",
  },
  rank: { "zh-CN": "第 {rank} 名", en: "Rank {rank}" },
  fixed: { "zh-CN": "指定", en: "fixed" },
  was: { "zh-CN": "原来是 {class}", en: "was {class}" },
  moved: {
    "zh-CN": "与 {day}的记录相比：{up} 位升级，{down} 位降级。",
    en: ({ up, down, day }) => `Since ${day ?? ""}: ${up ?? 0} rose, ${down ?? 0} fell.`,
  },
  notMoved: {
    "zh-CN": "与 {day}的记录相比，没有人升降。",
    en: "Since {day} nobody rose or fell.",
  },
  more: { "zh-CN": "再显示 {count} 位", en: ({ count }) => `Show ${clients(count)} more` },
  write: { "zh-CN": "写入工作簿", en: "Write to workbook" },
  willWrite: {
    "zh-CN": "会更新 {customers} 位客户的 {columns} 列，并在排名记录表加 {rows} 行。",
    en: ({ customers, columns, rows }) =>
      `Fills ${counted(Number(columns), "column")} for ${clients(customers)} and adds ${counted(Number(rows), "row")} to Rankings.`,
  },
  willAdd: {
    "zh-CN": "客户表已是最新，会在排名记录表加 {rows} 行。",
    en: ({ rows }) => `The register is up to date; adds ${counted(Number(rows), "row")} to Rankings.`,
  },
  willFill: {
    "zh-CN": "会更新 {customers} 位客户的 {columns} 列；今天的排名记录已是最新。",
    en: ({ customers, columns }) =>
      `Fills ${counted(Number(columns), "column")} for ${clients(customers)}; today’s Rankings are up to date.`,
  },
  willRewrite: {
    "zh-CN": "会更新 {customers} 位客户的 {columns} 列，并更新今天的排名记录 {rows} 行。",
    en: ({ customers, columns, rows }) =>
      `Fills ${counted(Number(columns), "column")} for ${clients(customers)} and updates ${counted(Number(rows), "row")} of today in Rankings.`,
  },
  allWritten: {
    "zh-CN": "这份排名已经写在工作簿里了。",
    en: "This ranking is in the workbook already.",
  },
  writing: { "zh-CN": "正在写入…", en: "Writing …" },
  basis: { "zh-CN": "按什么算", en: "Value" },
  "basis.amount": { "zh-CN": "金额", en: "Amount" },
  "basis.recent": { "zh-CN": "近期的多算", en: "Recent more" },
  "basis.profit": { "zh-CN": "利润", en: "Profit" },
  "basis.predicted": { "zh-CN": "预计一年", en: "Next year, predicted" },
  keep: { "zh-CN": "以后都这样排", en: "Rank this way from now on" },
  noClients: {
    "zh-CN": "还没有客户。登记客户、记下到访，就能排名。",
    en: "There are no clients yet. Add clients and log visits, and they are ranked here.",
  },
  rankingAhead: { "zh-CN": "正在推算今后一年…", en: "Working out the year ahead …" },
  cannotRankTitle: { "zh-CN": "这样还不能排名。", en: "This is no ranking yet." },
  cannotRank: { "zh-CN": "这样排不了：", en: "This cannot be ranked:" },
  refused: { "zh-CN": "没有写入：", en: "Not written:" },
} as const satisfies Phrases;

export type RankingViewWord = keyof typeof rankingViewWords;
