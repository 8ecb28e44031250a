import type { Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";
import { CSV_LINES } from "../csv-lines";

export const movesWords: CommandWords = {
  usage: [
    "kebu moves BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "           [--dates dmy|mdy] [--header-row N] [--encoding E] [--delimiter D]",
    "           [--from DAY] [--to DAY] [--method share|pareto|count|lorenz] [--today DAY] [--json]",
  ],
  purpose: {
    "zh-CN": "比较两次排名：谁升级、降级、新来、流失",
    en: "compare two rankings: who rose, fell, is new or was lost",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子；比较其中写下的排名记录（kebu rank --write）
  FILE.csv            直接用 CSV 文件，用下面三列；比较两天各自从头累计的排名，当时还没来过的不算
${CSV_LINES["zh-CN"]}
  --from DAY          早的一次：这天或之前最近写下的；不写则取晚的一次之前最近的，口径相同的优先；
                      CSV 用这天本身，不写则取晚的那天的一年前
  --to DAY            晚的一次：这天或之前最近写下的；不写则取今天的排名，不用先写下，
                      口径（时间、按什么算、界限）跟早的一次相同；
                      CSV 用这天本身，不写则取文件里的最后一天
  --method            比较哪种方法的排名；不写则用簿子的设置，没有写下过就用最近写下的那种；
                      CSV 用 share
  --today DAY         把哪天当作今天
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book; its written rankings are compared (kebu rank --write)
  FILE.csv            a CSV file as it is, by these three columns: its rankings of two days, each of
                      all to date, without those who had not come by then
${CSV_LINES.en}
  --from DAY          the earlier one: the latest written up to that day; if not given, the latest
                      written before the later one, made alike if there is such a one; for a
                      CSV file that very day, a year before the later one if not given
  --to DAY            the later one: the latest written up to that day; if not given, the ranking
                      of today, which need not be written, made as the earlier one (period,
                      value, limits); for a CSV file that very day, the last in it if not given
  --method            rankings by which method; if not given, the book's own, or where none
                      by it is written, that of the latest; share for a CSV file
  --today DAY         the day to take for today
  --json              prints one JSON document only`,
  },
};

/** What `kebu moves` reports for people. */
export const movesReportPhrases = {
  before: { "zh-CN": "原来", en: "Before" },
  after: { "zh-CN": "现在", en: "After" },
  none: { "zh-CN": "无", en: "none" },
  valueBefore: { "zh-CN": "原来价值", en: "Value before" },
  valueAfter: { "zh-CN": "现在价值", en: "Value after" },
  move: { "zh-CN": "变化", en: "Move" },
  visits: { "zh-CN": "其间到访", en: "Visits between" },
} as const satisfies Phrases;
