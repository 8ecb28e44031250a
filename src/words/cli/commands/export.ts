import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const exportWords: CommandWords = {
  usage: [
    "kebu export BOOK.xlsx FILE.csv|FILE.xlsx|FILE.vcf [--what customers|visits] [--class A,B] [--tag T]",
    "            [--area T] [--status S] [--owner T] [--last-before DAY] [--last-since DAY] [--text T]",
    "            [--columns NAME,NAME] [--calculated] [--mask] [--encoding utf-8|gb18030]",
    "            [--formulas safe|as-is] [--today DAY] [--overwrite] [--json]",
  ],
  purpose: {
    "zh-CN": "把客户或到访导出成 CSV、xlsx 或电话簿",
    en: "write customers or visits as CSV, xlsx or vCards",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子；不会改动
  FILE                写到哪里；结尾决定格式：.csv、.xlsx，或手机通讯录用的 .vcf
  --what              导出客户（customers）还是到访（visits）；不写则为客户
  --class A,B         只要这些等级的客户（按簿子的排名方法，算到今天）
  --tag T             只要有这个标签的客户
  --area、--status、--owner
                      只要这个区域、状态、负责人的客户
  --last-before DAY   最近一次到访早于这一天，或从没来过
  --last-since DAY    最近一次到访在这一天或之后
  --text T            一行里任何一格有这些字
  --columns NAME,NAME 只要这些列，写列名或 key，按写的顺序
  --calculated        连同等级、累计价值这类算出来的列，照表里现有的写
  --mask              电话、微信、邮箱、地址只留头尾；备注和自己加的列不动
  --encoding          CSV 的编码；不写则为 utf-8（带 BOM，Excel 认得）
  --formulas          CSV 里以 = + - @ 开头的文字：safe 在前面加一个 '，免得 Excel 当公式算；
                      as-is 原样写出。不写则为 safe。数字、金额、电话不受影响
  --today DAY         把哪天当作今天
  --overwrite         允许覆盖已有的文件
  --json              只输出一份 JSON

选了客户条件时，到访只导出这些客户的。导出的文件可以用 kebu import 再导回来；遮住的电话不要导回来。
电话簿放不下的列不会写进去，会说明是哪些。`,
    en: `  BOOK.xlsx           which book; it is not changed
  FILE                where to; its ending says how: .csv, .xlsx, or .vcf for the contacts of a phone
  --what              customers or visits; customers if not given
  --class A,B         only customers of these classes (by the book's own method, up to today)
  --tag T             only customers with this tag
  --area, --status, --owner
                      only customers of this area, status or owner
  --last-before DAY   last there before this day, or never
  --last-since DAY    last there on this day or later
  --text T            only customers with this text anywhere in their row
  --columns NAME,NAME only these columns, by header or key, in this order
  --calculated        also what is calculated (class, value …), as it stands in the sheet
  --mask              of phones, WeChat, e-mail and addresses only the ends; notes and own columns stay
  --encoding          of a CSV file; utf-8 if not given (with a byte order mark, so that Excel sees it)
  --formulas          CSV: text that begins with = + - @ gets an apostrophe before it (safe), so that Excel
                      does not calculate it, or is written as it stands (as-is); safe if not given.
                      Numbers, amounts and phones are left alone
  --today DAY         the day to take for today
  --overwrite         an existing file may be replaced
  --json              prints one JSON document only

Where customers are chosen, visits are those of these customers. What was exported can be imported again
with kebu import; masked phones should not be. Columns for which a vCard has no place are
not in it, and it is said which.`,
  },
};

/** What the command says when it is done. */
export const exportPhrases = {
  exported: {
    "zh-CN": "已写入 {file}：{rows} 行，{columns} 列。",
    en: (data) =>
      `${data.file} is written: ${counted(Number(data.rows), "row")}, ${counted(Number(data.columns), "column")}.`,
  },
  exportedCards: {
    "zh-CN": "已写入 {file}：{rows} 张名片。",
    en: (data) => `${data.file} is written: ${counted(Number(data.rows), "card")}.`,
  },
} as const satisfies Phrases;
