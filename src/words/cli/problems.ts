/** The sentences of problems as a terminal says them: they advise options where the pane has fields to choose. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";
import { problemPhrases } from "../problems";

export const commandLineProblemPhrases: Phrases<ProblemCode> = {
  ...problemPhrases,
  "day-order-unknown": {
    "zh-CN":
      "“{value}”分不清哪个是月、哪个是日，没有采用。请加上 --dates dmy（先日后月）或 --dates mdy（先月后日）。",
    en: "“{value}” may be one day or another, so it was left out. Say which with --dates dmy (day first) or --dates mdy (month first).",
  },
  "header-guessed": {
    "zh-CN": "第 {row} 行当作列名，但看不出一定是。如果它也是数据，请加上 --header-row 0。",
    en: "Row {row} was taken for the headers, though nothing proves it. If it is data, use --header-row 0.",
  },
  "encoding-guessed": {
    "zh-CN":
      "文字编码没有写明，按 {encoding} 读取。请看看字对不对（导入时先用 --dry-run），不对就用 --encoding 指定。",
    en: "The encoding is not stated; {encoding} is the best guess. Look at the letters (of an import, with --dry-run); if they are wrong, name another with --encoding.",
  },
  "no-sheets": {
    "zh-CN": "“{file}”不是 Excel 工作簿，没有可选的表“{name}”。请去掉 --sheet。",
    en: "“{file}” is no workbook, so there is no sheet “{name}” to choose. Leave out --sheet.",
  },
};
