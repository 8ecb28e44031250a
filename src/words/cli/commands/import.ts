import type { CommandWords } from "../command-words";

export const importWords: CommandWords = {
  usage: [
    "kebu import BOOK.xlsx FILE.csv --into customers|visits [--map HEADER=key ...]",
    "            [--create-customers] [--dry-run] [--json]",
  ],
  purpose: { "zh-CN": "从 CSV 文件导入客户或到访", en: "bring in customers or visits from a CSV file" },
  details: {
    "zh-CN": `  BOOK.xlsx           要导入到的簿子
  FILE.csv            UTF-8、UTF-16 或 GBK/GB18030；逗号、分号或制表符分隔
  --into              导入到客户表（customers）或到访表（visits）
  --map HEADER=key    指定某一列的去处，可重复；例：--map "客户 ID=customerId"
                      客户：{customerKeys}
                      到访：{visitKeys}
  --create-customers  到访里出现的新客户，自动登记
  --dry-run           只报告，不写入
  --json              只输出一份 JSON

有编号的行按编号认，没有编号的行按内容认，所以同一个文件导入两次，第二次不会多出任何一行。
到访：编号已在簿子里的行跳过。客户：依次按编号、电话、邮箱认人，只补上或改动文件里写了的格子。`,
    en: `  BOOK.xlsx           the book to import into
  FILE.csv            UTF-8, UTF-16 or GBK/GB18030; separated by commas, semicolons or tabs
  --into              the customers table or the visits table
  --map HEADER=key    where a column goes, may be repeated; e.g. --map "Client no=customerId"
                      customers: {customerKeys}
                      visits: {visitKeys}
  --create-customers  registers customers that the visits name and the book does not know
  --dry-run           reports and writes nothing
  --json              prints one JSON document only

Rows with an id are known by it, rows without by their content, so importing the same file twice
adds nothing the second time. Visits whose id is in the book are skipped. Customers are recognised
by id, else by phone, else by e-mail; only cells that the file fills in are added or changed.`,
  },
};
