import { counted, type PhraseData, type Phrases } from "../phrase";

const clients = ({ customers }: PhraseData): string => counted(Number(customers), "client");

/** The view of what customers will bring, and the same as a basis of ranking. */
export const predictionWords = {
  title: { "zh-CN": "今后会带来多少", en: "What will they bring" },
  line: {
    "zh-CN": "按每位客户以前多久来一次、花多少，看今后会来几次、花多少。",
    en: "How often each client will come and for how much, told by how often and for how much they came.",
  },
  looking: {
    "zh-CN": "正在拿以前的记录试算…",
    en: "Trying it on the book’s own past …",
  },
  predicting: { "zh-CN": "正在逐位客户推算…", en: "Working it out for every client …" },
  second: { "zh-CN": "正在换一种算法核对…", en: "Asking for a second opinion …" },
  stop: { "zh-CN": "停止", en: "Stop" },
  stopped: { "zh-CN": "停下了，还没有结果。", en: "Stopped; there is no result yet." },
  failed: {
    "zh-CN": "没有算成，请再试一次。",
    en: "This could not be worked out. Please try again.",
  },
  again: { "zh-CN": "算一下", en: "Look ahead" },
  notShown: {
    "zh-CN": "所以这里不显示预测。",
    en: "So no predictions are shown.",
  },
  ahead: { "zh-CN": "往后看多久", en: "How far ahead" },
  discount: { "zh-CN": "一年后的钱少算多少", en: "Money a year ahead counts less by" },
  total: {
    "zh-CN": "今后 {ahead}（到{day}为止），{customers} 位老客户预计来 {visits} 次，带来 {value}。",
    en: (data) =>
      `In the next ${data.ahead}, until ${data.day}, ${clients(data)} are expected ${counted(Number(data.visits), "time")} and bring ${data.value}.`,
  },
  totalVisits: {
    "zh-CN": "今后 {ahead}（到{day}为止），{customers} 位老客户预计来 {visits} 次。",
    en: (data) =>
      `In the next ${data.ahead}, until ${data.day}, ${clients(data)} are expected ${counted(Number(data.visits), "time")}.`,
  },
  withoutNew: { "zh-CN": "还没来过的新客户不算在内。", en: "Clients who are yet to come are not in it." },
  offVisits: {
    "zh-CN": "检验时，次数{off}。",
    en: "In the test the visits foreseen were {off}.",
  },
  offBoth: {
    "zh-CN": "检验时，次数{off}，金额{offValue}。",
    en: "In the test the visits foreseen were {off}, the money {offValue}.",
  },
  list: { "zh-CN": "客户", en: "Clients" },
  client: { "zh-CN": "客户", en: "Client" },
  alive: { "zh-CN": "还会来", en: "Still a client" },
  visits: { "zh-CN": "次数", en: "Visits" },
  value: { "zh-CN": "金额", en: "Value" },
  unknown: { "zh-CN": "未知", en: "unknown" },
  unknownWhy: {
    "zh-CN": "只来过一次的客户，还会不会来没法知道。",
    en: "Of those who came once nobody knows whether they will be back.",
  },
  differs: {
    "zh-CN": "另一种算法（Pareto/NBD）：还会来 {alive}，{visits} 次",
    en: "Second opinion (Pareto/NBD): still a client {alive}, {visits} visits",
  },
  differCount: {
    "zh-CN": "换一种算法（Pareto/NBD）核对，有 {count} 位相差很大，写在各位下面；这几位两边都不要当真。",
    en: ({ count }) =>
      `A second opinion (Pareto/NBD) differs much on ${counted(Number(count), "client")}; it stands below their line. Rely on neither there.`,
  },
  differNone: {
    "zh-CN": "换一种算法（Pareto/NBD）核对，没有一位相差很大。",
    en: "A second opinion (Pareto/NBD) differs much on nobody.",
  },
  askSecond: { "zh-CN": "换一种算法核对", en: "Ask for a second opinion" },
  more: {
    "zh-CN": "再显示 {count} 位",
    en: ({ count }) => `Show ${counted(Number(count), "client")} more`,
  },
  models: { "zh-CN": "参数（P）", en: "Parameters (P)" },
  modelsLine: {
    "zh-CN": "alpha、beta 以周计，v 是金额，其余没有单位。",
    en: "alpha and beta are in weeks, v is money, the others have no unit.",
  },
  parameter: { "zh-CN": "参数", en: "Parameter" },
  figure: { "zh-CN": "数值", en: "Value" },
  standardError: { "zh-CN": "标准误", en: "Standard error" },
  logLikelihood: { "zh-CN": "对数似然", en: "Log-likelihood" },
} as const satisfies Phrases;

export type PredictionWord = keyof typeof predictionWords;

/** How far a total was off in the test. */
export const offPhrases: Phrases<"more" | "less" | "none"> = {
  more: { "zh-CN": "多估了 {off}", en: "{off} too many" },
  less: { "zh-CN": "少估了 {off}", en: "{off} too few" },
  none: { "zh-CN": "基本没有偏差", en: "right" },
};

/** The same of money, where English says it otherwise. */
export const offMoneyPhrases: Phrases<"more" | "less" | "none"> = {
  more: { "zh-CN": "多估了 {off}", en: "{off} too much" },
  less: { "zh-CN": "少估了 {off}", en: "{off} too little" },
  none: { "zh-CN": "基本没有偏差", en: "right" },
};
