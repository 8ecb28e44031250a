import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";
import { CSV_LINES } from "../csv-lines";

export const clvWords: CommandWords = {
  usage: [
    "kebu clv BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "         [--dates dmy|mdy] [--header-row N] [--encoding E] [--delimiter D]",
    "         [--from DAY] [--to DAY] [--weeks 52] [--discount 10%] [--json]",
  ],
  purpose: {
    "zh-CN": "预测每位客户还来不来、会来几次、花多少，以及有多可信",
    en: "foresee who will come back, how often and for how much, and how sure that is",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           按簿子里的到访预测
  FILE.csv            直接按 CSV 文件预测，用下面三列
${CSV_LINES["zh-CN"]}
  --from DAY          从哪天的消费算起（含）
  --to DAY            站在哪天预测，只看到这天（含）；不写时，簿子用今天，CSV 用其中最后一天
  --weeks 52          往后看几周，1 到 520
  --discount 10%      一年后的钱打多少折扣，0 为不打折
  --json              只输出一份 JSON；时间都以周计`,
    en: `  BOOK.xlsx           predicts from the visits of the book
  FILE.csv            predicts from a CSV file as it is, by these three columns
${CSV_LINES.en}
  --from DAY          first day whose purchases count
  --to DAY            the day to predict from, the last that counts; if not given, today for a
                      book, and the last day in the file for a CSV file
  --weeks 52          how many weeks ahead, 1 to 520
  --discount 10%      how much less money is worth a year later; 0 for no less
  --json              prints one JSON document only; all lengths of time are weeks`,
  },
};

/** What `kebu clv` reports for people. */
export const clvPhrases = {
  heading: {
    "zh-CN":
      "到 {day} 为止消费过的客户 {customers} 位，其中 {repeaters} 位来过两天以上。往后看 {weeks} 周，每年折扣 {discount}。",
    en: (data) =>
      `${counted(Number(data.customers), "customer")} bought something up to ${data.day}, ${data.repeaters} of them on a second day. ${counted(Number(data.weeks), "week")} ahead, discounted by ${data.discount} a year.`,
  },
  notShown: {
    "zh-CN": "所以这里不列出每位客户的预测；要看可用 --json。",
    en: "So the predictions of single customers are left out here; --json has them.",
  },
  unknown: { "zh-CN": "未知", en: "unknown" },
  model: { "zh-CN": "模型", en: "Model" },
  parameters: { "zh-CN": "参数（±标准误）", en: "Parameters (± standard error)" },
  logLikelihood: { "zh-CN": "对数似然", en: "Log-likelihood" },
  repeats: { "zh-CN": "再来次数", en: "Came back" },
  sinceWeeks: { "zh-CN": "几周没来", en: "Weeks since" },
  meanValue: { "zh-CN": "每次金额", en: "Each time" },
  alive: { "zh-CN": "还会来", en: "Still a client" },
  expectedVisits: { "zh-CN": "预计次数", en: "Visits ahead" },
  expectedValue: { "zh-CN": "预计金额", en: "Value ahead" },
} as const satisfies Phrases;
