/** Of reading a file or a pasted block into rows. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const sourceProblemPhrases = {
  "too-many-rows": {
    "zh-CN": "行数超过 {limit}，Excel 的一张表放不下，没有读取。请分成几个文件。",
    en: "There are more than {limit} rows, more than a sheet of Excel holds, so nothing was read. Split the file.",
  },
  "too-many-columns": {
    "zh-CN": "这一行有 {count} 列，上限 {limit} 列，没有读取。请看看分隔符选得对不对，或删去不要的列。",
    en: "This row has {count} columns; the limit is {limit}, so nothing was read. Check the delimiter, or remove columns.",
  },
  "row-too-long": {
    "zh-CN": "这一行长得不像名单里的一行，没有读取。请确认这是一份表格文件。",
    en: "This row is far too long for a row of a list, so nothing was read. Is it a file of rows?",
  },
  "file-not-a-list": {
    "zh-CN": "“{file}”不是名单文件。能读的有：.csv、.tsv、.txt、.xlsx、.vcf，或粘贴的表格。",
    en: "“{file}” is no list that can be read. Kebu reads .csv, .tsv, .txt, .xlsx and .vcf, and cells pasted in.",
  },
  "file-is-web-page": {
    "zh-CN": "“{file}”其实是网页格式，不论后缀是什么。请用 Excel 打开，另存为 .xlsx 再导入。",
    en: "“{file}” is a web page, whatever its name ends in. Open it in Excel, save it as .xlsx and import that.",
  },
  "sheet-not-found": {
    "zh-CN": "文件里没有“{name}”这张表。有的是：{sheets}。",
    en: "The file holds no sheet “{name}”. It has: {sheets}.",
  },
  "no-sheets": {
    "zh-CN": "“{file}”不是 Excel 工作簿，没有可选的表“{name}”。请去掉这个选择。",
    en: "“{file}” is no workbook, so there is no sheet “{name}” to choose. Leave that choice out.",
  },
  "header-row-passed": {
    "zh-CN": "第 {row} 行不会是表头：文件到第 {last} 行就完了。",
    en: "Row {row} cannot be the header: the file ends in row {last}.",
  },
  "encoding-guessed": {
    "zh-CN": "文字编码没有写明，按 {encoding} 读取。请看看预览里的字对不对，不对就另选编码。",
    en: "The encoding is not stated; {encoding} is the best guess. Look at the preview, and choose another if letters are wrong.",
  },
  "characters-lost": {
    "zh-CN": "有 {count} 行的字已经损坏，显示为“�”（第 {rows} 行）。请核对，或另选编码。",
    en: "{count} rows hold damaged characters, shown as “�” (rows {rows}). Check them, or choose another encoding.",
  },
  "header-guessed": {
    "zh-CN": "第 {row} 行当作列名，但看不出一定是。如果它也是数据，请选“没有列名”。",
    en: "Row {row} was taken for the headers, though nothing proves it. If it is data, choose “no headers”.",
  },
  "card-broken": {
    "zh-CN": "从这一行开始的名片不完整，没有导入。",
    en: "The contact that begins in this row is not complete, so it was not imported.",
  },
  "card-empty": {
    "zh-CN": "从这一行开始的名片里没有姓名、电话等内容，没有导入。",
    en: "The contact that begins in this row holds no name, phone or the like, so it was not imported.",
  },
  "formula-without-result": {
    "zh-CN": "有 {count} 格是还没有算过的公式，当作空白（例如 {cell}）。请在 Excel 里打开、保存，再导入。",
    en: "{count} cells hold formulas never calculated, taken as blank ({cell} for one). Open and save the file in Excel, then import it.",
  },
  "merged-cells-repeated": {
    "zh-CN": "有 {count} 处合并单元格，每一行都填上了合并的内容（例如 {cells}）。",
    en: "{count} merged cells were repeated in each of their rows ({cells} for one).",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
