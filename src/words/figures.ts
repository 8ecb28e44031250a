/** The manager's figures in words: titles, columns, rows, and what stands in a cell. */
import {
  kindOfCell,
  type Figure,
  type FigureCell,
  type FigureColumn,
  type FigureColumnKind,
  type FigureKey,
} from "../model/figures/figure";
import { isoMonth } from "../model/figures/month";
import type { Language } from "../model/schema";
import { customHeader } from "../model/value";
import { moneyWords, percentWords } from "./money";
import { say, type Phrase, type Phrases } from "./phrase";

export const figureTitles: Phrases<FigureKey> = {
  overview: { "zh-CN": "概况，和去年同期比", en: "At a glance, beside the year before" },
  months: { "zh-CN": "按月，和去年同月比", en: "Month by month, beside the year before" },
  plans: { "zh-CN": "计划和实际", en: "Plan and actual" },
  concentration: { "zh-CN": "营业额集中在多少客户身上", en: "How much the largest clients bring" },
  cohorts: {
    "zh-CN": "同一个月第一次消费的客户，以后各月还有多少再来",
    en: "Clients by month of their first purchase, and how many bought again in the months after",
  },
  staff: { "zh-CN": "按服务人员", en: "By staff" },
  area: { "zh-CN": "按地区", en: "By area" },
  source: { "zh-CN": "按来源", en: "By source" },
  tags: {
    "zh-CN": "按标签（有两个标签的客户两边都算）",
    en: "By tag (a client with two counts under both)",
  },
  custom: { "zh-CN": "按“{header}”", en: "By {header}" },
};

/** Headings of columns; `since.N` of cohorts is `monthsOn`. */
export const figureColumnPhrases = {
  figure: { "zh-CN": "项目", en: "Figure" },
  now: { "zh-CN": "这段时间", en: "This period" },
  lastYear: { "zh-CN": "去年同期", en: "Year before" },
  growth: { "zh-CN": "增长", en: "Growth" },
  month: { "zh-CN": "月份", en: "Month" },
  turnover: { "zh-CN": "营业额", en: "Turnover" },
  turnoverLastYear: { "zh-CN": "去年同月", en: "Year before" },
  visits: { "zh-CN": "到访", en: "Visits" },
  customers: { "zh-CN": "客户数", en: "Clients" },
  newcomers: { "zh-CN": "新客户", en: "New" },
  returning: { "zh-CN": "老客户", en: "Returning" },
  lost: { "zh-CN": "流失", en: "Lost" },
  ticket: { "zh-CN": "每笔金额", en: "Average ticket" },
  satisfaction: { "zh-CN": "满意度", en: "Satisfaction" },
  part: { "zh-CN": "范围", en: "Part" },
  share: { "zh-CN": "占营业额", en: "Share" },
  word: { "zh-CN": "名称", en: "Name" },
  staffName: { "zh-CN": "员工", en: "Staff" },
  customer: { "zh-CN": "客户", en: "Client" },
  class: { "zh-CN": "等级", en: "Class" },
  visitsPlanned: { "zh-CN": "计划次数", en: "Visits planned" },
  visitsDone: { "zh-CN": "次数完成", en: "Visits done" },
  turnoverPlanned: { "zh-CN": "计划营业额", en: "Turnover planned" },
  turnoverDone: { "zh-CN": "营业额完成", en: "Turnover done" },
  outcome: { "zh-CN": "结果", en: "Outcome" },
} as const satisfies Phrases;

