import type { Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const dueWords: CommandWords = {
  usage: ["kebu due BOOK.xlsx [--staff NAME] [--plan] [--text] [--today DAY] [--days 7] [--json]"],
  purpose: { "zh-CN": "列出今天该联系谁、为什么", en: "list whom to contact, and why" },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --staff NAME        只看这位员工的；簿子里没有的名字不接受
  --plan              按天、按员工排好：每人每天不超过“设置”里的 day.limit，多出的排到后面的营业日；
                      约好的日子不挪
  --text              今天的跟进单，纯文字，可以打印或发给同事
  --today DAY         把哪天当作今天
  --days 7            往后看几天；0 表示只看到今天
  --json              只输出一份 JSON

今天已经办完的，占去今天的位子。客人勿扰、或不同意联系的营销提醒不会列出，最后一行说有几件、是谁；
JSON 里是 silenced。`,
    en: `  BOOK.xlsx           which book
  --staff NAME        only what is this person's; a name that the book does not know is refused
  --plan              by day and person, within day.limit of Settings; the rest goes to the next open days,
                      what was promised for a day stays on it
  --text              today's sheet as plain text, to print or send round
  --today DAY         the day to take for today
  --days 7            how many days ahead to look; 0 means up to today
  --json              prints one JSON document only

What was seen to today takes its room of today. Marketing for those who are not to be contacted, or gave no
consent, is not brought up: a line at the end says how many and who, and silenced in the JSON document.`,
  },
};

export const duePhrases = {
  day: { "zh-CN": "\n{day}，共 {count} 件", en: "\n{day}, {count} in all" },
  person: { "zh-CN": "{staff}（{count}{of}）", en: "{staff} ({count}{of})" },
  nobody: { "zh-CN": "还没有负责人（{count}{of}）", en: "Nobody’s yet ({count}{of})" },
  silenced: {
    "zh-CN": "{count} 件没有提醒，客人不愿意被联系：{names}",
    en: "{count} not brought up, for they want none: {names}",
  },
  silencedOne: { "zh-CN": "{customer}（{reason}）", en: "{customer} ({reason})" },
  overfull: {
    "zh-CN": "{day}：{staff}约好了 {count} 件，超过一天 {limit} 件。请分给别人，或与客人改期。",
    en: "{day}: {count} are promised for {staff}, who can see to {limit}. Give some to others, or agree on another day.",
  },
} as const satisfies Phrases;
