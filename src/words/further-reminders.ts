/**
 * Why someone is on the list by a rule that not every book has: handed to `reminderReason` and `reminderWhy` of
 * `reminders.ts`, by whom these rules are known.
 */
import type { Book } from "../model/book";
import { isoDay, type Day } from "../model/day";
import type { FurtherWhy } from "../model/reminders/further-why";
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import { dateWords } from "./days";
import { moneyWords } from "./money";
import { counted, say, type PhraseData, type Phrases } from "./phrase";
import { visitRow, type FurtherWords, type ReasonDays } from "./reminders";

type Why<Rule extends FurtherWhy["rule"]> = Extract<FurtherWhy, { rule: Rule }>;

const days = (count: string | number | undefined): string => counted(Number(count), "day");

export const furtherReasonPhrases = {
  rhythm: {
    "zh-CN": "平时 {median} 天消费一次，已 {count} 天没消费",
    en: (data) => `buys every ${days(data.median)}, nothing for ${days(data.count)}`,
  },
  rhythmShort: { "zh-CN": "已 {count} 天没消费", en: (data) => `nothing bought for ${days(data.count)}` },
  holiday: { "zh-CN": "{day}{name}", en: "{name} on {day}" },
  afterService: {
    "zh-CN": "{day}做过服务，满 {step} 天",
    en: (data) => `${days(data.step)} after ${data.day ?? ""}`,
  },
  afterItem: {
    "zh-CN": "{day}做了{item}，满 {step} 天",
    en: (data) => `${days(data.step)} after ${data.item ?? ""} on ${data.day ?? ""}`,
  },
  ending: { "zh-CN": "{header}：{day}", en: "{header}: {day}" },
  complaint: { "zh-CN": "{day}投诉，还没回复", en: "complaint of {day}, no answer yet" },
  winBack: {
    "zh-CN": "{class} 类客人，{count} 天没消费",
    en: (data) => `class ${data.class ?? ""}, nothing bought for ${days(data.count)}`,
  },
  volumeDown: { "zh-CN": "消费比平时少 {percent}%", en: "{percent}% less than usual" },
  volumeUp: { "zh-CN": "消费比平时多 {percent}%", en: "{percent}% more than usual" },
  newsEvery: {
    "zh-CN": "愿意收消息，每 {count} 天一次",
    en: (data) => `asked for news, every ${days(data.count)}`,
  },
  newsOn: { "zh-CN": "愿意收消息，{day}", en: "asked for news, {day}" },
} as const satisfies Phrases;

export const furtherWhyPhrases = {
  rhythm: {
    "zh-CN":
      "该来没来：平时大约 {median} 天消费一次（看了 {gaps} 次间隔，上下 {spread} 天），上次是 {last}；超过 {allowed} 天没消费就提醒。",
    en: (data) =>
      `Overdue: usually buys every ${days(data.median)} (${counted(Number(data.gaps), "gap")} looked at, give or take ${days(data.spread)}), last on ${data.last ?? ""}; brought up after ${days(data.allowed)} without a purchase.`,
  },
  rhythmShort: {
    "zh-CN": "该来没来：消费次数还少，看不出多久来一次，先按 {allowed} 天算；上次消费是 {last}。",
    en: (data) =>
      `Overdue: too few purchases to know their rhythm, so ${days(data.allowed)} stand for it; last purchase on ${data.last ?? ""}.`,
  },
  holiday: {
    "zh-CN": "节日：{name}是 {day}，提前 {lead} 天提醒。",
    en: (data) => `Holiday: ${data.name ?? ""} is on ${data.day ?? ""}, brought up ${days(data.lead)} ahead.`,
  },
  afterService: {
    "zh-CN": "服务后关怀：{day} 来过{row}，过了 {step} 天问一问。",
    en: (data) =>
      `After service: there on ${data.day ?? ""}${data.row ?? ""}, to be asked ${days(data.step)} later.`,
  },
  afterItem: {
    "zh-CN": "服务后关怀：{day} 做了{item}{row}，过了 {step} 天问一问。",
    en: (data) =>
      `After service: ${data.item ?? ""} on ${data.day ?? ""}${data.row ?? ""}, to be asked ${days(data.step)} later.`,
  },
  ending: {
    "zh-CN": "快到期：“{header}”是 {day}{row}，提前 {lead} 天提醒。",
    en: (data) =>
      `Ending: “${data.header ?? ""}” is ${data.day ?? ""}${data.row ?? ""}, brought up ${days(data.lead)} ahead.`,
  },
  complaint: {
    "zh-CN": "投诉回复：{day} 投诉过{row}，之后还没有联系。",
    en: "Complaint: made on {day}{row}, and nobody has been in touch since.",
  },
  complaintNotes: { "zh-CN": "当时的备注：{notes}", en: "Notes of that day: {notes}" },
  winBack: {
    "zh-CN":
      "挽回：{class} 类客人，上次消费是 {last}；满 {count} 天没消费提醒一次，之后每 {count} 天再提醒。",
    en: (data) =>
      `Win back: class ${data.class ?? ""}, last purchase on ${data.last ?? ""}; brought up when nothing was bought for ${days(data.count)}, and every ${days(data.count)} again.`,
  },
  volume: {
    "zh-CN":
      "消费变化：{from} 到 {to} 消费 {recent}，平时同样长的时间大约 {normal}（看了之前 {windows} 段）。",
    en: "Change in volume: {recent} from {from} to {to}; usually about {normal} in as long a time ({windows} such times before).",
  },
  newsEvery: {
    "zh-CN": "新消息：这位客人同意联系，每 {count} 天发一次，{due} 该发。",
    en: (data) => `News: this client asked for it; every ${days(data.count)}, so due on ${data.due ?? ""}.`,
  },
  newsOn: {
    "zh-CN": "新消息：这位客人同意联系，{day} 的消息，提前 {lead} 天提醒。",
    en: (data) =>
      `News: this client asked for it; for ${data.day ?? ""}, brought up ${days(data.lead)} ahead.`,
  },
} as const satisfies Phrases;

