import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const messagesWords: CommandWords = {
  usage: [
    "kebu messages BOOK.xlsx --rule KIND|ID [--template TEXT] [--today DAY] [--days 7] [--mask]",
    "              [--out FILE.csv|FILE.xlsx] [--overwrite] [--json]",
    "kebu messages BOOK.xlsx --template TEXT [--class A,B] [--tag T] [--area T] [--status S] [--owner T]",
    "              [--last-before DAY] [--last-since DAY] [--text T] [--today DAY] [--mask]",
    "              [--out FILE.csv|FILE.xlsx] [--overwrite] [--json]",
  ],
  purpose: {
    "zh-CN": "给客人的消息，一人一条，供群发短信或邮件合并",
    en: "a message for each client, for SMS or mail merge",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子；不会改动
  --rule KIND|ID      给这条规则提醒到的客人：种类（如 birthday、生日）、规则编号或名称
  --template TEXT     消息内容；不写则用规则里写的，规则没写就用常用的。花括号里可以写：
                      {chineseFields}；
                      {englishFields}
  --days 7            往后看几天的提醒；0 表示只看到今天
  --class、--tag、--area、--status、--owner、--last-before、--last-since、--text
                      不用 --rule 时，给哪些客人，和 kebu export 一样
  --today DAY         把哪天当作今天
  --mask              电话只留头尾，只供查看
  --out FILE          写到哪里，.csv 或 .xlsx；不写则打印出来
  --overwrite         允许覆盖已有的文件
  --json              只输出一份 JSON

一位客人只有最要紧的一条，写着语言的按客户自己的语言。有一处填不上，或既没有电话也没有邮箱、不愿收营销消息的客人，不会列进去，会说明是谁、为什么。
不用 --rule 发的都算营销。`,
    en: `  BOOK.xlsx           which book; it is not changed
  --rule KIND|ID      the clients of this rule's reminders: a kind (birthday, win-back …), id or name
  --template TEXT     the message; if not given, the rule's own, else a usual one. In braces it may hold:
                      {englishFields};
                      {chineseFields}
  --days 7            how many days ahead to look for reminders; 0 means up to today
  --class, --tag, --area, --status, --owner, --last-before, --last-since, --text
                      without --rule: which clients, as with kebu export
  --today DAY         the day to take for today
  --mask              of phone numbers only the ends: a list to look at
  --out FILE          where to, .csv or .xlsx; printed if not given
  --overwrite         an existing file may be replaced
  --json              prints one JSON document only

A client gets the most urgent message alone, in their own language where the register says which. Who
has nothing to fill a field with, neither phone nor e-mail, or wants no marketing is not on the list,
and it is said who and why. Without --rule all messages are marketing.`,
  },
};

/** What the command says. */
export const messagesPhrases = {
  none: { "zh-CN": "没有可以发的消息。", en: "There is no message to send." },
  written: {
    "zh-CN": "已写入 {file}：{count} 条消息。",
    en: (data) => `${data.file} is written: ${counted(Number(data.count), "message")}.`,
  },
} as const satisfies Phrases;
