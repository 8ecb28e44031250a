import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const importWords: CommandWords = {
  usage: [
    "kebu import BOOK.xlsx FILE [--into customers|visits] [--map HEADER=key ...] [--sheet NAME]",
    "            [--header-row N] [--encoding E] [--delimiter D] [--dates dmy|mdy] [--country CN]",
    "            [--duplicates add|leave-out] [--create-customers] [--refused FILE.csv] [--dry-run] [--json]",
  ],
  purpose: {
    "zh-CN": "从 CSV、Excel 或通讯录文件导入客户或到访",
    en: "bring in customers or visits from CSV, Excel or contacts files",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           要导入到的簿子
  FILE                .csv、.tsv、.txt、.xlsx 或 .vcf；编码、分隔符、表头在哪一行都会自己看出来
  --into              导入到客户表（customers）或到访表（visits）；不写则看列名判断
  --map HEADER=key    指定某一列的去处，可重复；例：--map "客户 ID=customerId"。去处写 - 就不要这一列
                      没有对应去处的列，写 custom:列名，或不写，会成为簿子里自己的列
                      客户：{customerKeys}
                      到访：{visitKeys}
  --sheet NAME        工作簿里要导入的那张表
  --header-row N      表头在第几行；0 表示没有表头
  --encoding E        utf-8、gb18030、big5、utf-16le、utf-16be 或 windows-1252
  --delimiter D       分隔符：comma、semicolon、tab、pipe，或一个字符
  --dates dmy|mdy     3/5/2024 这样看不出先日还是先月的列怎么读；只说一列：--dates 列名=dmy，可重复
  --country CC        没写国家区号的电话算哪个国家的，两个字母，例如 CN、US
  --duplicates        像已有客户的新客户：照样添加（add，不写时就这样）或不导入（leave-out）
  --create-customers  到访里出现的新客户，自动登记
  --refused FILE.csv  把没有导入的行连同原因存成文件，改好后可以再导入
  --dry-run           只报告，不写入
  --json              只输出一份 JSON；read = file.rows + file.broken，broken 是引号等坏了而读不出的行

有编号的行按编号认，没有编号的行按内容认，所以同一个文件导入两次，第二次不会多出任何一行。
同一张小票的几行合成一次到访。到访按编号或小票号认，客户依次按编号、电话、邮箱、微信认：已在簿子里的，
只补上或改动文件里写了而不同的格子，并逐项列出。看不懂的内容留在备注里。每次导入都可以用 kebu undo 撤销。`,
    en: `  BOOK.xlsx           the book to import into
  FILE                .csv, .tsv, .txt, .xlsx or .vcf; encoding, delimiter and header row are found out
  --into              the customers table or the visits table; told by the columns if not given
  --map HEADER=key    where a column goes, may be repeated; e.g. --map "Client no=customerId". The key -
                      leaves the column out. A column without a place becomes one of the book's own;
                      custom:NAME gives it another name
                      customers: {customerKeys}
                      visits: {visitKeys}
  --sheet NAME        which sheet of a workbook
  --header-row N      the row of the header; 0 if there is none
  --encoding E        utf-8, gb18030, big5, utf-16le, utf-16be or windows-1252
  --delimiter D       comma, semicolon, tab, pipe, or the character itself
  --dates dmy|mdy     how to read a column of days like 3/5/2024 where nothing says which number is the
                      month; of one column only: --dates HEADER=dmy, may be repeated
  --country CC        the country of phones without a country code, two letters, e.g. CN or US
  --duplicates        new customers who look like somebody known: add them (if not given) or leave-out
  --create-customers  registers customers that the visits name and the book does not know
  --refused FILE.csv  saves the rows that were not taken, with the reasons, to be corrected and imported
  --dry-run           reports and writes nothing
  --json              prints one JSON document only; read is file.rows + file.broken, the rows whose
                      cells could not be told apart

Rows with an id are known by it, rows without by their content, so importing the same file twice
adds nothing the second time. The lines of one receipt are one visit. Visits are recognised by id or
receipt, customers by id, else by phone, e-mail or WeChat: of those in the book only cells that the file
fills in differently are changed, and each is named. What cannot be understood is kept in the notes. Every import can
be taken back with kebu undo.`,
  },
};

/** What the command says when it is done. */
export const importPhrases = {
  source: {
    "zh-CN": "{file}（{how}）：表头在第 {headerRow} 行，数据 {rows} 行。",
    en: (data) =>
      `${data.file} (${data.how}): header in row ${data.headerRow}, ${counted(Number(data.rows), "row")} of data.`,
  },
  otherSheet: {
    "zh-CN": "{name}（{rows} 行）",
    en: (data) => `${data.name} (${counted(Number(data.rows), "row")})`,
  },
  column: { "zh-CN": "文件的列", en: "Column" },
  target: { "zh-CN": "去处", en: "Goes to" },
  leftOut: { "zh-CN": "（不要）", en: "(left out)" },
  rowsLeftOut: {
    "zh-CN": "标题、小计之类的 {count} 行不是记录，没有当作数据。",
    en: (data) =>
      `${counted(Number(data.count), "line")} of titles, subtotals and the like were not taken for rows.`,
  },
  imported: {
    "zh-CN": (data) =>
      `读了 ${data.read} 行：新增 ${data.added}，更新 ${data.updated}，原来就有而跳过 ${data.skipped}，` +
      (Number(data.created) > 0 ? `新登记客户 ${data.created}，` : "") +
      `没有导入 ${data.refused}。`,
    en: (data) =>
      `${counted(Number(data.read), "row")} read: ${data.added} added, ${data.updated} updated, ` +
      `${data.skipped} skipped because they were there already, ` +
      (Number(data.created) > 0 ? `${counted(Number(data.created), "customer")} registered, ` : "") +
      `${data.refused} not imported.`,
  },
  joined: {
    "zh-CN": "另有 {count} 行是同一张小票的，合进了第一行的到访。",
    en: (data) =>
      `${counted(Number(data.count), "further line")} of receipts went into the visit of the first line.`,
  },
  update: {
    "zh-CN": "  第 {row} 行 {name}（{id}）：{changes}",
    en: "  row {row}, {name} ({id}): {changes}",
  },
  cellUpdate: { "zh-CN": "{column} {was} → {is}", en: "{column} {was} → {is}" },
  cellFilled: { "zh-CN": "{column} {is}", en: "{column} {is}" },
  nextCell: { "zh-CN": "；", en: "; " },
  moreUpdates: {
    "zh-CN": "  另有 {count} 处更新，--json 列出全部。",
    en: (data) => `  and ${counted(Number(data.count), "update")} more; --json lists them all.`,
  },
  duplicates: {
    "zh-CN": "新增的客户里有 {count} 位像是已有的，请核对。",
    en: (data) =>
      `${counted(Number(data.count), "new customer")} may be somebody known already; look them over.`,
  },
  createHint: {
    "zh-CN": "到访里有没登记的客户。加上 --create-customers，会自动登记。",
    en: "Some visits name customers who are not in the register. With --create-customers they are added.",
  },
  refusedSaved: {
    "zh-CN": "没有导入的行已存入 {file}，改好后可以再导入。",
    en: "The rows that were not imported are in {file}; correct them and import that file.",
  },
} as const satisfies Phrases;