export const furtherWords: FurtherWords = { reason: furtherReason, why: furtherSentences };

function furtherReason(why: FurtherWhy, { today, countedTo }: ReasonDays, language: Language): string {
  const tell = (key: keyof typeof furtherReasonPhrases, data: PhraseData): string =>
    say(furtherReasonPhrases[key], language, data);
  const date = (day: Day): string => dateWords(day, today, language);
  switch (why.rule) {
    case "rhythm": {
      const count = countedTo - why.last;
      return why.own
        ? tell("rhythm", { median: Math.round(why.own.median), count })
        : tell("rhythmShort", { count });
    }
    case "holiday":
      return tell("holiday", { day: date(why.holiday), name: why.name });
    case "after-service": {
      const data = { day: date(why.visitDate), item: why.item, step: why.step };
      return tell(why.item === "" ? "afterService" : "afterItem", data);
    }
    case "ending":
      return tell("ending", { header: why.header, day: date(why.end) });
    case "complaint":
      return tell("complaint", { day: date(why.visitDate) });
    case "win-back":
      return tell("winBack", { class: why.class, count: countedTo - why.last });
    case "volume":
      return tell(why.recent < why.normal ? "volumeDown" : "volumeUp", { percent: changeOf(why) });
    case "news":
      return "every" in why ? tell("newsEvery", { count: why.every }) : tell("newsOn", { day: date(why.on) });
  }
}

function furtherSentences(why: FurtherWhy, { due }: Reminder, language: Language, book?: Book): string {
  const tell = (key: keyof typeof furtherWhyPhrases, data: PhraseData): string =>
    say(furtherWhyPhrases[key], language, data);
  switch (why.rule) {
    case "rhythm":
      return tell(why.own ? "rhythm" : "rhythmShort", rhythmData(why));
    case "holiday":
      return tell("holiday", { name: why.name, day: isoDay(why.holiday), lead: why.holiday - due });
    case "after-service": {
      const row = visitRow(why.visitRow, language, book);
      const data = { day: isoDay(why.visitDate), item: why.item, row, step: why.step };
      return tell(why.item === "" ? "afterService" : "afterItem", data);
    }
    case "ending": {
      const row = why.visitRow === undefined ? "" : visitRow(why.visitRow, language, book);
      return tell("ending", { header: why.header, day: isoDay(why.end), row, lead: why.end - due });
    }
    case "complaint": {
      const row = visitRow(why.visitRow, language, book);
      const sentence = tell("complaint", { day: isoDay(why.visitDate), row });
      if (why.notes === "") return sentence;
      return `${sentence}${language === "en" ? " " : ""}${tell("complaintNotes", { notes: why.notes })}`;
    }
    case "win-back":
      return tell("winBack", { class: why.class, last: isoDay(why.last), count: why.days });
    case "volume": {
      const amount = (value: number): string => moneyWords(value, "", language);
      const { from, to, recent, normal, windows } = why;
      const period = { from: isoDay(from), to: isoDay(to) };
      return tell("volume", { ...period, recent: amount(recent), normal: amount(normal), windows });
    }
    case "news":
      if ("every" in why) return tell("newsEvery", { count: why.every, due: isoDay(due) });
      return tell("newsOn", { day: isoDay(why.on), lead: why.on - due });
  }
}

function rhythmData({ last, allowed, own }: Why<"rhythm">): PhraseData {
  const told = own && { median: Math.round(own.median), spread: Math.round(own.spread), gaps: own.gaps };
  return { last: isoDay(last), allowed, ...told };
}

/** By how much it differs, in whole per cent. */
function changeOf({ recent, normal }: Why<"volume">): number {
  return Math.round((Math.abs(recent - normal) / normal) * 100);
}
