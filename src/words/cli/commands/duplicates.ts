import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const duplicatesWords: CommandWords = {
  usage: ["kebu duplicates BOOK.xlsx [--limit 0.6] [--json]"],
  purpose: {
    "zh-CN": "找出可能登记了两次的客户，说明为什么",
    en: "list customers who may stand in the book twice, and why",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子；不会改动
  --limit 0.6         把握至少多大才列出，0 到 1；不写则为 0.6
  --json              只输出一份 JSON

比较电话、微信、邮箱、编号，以及姓名（简繁、拼音、称呼、公司后缀、错字）、生日、地址和区域。
合并用 kebu merge；不是同一人的，用 kebu merge --not-same 记下，以后不再列出。`,
    en: `  BOOK.xlsx           which book; it is not changed
  --limit 0.6         how sure it must be, from 0 to 1; 0.6 if not given
  --json              prints one JSON document only

Compares phones, WeChat, e-mail, ids, and names (traditional and simplified characters, pinyin, titles,
legal forms, slips of the pen) with birthdays, addresses and areas. To merge two, use kebu merge; with
kebu merge --not-same two who are not the same person are remembered and listed no more.`,
  },
};

/** What the command says. */
export const duplicatesPhrases = {
  none: { "zh-CN": "没有发现重复登记的客户。", en: "Nobody seems to stand in the book twice." },
  found: {
    "zh-CN": "可能是同一人的有 {count} 对：",
    en: (data) => `${counted(Number(data.count), "pair")} that may be the same customer:`,
  },
  sure: { "zh-CN": "把握", en: "Sure" },
  why: { "zh-CN": "为什么", en: "Why" },
} as const satisfies Phrases;
