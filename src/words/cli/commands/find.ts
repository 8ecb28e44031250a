import type { CommandWords } from "../command-words";

export const findWords: CommandWords = {
  usage: ["kebu find BOOK.xlsx TEXT [--limit 20] [--json]"],
  purpose: {
    "zh-CN": "按姓名、拼音、首字母、电话或任何一列找客户",
    en: "find customers by name, pinyin, phone or any column",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  TEXT                要找的字：姓名、拼音（zhangsan）、首字母（zs）、电话尾号、微信、
                      标签、车牌……几个词用空格隔开，要都符合；打错一两个字母也能找到。写 "" 就列出最近来过的
  --limit 20          最多列几位
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book
  TEXT                what to look for: a name, its pinyin (zhangsan) or initials (zs), the
                      end of a phone, WeChat, a tag, a plate number … Several words in
                      quotes must all fit; a typing error is forgiven. "" lists who was there last
  --limit 20          at most so many customers
  --json              prints one JSON document only`,
  },
};
