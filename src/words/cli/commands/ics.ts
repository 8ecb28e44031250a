import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const icsWords: CommandWords = {
  usage: [
    "kebu ics BOOK.xlsx [--out FILE.ics] [--staff NAME] [--today DAY] [--days 30] [--overwrite] [--json]",
  ],
  purpose: {
    "zh-CN": "把提醒做成日历文件，给 Outlook 和手机用",
    en: "write reminders as a calendar file for Outlook and phones",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子；不会改动
  --out FILE.ics      写到哪里；不写则打印出来
  --staff NAME        只要这位负责人的提醒；簿子里没有的名字不接受
  --today DAY         把哪天当作今天
  --days 30           往后看几天；0 表示只看到今天
  --overwrite         允许覆盖已有的文件
  --json              只输出一份 JSON

每条提醒是一天的日程；迟了的放在今天，推迟的放在新的日子。同一条提醒每次导出编号都一样（看的是为什么事，不是哪天到期），
再导入一次是更新，不会变成两条。`,
    en: `  BOOK.xlsx           which book; it is not changed
  --out FILE.ics      where to; printed if not given
  --staff NAME        only the reminders of this person; a name that the book does not know is refused
  --today DAY         the day to take for today
  --days 30           how many days ahead to look; 0 means up to today
  --overwrite         an existing file may be replaced
  --json              prints one JSON document only

Each reminder is an entry of a whole day; what is late stands on today, what was put off on its new
day. A reminder has the same UID in every export, so importing again updates and does not double.`,
  },
};

/** What the command says when it is done. */
export const icsPhrases = {
  written: {
    "zh-CN": "已写入 {file}：截至 {until}，{count} 条提醒。",
    en: (data) => `${data.file} is written: ${counted(Number(data.count), "reminder")} up to ${data.until}.`,
  },
} as const satisfies Phrases;
