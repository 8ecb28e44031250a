/** Of a file to import, and of its rows. */
import type { ProblemCode } from "../../model/problem";
import { counted, type Phrases } from "../phrase";

export const importProblemPhrases = {
  "other-sheets": {
    "zh-CN": "只读了“{sheet}”。文件里还有别的表：{others}（行数连表头）。要导入别的表，请用 --sheet 表名。",
    en: "Only “{sheet}” was read. The file has other sheets: {others} (headers counted). To import one of them, use --sheet NAME.",
  },
  "unknown-customers": {
    "zh-CN":
      "有 {count} 行写的客户不在客户表里（{names} 等 {customers} 位），没有导入。加上 --create-customers 会自动登记他们；加上 --refused FILE.csv 可以看是哪些行。",
    en: "{count} rows name customers who are not in the register ({names} …, {customers} in all) and were not imported. With --create-customers they are added; --refused FILE.csv saves these rows.",
  },
  "column-left-out": {
    "zh-CN": "没有对应的位置，没有导入。需要的话可以指定它的去处。",
    en: "This column has no place in the book and was left out. Map it to a column if it is wanted.",
  },
  "column-needed": {
    "zh-CN": "文件里没有可以当作“{name}”的列，一行也没有导入。请用 --map 列名={key} 指定。",
    en: "The file has no column for “{name}”, so no row was imported. Name it with --map HEADER={key}.",
  },
  "header-twice": {
    "zh-CN": "有 {count} 列都叫“{name}”，只用了第一列。请给其余的改名。",
    en: "{count} columns are called “{name}”; only the first was used. Rename the others.",
  },
  "column-not-found": {
    "zh-CN": "文件里没有“{name}”这一列。现有的列：{headers}。",
    en: "The file has no column “{name}”. Its columns are: {headers}.",
  },
  "unknown-target": {
    "zh-CN": "没有“{name}”这个目标列。可用的有：{keys}。",
    en: "There is no column key “{name}”. The keys are: {keys}.",
  },
  "target-twice": {
    "zh-CN": "“{first}”和“{second}”都要写进“{name}”。请只留一个。",
    en: "Both “{first}” and “{second}” would go into “{name}”. Keep one of them.",
  },
  "row-ragged": {
    "zh-CN": "这一行有 {cells} 格，表头有 {headers} 格，多出的“{text}”没有采用。",
    en: "This row has {cells} cells where the header has {headers}; the extra “{text}” was left out.",
  },
  "row-broken": {
    "zh-CN": "这一行的引号没有配对，没有导入。",
    en: "The quotes in this row do not match, so it was not imported.",
  },
  "row-cells-too-long": {
    "zh-CN": "这一行的文字太长，没有导入。Excel 的一格最多放 32767 个字，请删短或分成几行。",
    en: "This row holds too long a text, so it was not imported. A cell in Excel holds 32,767 characters at most; shorten or split it.",
  },
  "empty-file": { "zh-CN": "“{file}”里没有数据。", en: "“{file}” holds no data." },
  "encoding-broken": {
    "zh-CN": "“{file}”的文字编码认不出来。请选一种编码，或另存为 UTF-8 再试。",
    en: "The text encoding of “{file}” cannot be made out. Choose one, or save the file as UTF-8.",
  },
  "masked-cells": {
    "zh-CN": (data) =>
      `有 ${Number(data.count)} 格是用 * 遮住的，没有写进簿子：已有的客户保留簿子里的，新客户的原文记在备注里。要导入真实内容，请用没有遮住的名单。`,
    en: (data) =>
      `${counted(Number(data.count), "cell")} with stars in place of letters or digits did not go into the book: known customers keep what the book has, of new ones the text is in the notes. Import the list without the stars to bring these in.`,
  },
  "row-conflict": {
    "zh-CN":
      "这一行和第 {firstRow} 行是同一位客户，但内容不同，只用了第 {firstRow} 行。请把两行合成一行，再导入一次。",
    en: "This row names the same customer as row {firstRow} with other details; only row {firstRow} was used. Put the two into one row and import that.",
  },
  "row-merged-away": {
    "zh-CN": "“{name}”已经并入“{kept}”（{id}）：不新建客户，只把对方空着的格子补上。",
    en: "“{name}” was merged into “{kept}” ({id}): nobody new is added, and the row only fills in blanks there.",
  },
  "id-conflict": {
    "zh-CN": "编号“{id}”在文件里出现多次而内容不同，只用了第 {firstRow} 行。",
    en: "Id “{id}” stands in the file several times with different content; only row {firstRow} was used.",
  },
  "differs-from-book": {
    "zh-CN":
      "编号“{id}”已在簿子里，但两边不同（{column}：簿子里是“{book}”，文件里是“{file}”）。这一项保留簿子里的。",
    en: "Id “{id}” is in the book already with something else in {column} (“{book}” there, “{file}” in the file). There the book was left as it is.",
  },
  "receipts-reused": {
    "zh-CN": "有 {count} 个小票号用在了不同的客户或日期上，各自算一次到访。",
    en: (data) =>
      `${counted(Number(data.count), "receipt number")} stand for several customers or days; each of those is a visit of its own.`,
  },
  "receipt-lines-differ": {
    "zh-CN": "同一张小票的几行写得不一样，用了第一行的。",
    en: "The lines of one receipt say different things here; the first line was used.",
  },
  "looks-like-somebody": {
    "zh-CN": "很像已有的客户“{id}”，按您的选择没有导入。",
    en: "This row looks like customer “{id}” and was left out as you chose.",
  },
  "no-such-entry": {
    "zh-CN": "操作记录里没有编号为“{id}”、能撤销的记录。",
    en: "The log has no entry “{id}” that could be taken back.",
  },
  "entry-damaged": {
    "zh-CN": "操作记录“{id}”的明细不完整，没法撤销。请到“操作记录”表核对这几行。",
    en: "The details of log entry “{id}” are incomplete, so it cannot be undone. Look at its rows on the Log sheet.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;

/** Where a row of a file can be mended otherwise than a row of the book: a file may name a customer by phone. */
export const fileRowPhrases: Partial<Phrases<ProblemCode>> = {
  "row-without-customer": {
    "zh-CN": "这一行没有写是哪位客户，没有导入。请填上姓名或电话。",
    en: "This row names no customer and was not imported. Fill in a name or a phone number.",
  },
  "ambiguous-customer": {
    "zh-CN": "叫“{name}”的客户有 {count} 位，分不清是哪位，没有导入。请加上电话或客户编号。",
    en: "{count} customers are called “{name}”, so this row was not imported. Add the phone number or the customer id.",
  },
  "unknown-customer": {
    "zh-CN": "客户表里没有“{id}”，这一行没有导入。请改正，或让没登记过的客户一并登记。",
    en: "There is no customer “{id}” in the register, so this row was not imported. Correct it, or let new customers be added.",
  },
};
