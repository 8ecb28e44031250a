import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const planWords: CommandWords = {
  usage: ["kebu plan BOOK.xlsx [--month MONTH] [--write [--overwrite]] [--today DAY] [--json]"],
  purpose: {
    "zh-CN": "按回访周期拟出一个月的计划，看完成多少、谁该来没来",
    en: "propose a month's plan by cadence; done against plan, and who was missed",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --month MONTH       哪个月，写成 2026-03；不写就是这个月
  --write             写进“计划”表；同一个月、员工、等级的行会更新，不会重复；
                      不再需要、也没人改过的行会删去
  --overwrite         手工改过的行也照计划改
  --today DAY         把哪天当作今天
  --json              只输出一份 JSON

每位客户按自己的回访周期、否则按等级的周期，从上次联系算起，这个月该来几次；金额按平时每次的消费。
负责人取客户表，没有的取最近服务的员工。设置里的 day.limit（每人每天几位，可按员工写 day.limit.姓名）
乘以营业天数，就是一个月排得下多少；不够时价值高的优先，并列出排不下的客户。写入以后可以用 kebu undo 撤销。

该来没来的写着为什么：没有人联系、推迟了、跳过了（和原因）。办完的跟进也算联系过；约好了以后的日子就不算没来。
最后列出没人办、已经过去的生日、节日、服务后关怀和到期。`,
    en: `  BOOK.xlsx           which book
  --month MONTH       which month, like 2026-03; this month if not given
  --write             writes it into Plans: rows of the same month, staff and class change, none is doubled;
                      those that are proposed no longer and nobody changed go
  --overwrite         changes rows that were set by hand, too
  --today DAY         the day to take for today
  --json              prints one JSON document only

How often each customer should come goes by their own cadence, else by that of their class, counted from the
last contact; what that brings by what they usually spend. Their owner plans them, else whoever served last.
The settings day.limit and day.limit.NAME (visits a day) by the open days of the month say how many fit:
the highest value first, and who does not fit is named. Undo it later with kebu undo.

Who was missed stands with why: nobody was in touch, put off, skipped and for what reason. A finished reminder
counts as a contact, and with whom a later day was agreed on is not missed. Below are the birthdays, holidays,
care after service and endings that came and went with nobody dealing with them.`,
  },
};

/** What the command says. */
export const planPhrases = {
  heading: {
    "zh-CN": "{month} 的计划（营业 {days} 天）：",
    en: (data) => `Plan of ${data.month}, with ${counted(Number(data.days), "open day")}:`,
  },
  nothing: { "zh-CN": "{month} 没有该来的客户。", en: "Nobody is to come in {month}." },
  left: { "zh-CN": "排不下的客户：", en: "Who does not fit:" },
  progress: { "zh-CN": "{month} 和全年的完成情况：", en: "Done against plan in {month}, and in its year:" },
  missed: { "zh-CN": "{month} 该来没来的客户：", en: "Missed in {month}:" },
  noneMissed: { "zh-CN": "{month} 到今天没有该来没来的客户。", en: "Nobody was missed in {month} so far." },
  lapsed: {
    "zh-CN": "{month} 没人办、已经过去的提醒：",
    en: "Came and went in {month} with nobody dealing with it:",
  },
  lapsedLast: { "zh-CN": "最后一天", en: "Until" },
  everyone: { "zh-CN": "全部", en: "everyone" },
  shop: { "zh-CN": "全店", en: "the shop" },
  staff: { "zh-CN": "员工", en: "Staff" },
  whom: { "zh-CN": "客户", en: "Whom" },
  visits: { "zh-CN": "次数", en: "Visits" },
  turnover: { "zh-CN": "营业额", en: "Turnover" },
  state: { "zh-CN": "在表里", en: "In the table" },
  wanted: { "zh-CN": "该来", en: "Should come" },
  planned: { "zh-CN": "排了", en: "Planned" },
  came: { "zh-CN": "来了", en: "Came" },
  done: { "zh-CN": "{done}/{planned}", en: "{done} of {planned}" },
  outcome: { "zh-CN": "结果", en: "Outcome" },
  yearVisits: { "zh-CN": "全年次数", en: "Visits, year" },
  yearTurnover: { "zh-CN": "全年营业额", en: "Turnover, year" },
} as const satisfies Phrases;
