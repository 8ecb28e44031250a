import type { CommandWords } from "../command-words";

export const dueWords: CommandWords = {
  usage: ["kebu due BOOK.xlsx [--today DAY] [--days 7] [--json]"],
  purpose: { "zh-CN": "列出今天该联系谁、为什么", en: "list whom to contact, and why" },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --today DAY         把哪天当作今天
  --days 7            往后看几天；0 表示只看到今天
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book
  --today DAY         the day to take for today
  --days 7            how many days ahead to look; 0 means up to today
  --json              prints one JSON document only`,
  },
};