/** Rows of the overview and of the concentration, and the row of those without a word. */
export const figureRowPhrases = {
  turnover: { "zh-CN": "营业额", en: "Turnover" },
  visits: { "zh-CN": "到访次数", en: "Visits" },
  purchases: { "zh-CN": "消费笔数", en: "Purchases" },
  customers: { "zh-CN": "消费过的客户", en: "Clients who bought" },
  newcomers: { "zh-CN": "其中新客户", en: "of them new" },
  returning: { "zh-CN": "其中老客户", en: "of them returning" },
  lost: { "zh-CN": "流失（一年没来）", en: "Lost (a year away)" },
  ticket: { "zh-CN": "每笔金额", en: "Average ticket" },
  visitsPerStaff: { "zh-CN": "每位员工的到访次数", en: "Visits per head of staff" },
  turnoverPerStaff: { "zh-CN": "每位员工的营业额", en: "Turnover per head of staff" },
  satisfaction: { "zh-CN": "满意度", en: "Satisfaction" },
  retention: { "zh-CN": "留存率（又来了的）", en: "Retention (bought again)" },
  churn: { "zh-CN": "流失率（没再来的）", en: "Churn (did not)" },
  "top.1": { "zh-CN": "前 1% 的客户", en: "Top 1 % of clients" },
  "top.5": { "zh-CN": "前 5% 的客户", en: "Top 5 % of clients" },
  "top.20": { "zh-CN": "前 20% 的客户", en: "Top 20 % of clients" },
  gini: { "zh-CN": "基尼系数（0 最平均）", en: "Gini (0 is even)" },
  blank: { "zh-CN": "（没有填）", en: "(blank)" },
} as const satisfies Phrases;

/** What became of a plan, and whom one without a name is for. */
export const planWordPhrases = {
  reached: { "zh-CN": "达成", en: "reached" },
  missed: { "zh-CN": "没达成", en: "missed" },
  running: { "zh-CN": "进行中", en: "running" },
  everyone: { "zh-CN": "全部", en: "all" },
} as const satisfies Phrases;

const monthsOn: Phrase = { "zh-CN": "{count} 个月后", en: "+{count}" };
const NOTHING = "–";

/** The title of a figure. */
export function figureTitle({ key, by }: Figure, language: Language): string {
  return say(figureTitles[key], language, { header: (by && customHeader(by)) ?? "" });
}

/** The heading of a column; a key without words as it is. */
export function figureColumnWord({ key }: FigureColumn, language: Language): string {
  const [start, count] = key.split(".");
  if (start === "since" && count !== undefined) return say(monthsOn, language, { count });
  return isKeyOf(figureColumnPhrases, key) ? say(figureColumnPhrases[key], language) : key;
}

/** What stands in a cell, as people write it: "¥4,200", "+12 %", "2026-03". Currency "" leaves its sign out. */
export function figureCellWords(
  figure: Figure,
  row: number,
  column: number,
  language: Language,
  currency: string,
): string {
  const cell = figure.rows[row]?.[column] ?? null;
  const header = figure.columns[column];
  if (cell === null || !header) return NOTHING;
  if (figure.key === "plans" && typeof cell === "string") return planWord(header, cell, language);
  if (typeof cell === "string") return rowWord(figure, cell, language);
  if (figure.rows[row]?.[0] === "gini" && header.kind === "share") return cell.toFixed(2);
  if (header.key === "growth") return signedPercent(cell, language);
  return numberWords(cell, kindOfCell(figure, row, column), language, currency);
}

function rowWord({ key }: Figure, cell: FigureCell & string, language: Language): string {
  const isNamedByKebu = key === "overview" || key === "concentration";
  const named = cell === "" ? "blank" : cell;
  if (!isNamedByKebu && named !== "blank") return cell;
  return isKeyOf(figureRowPhrases, named) ? say(figureRowPhrases[named], language) : cell;
}

function planWord({ key }: FigureColumn, cell: string, language: Language): string {
  const named = key === "outcome" ? cell : cell === "" ? "everyone" : undefined;
  return named !== undefined && isKeyOf(planWordPhrases, named)
    ? say(planWordPhrases[named], language)
    : cell;
}

function numberWords(value: number, kind: FigureColumnKind, language: Language, currency: string): string {
  switch (kind) {
    case "month":
      return isoMonth(value);
    case "money":
      return moneyWords(value, currency, language);
    case "share":
      return percentWords(value, language);
    case "score":
      return value.toFixed(1);
    case "count":
    case "text":
      return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
  }
}

function signedPercent(growth: number, language: Language): string {
  const sign = growth < 0 ? "−" : "+";
  return growth === 0 ? percentWords(0, language) : `${sign}${percentWords(Math.abs(growth), language)}`;
}

function isKeyOf<Known extends object>(phrases: Known, key: string): key is Extract<keyof Known, string> {
  return Object.hasOwn(phrases, key);
}
