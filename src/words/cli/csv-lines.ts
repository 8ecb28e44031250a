import type { Language } from "../../model/schema";

/** The lines of help for the options of a command that takes a CSV file as it is (`csv-options.ts` of the command line). */
export const CSV_LINES: Readonly<Record<Language, string>> = {
  "zh-CN": `  --customer HEADER   客户列的列名（CSV）；列名认得出时可不写
  --date HEADER       日期列的列名（CSV）
  --amount HEADER     金额列的列名（CSV）
  --dates dmy|mdy     3/5/2024 这样看不出先日还是先月的列怎么读（CSV）
  --header-row N      表头在第几行；0 表示没有表头，列叫 A、B、C（CSV）
  --encoding E, --delimiter D   编码和分隔符，写法同 kebu import（CSV）`,
  en: `  --customer HEADER   header of the customer column (CSV); may be left out where Kebu knows it
  --date HEADER       header of the date column (CSV)
  --amount HEADER     header of the amount column (CSV)
  --dates dmy|mdy     how to read days like 3/5/2024 where nothing says which number is the month (CSV)
  --header-row N      the row of the header; 0 if there is none, and columns are A, B, C (CSV)
  --encoding E, --delimiter D   as for kebu import (CSV)`,
};
