import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";
import { CSV_LINES } from "../csv-lines";

export const rfmWords: CommandWords = {
  usage: [
    "kebu rfm BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "         [--dates dmy|mdy] [--header-row N] [--encoding E] [--delimiter D]",
    "         [--recency LIMITS] [--frequency LIMITS] [--monetary LIMITS] [--from DAY] [--to DAY] [--json]",
  ],
  purpose: {
    "zh-CN": "按多久没来、来几次、花多少给客户打分、分群",
    en: "score customers by how lately, how often and for how much they bought",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           按簿子里的到访打分
  FILE.csv            直接按 CSV 文件打分，用下面三列
${CSV_LINES["zh-CN"]}
  --recency LIMITS    自己定界限：从小到大四个天数，如 30,60,90,180；不写则按五等分
  --frequency LIMITS  同上，次数
  --monetary LIMITS   同上，金额
  --from DAY          从哪天的消费算起（含）
  --to DAY            站在哪天看，只看到这天（含）；不写时，簿子用今天，CSV 用其中最后一天
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           scores by the visits of the book
  FILE.csv            scores a CSV file as it is, by these three columns
${CSV_LINES.en}
  --recency LIMITS    limits of your own: four rising numbers of days, like 30,60,90,180; by
                      fifths of the customers if not given
  --frequency LIMITS  the same, of visits
  --monetary LIMITS   the same, of money
  --from DAY          first day whose purchases count
  --to DAY            the day to look from, the last that counts; if not given, today for a
                      book, and the last day in the file for a CSV file
  --json              prints one JSON document only`,
  },
};

/** What `kebu rfm` reports for people. */
export const rfmReportPhrases = {
  heading: {
    "zh-CN": "到 {day} 为止，{customers} 位客户消费过 {visits} 次，合计 {value}",
    en: (data) =>
      `Up to ${data.day} ${counted(Number(data.customers), "customer")} bought ${counted(Number(data.visits), "time")}, for ${data.value}`,
  },
  segment: { "zh-CN": "分群", en: "Segment" },
  meaning: { "zh-CN": "是哪些客户", en: "Who is in it" },
  days: { "zh-CN": "几天没来", en: "Days since" },
  visits: { "zh-CN": "次数", en: "Visits" },
  score: { "zh-CN": "分数", en: "Score" },
  limits: {
    "zh-CN": "界限：天数 {recency}；次数 {frequency}；金额 {monetary}",
    en: "Limits: days {recency}; visits {frequency}; money {monetary}",
  },
} as const satisfies Phrases;
