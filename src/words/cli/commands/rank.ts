import type { CommandWords } from "../command-words";
import { CSV_LINES } from "../csv-lines";

export const rankWords: CommandWords = {
  usage: [
    "kebu rank BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "          [--dates dmy|mdy] [--header-row N] [--encoding E] [--delimiter D]",
    "          [--method share|pareto|count|lorenz] [--classes NAMES] [--limits LIMITS] [--margin SHARE]",
    "          [--basis amount|recent|profit|predicted] [--half-life DAYS] [--stability TIMES]",
    "          [--period all|year|12m|last-year] [--from DAY] [--to DAY] [--today DAY] [--write] [--json]",
  ],
  purpose: { "zh-CN": "按客户价值排出 A、B、C", en: "rank customers by value into A, B and C" },
  details: {
    "zh-CN": `  BOOK.xlsx           按簿子里的到访排名
  FILE.csv            直接按 CSV 文件排名，用下面三列
${CSV_LINES["zh-CN"]}
  --method            share：占总额 2% 以上为 A，不到 0.5% 为 C
                      pareto：排在前面的人合计不到 80% 为 A，不到 95% 为 B
                      count：前面的人数不到 20% 为 A，不到 50% 为 B
                      lorenz：界限由曲线算出（计算式 ABC 分析）
                      不写则用簿子的设置；CSV 用 share
  --classes NAMES     等级名称，从高到低，2 到 9 个，用逗号隔开，如 VIP,重点,普通
  --limits LIMITS     等级之间的界限，比等级少一个，如 2%,0.5%（share 从大到小，pareto 和 count 从小到大；lorenz 不用）
  --margin SHARE      超过界限这么多才换等级，如 10%
  --basis             amount：金额；recent：近期的多算；profit：金额减成本（CSV 也要有“成本”列）；
                      predicted：预计今后一年带来的金额（kebu clv）；记录不够时不排
  --half-life DAYS    只用于 recent：过这么多天只算一半，默认 180
  --stability TIMES   按各人的到访重新抽样这么多次，看等级有几次不变，如 100
  --period            all：到今天；year：今年；12m：近 12 个月；last-year：去年
  --from DAY          从哪天起（含）；不能和 --period 一起用
  --to DAY            到哪天止（含）；不写则到今天；和 --period 一起用时，从这天往回算
  --today DAY         把哪天当作今天
  --write             把等级写回簿子，并在排名记录里存一份
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           ranks by the visits of the book
  FILE.csv            ranks a CSV file as it is, by these three columns
${CSV_LINES.en}
  --method            share: A brings over 2 % of turnover, C under 0.5 %
                      pareto: A while those ranked before bring under 80 %, B while under 95 %
                      count: A while fewer than 20 % of customers rank before, B while fewer than 50 %
                      lorenz: limits found from the curve (computed ABC analysis)
                      the book's setting if not given; share for a CSV file
  --classes NAMES     names of the classes, best first, 2 to 9, such as VIP,key,ordinary
  --limits LIMITS     limits between the classes, one fewer, such as 2%,0.5%: falling for share, rising for
                      pareto and count, none for lorenz
  --margin SHARE      how far past a limit before a customer changes class, such as 10%
  --basis             amount; recent (recent visits count more); profit (amount less cost, of a CSV file its
                      column Cost);
                      predicted (expected in the year ahead, see kebu clv; refused where that is unknown)
  --half-life DAYS    with recent: days after which an amount counts half, 180 if not given
  --stability TIMES   draws everyone's visits again so often and counts how often the class stays,
                      such as 100
  --period            all to date, this year, the last 12 months (12m), or last year
  --from DAY          first day counted; not with --period
  --to DAY            last day counted, today if not given; with --period, the day it is counted from
  --today DAY         the day to take for today
  --write             writes the classes into the book and keeps a copy in Rankings
  --json              prints one JSON document only`,
  },
};
