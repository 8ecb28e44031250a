import type { CommandWords } from "../command-words";
import { CSV_LINES } from "../csv-lines";

export const figuresWords: CommandWords = {
  usage: [
    "kebu figures BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "             [--dates dmy|mdy] [--header-row N] [--encoding E] [--delimiter D]",
    "             [--from DAY] [--to DAY] [--write] [--json]",
  ],
  purpose: {
    "zh-CN": "列出经营数字：营业额、新老客户、留存、增长、员工、来源",
    en: "the shop in figures: turnover, new and returning, retention, growth, staff, sources",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  FILE.csv            直接看 CSV 文件，用下面三列
${CSV_LINES["zh-CN"]}
  --from DAY          从哪天起（含）；不写则从第一次到访起
  --to DAY            到哪天止（含）；不写时，簿子到今天，CSV 到其中最后一天
  --write             把数字写进簿子的“数字”工作表，一页，只有数值；图由窗格来画
  --json              只输出一份 JSON：每个数字一张表`,
    en: `  BOOK.xlsx           which book
  FILE.csv            a CSV file as it is, by these three columns
${CSV_LINES.en}
  --from DAY          first day counted; that of the first visit if not given
  --to DAY            last day counted; if not given, today for a book, and the last day in the
                      file for a CSV file
  --write             writes the figures into the book's sheet Figures, on one page: the values
                      alone, for the charts are drawn by the pane
  --json              prints one JSON document only: a table for each figure`,
  },
};
