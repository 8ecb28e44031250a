import type { CommandWords } from "../command-words";

export const checkWords: CommandWords = {
  usage: ["kebu check BOOK.xlsx [--json]"],
  purpose: { "zh-CN": "检查簿子里读不懂的地方", en: "list everything in the book that cannot be read" },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --json              只输出一份 JSON

有错误（某一行没法计入）时退出码为 1，只有提醒时为 0。`,
    en: `  BOOK.xlsx           which book
  --json              prints one JSON document only

Exits with 1 where there are errors (a row that cannot count), with 0 where there are only warnings.`,
  },
};
