import type { CommandWords } from "../command-words";

export const rankWords: CommandWords = {
  usage: [
    "kebu rank BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "          [--method share|pareto] [--from DAY] [--to DAY] [--today DAY] [--write] [--json]",
  ],
  purpose: { "zh-CN": "按客户价值排出 A、B、C", en: "rank customers by value into A, B and C" },
  details: {
    "zh-CN": `  BOOK.xlsx           按簿子里的到访排名
  FILE.csv            直接按 CSV 文件排名，用下面三列
  --customer HEADER   客户列的列名（CSV）；列名认得出时可不写
  --date HEADER       日期列的列名（CSV）
  --amount HEADER     金额列的列名（CSV）
  --method            share：占总额 2% 以上为 A，不到 0.5% 为 C
                      pareto：排在前面的人合计不到 80% 为 A，不到 95% 为 B
                      不写则用簿子的设置；CSV 用 share
  --from DAY          从哪天起（含）
  --to DAY            到哪天止（含）；簿子默认到今天
  --today DAY         把哪天当作今天
  --write             把等级写回簿子，并在排名记录里存一份
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           ranks by the visits of the book
  FILE.csv            ranks a CSV file as it is, by these three columns
  --customer HEADER   header of the customer column (CSV); may be left out where Kebu knows it
  --date HEADER       header of the date column (CSV)
  --amount HEADER     header of the amount column (CSV)
  --method            share: A brings over 2 % of turnover, C under 0.5 %
                      pareto: A while those ranked before bring under 80 %, B while under 95 %
                      the book's setting if not given; share for a CSV file
  --from DAY          first day counted
  --to DAY            last day counted; for a book, today if not given
  --today DAY         the day to take for today
  --write             writes the classes into the book and keeps a copy in Rankings
  --json              prints one JSON document only`,
  },
};
