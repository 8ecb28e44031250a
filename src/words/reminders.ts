/**
 * Why someone is on the list: in a few words for the list itself (`reminderReason`), and in full, with
 * the rule and the row it comes from (`reminderWhy`). The words of the rules that not every book has are in
 * `further-reminders.ts`; who has them hands them in.
 */
import type { Book } from "../model/book";
import { addDays, isoDay, laterDay, weekday, type Day } from "../model/day";
import type { BirthdayMove } from "../model/reminders/birthday-in-year";
import type { FurtherWhy } from "../model/reminders/further-why";
import type { Reminder, UsualWhy } from "../model/reminders/reminder";
import { schema, type Language } from "../model/schema";
import { dateWords, fullDay } from "./days";
import { counted, say, type Phrases } from "./phrase";

type Why<Rule extends UsualWhy["rule"]> = Extract<UsualWhy, { rule: Rule }>;
type SinceKind = Why<"cadence">["sinceKind"];

/** Dates are said as of today; days that passed are counted up to when the reminder is shown, where that is later. */
export interface ReasonDays {
  readonly today: Day;
  readonly countedTo: Day;
}

/** How the further rules say why; `furtherWords` of `further-reminders.ts`. */
export interface FurtherWords {
  readonly reason: (why: FurtherWhy, days: ReasonDays, language: Language) => string;
  readonly why: (why: FurtherWhy, reminder: Reminder, language: Language, book?: Book) => string;
}

export const reasonPhrases = {
  agreed: { "zh-CN": "约好{day}联系", en: "agreed for {day}" },
  agreedItem: { "zh-CN": "约好{day}联系（{item}）", en: "agreed for {day} ({item})" },
  birthdayToday: { "zh-CN": "今天生日", en: "birthday today" },
  birthdayTomorrow: { "zh-CN": "明天生日", en: "birthday tomorrow" },
  birthdayWeekday: { "zh-CN": "{weekday}生日", en: "birthday on {weekday}" },
  birthdayOn: { "zh-CN": "{day}生日", en: "birthday on {day}" },
  birthdayPast: { "zh-CN": "{day}过的生日", en: "birthday was on {day}" },
} as const satisfies Phrases;

export const sincePhrases: Phrases<SinceKind> = {
  visit: {
    "zh-CN": "距上次到访 {count} 天",
    en: (data) => `${counted(Number(data.count), "day")} since the last visit`,
  },
  contact: {
    "zh-CN": "距上次联系 {count} 天",
    en: (data) => `${counted(Number(data.count), "day")} since the last contact`,
  },
  finished: {
    "zh-CN": "距上次跟进 {count} 天",
    en: (data) => `${counted(Number(data.count), "day")} since the last follow-up`,
  },
  skipped: {
    "zh-CN": "上次跳过，又过了 {count} 天",
    en: (data) => `${counted(Number(data.count), "day")} since it was skipped`,
  },
  registered: {
    "zh-CN": "建档 {count} 天，还没来过",
    en: (data) => `${counted(Number(data.count), "day")} since registration, no visit yet`,
  },
};

export const whyPhrases = {
  next: {
    "zh-CN": "约定日期：{visit} 那天约好 {due} 联系{row}。",
    en: "Next contact: on {visit}{row} it was agreed to be in touch on {due}.",
  },
  nextNotes: { "zh-CN": "当时的备注：{notes}", en: "Notes of that day: {notes}" },
  cadenceClass: {
    "zh-CN": "定期回访：{class} 类客人每 {days} 天联系一次（按设置），{since}，{due} 该联系。",
    en: "Regular contact: class {class}, every {days} days (by the settings); {since}, so due on {due}.",
  },
  cadenceCustomer: {
    "zh-CN": "定期回访：这位客人每 {days} 天联系一次（按客户表），{since}，{due} 该联系。",
    en: "Regular contact: this client, every {days} days (as the register says); {since}, so due on {due}.",
  },
  cadenceService: {
    "zh-CN": "定期回访：按服务标准每 {days} 天联系一次，{since}，{due} 该联系。",
    en: "Regular contact: every {days} days by the service level; {since}, so due on {due}.",
  },
  cadenceRule: {
    "zh-CN": "定期回访：按规则“{name}”每 {days} 天联系一次，{since}，{due} 该联系。",
    en: "Regular contact: every {days} days by the rule “{name}”; {since}, so due on {due}.",
  },
  birthday: {
    "zh-CN": "生日：{birthday}，提前 {lead} 天提醒。",
    en: (data) => `Birthday: ${data.birthday ?? ""}, brought up ${counted(Number(data.lead), "day")} ahead.`,
  },
  birthdayAge: {
    "zh-CN": "满 {age} 岁。",
    en: "Turns {age}.",
  },
  birthdayLunar: {
    "zh-CN": "生日是{lunar}。",
    en: "By the lunar calendar: {lunar}.",
  },
  manual: {
    "zh-CN": "自己记下的事：{reason}，{due} 该办。",
    en: "Follow-up entered by hand: {reason}, due on {due}.",
  },
  snoozed: { "zh-CN": "已推迟到 {shown}。", en: "Put off until {shown}." },
} as const satisfies Phrases;

const cadencePhrases: Phrases<Why<"cadence">["by"]> = {
  class: whyPhrases.cadenceClass,
  customer: whyPhrases.cadenceCustomer,
  service: whyPhrases.cadenceService,
  rule: whyPhrases.cadenceRule,
};

/** Why a birthday is kept on another day than that of birth. */
export const birthdayMovePhrases: Phrases<BirthdayMove> = {
  "no-feb-29": {
    "zh-CN": "生日是 2 月 29 日，今年按 2 月 28 日算。",
    en: "Born on 29 February; this year it is the 28th.",
  },
  "no-leap-month": {
    "zh-CN": "今年没有这个闰月，按同名的平月算。",
    en: "This year has no such leap month, so it is kept in the month of the same number.",
  },
  "no-30th": {
    "zh-CN": "这个月没有三十，按廿九算。",
    en: "The lunar month has no 30th this year, so it is kept on the 29th.",
  },
};

/** The same in a list, in a few words. */
const keptPhrases: Phrases<BirthdayMove> = {
  "no-feb-29": { "zh-CN": "2 月 29 日生，今年按 28 日", en: "born on 29 Feb, this year on the 28th" },
  "no-leap-month": { "zh-CN": "今年没有这个闰月，按平月", en: "no such leap month this year" },
  "no-30th": { "zh-CN": "这个月没有三十，按廿九", en: "no 30th this year, kept on the 29th" },
};

const whySincePhrases: Phrases<SinceKind> = {
  visit: { "zh-CN": "上次到访 {day}", en: "last visit {day}" },
  contact: { "zh-CN": "上次联系 {day}", en: "last contact {day}" },
  finished: { "zh-CN": "上次跟进 {day}", en: "last follow-up {day}" },
  skipped: { "zh-CN": "{day} 跳过一次", en: "skipped on {day}" },
  registered: { "zh-CN": "{day} 建档，还没来过", en: "registered on {day}, no visit yet" },
};

/** "birthday on Friday", "30 days since the last visit", "agreed for 12 Nov"; no stop at the end. */
export function reminderReason(reminder: Reminder, language: Language, further?: FurtherWords): string {
  const { why, shown } = reminder;
  const today = addDays(shown, reminder.late);
  const countedTo = laterDay(today, shown);
  switch (why.rule) {
    case "next": {
      const phrase = why.item === "" ? reasonPhrases.agreed : reasonPhrases.agreedItem;
      return say(phrase, language, { day: dateWords(reminder.due, today, language), item: why.item });
    }
    case "cadence":
      return say(sincePhrases[why.sinceKind], language, { count: countedTo - why.since });
    case "birthday":
      return withKept(birthdayReason(why.birthday, today, language), why, language);
    case "manual":
      return why.reason;
    default:
      return further?.reason(why, { today, countedTo }, language) ?? reminder.spec?.name ?? "";
  }
}

/** With the lunar day it goes by, and why the year keeps it on another: "birthday on 8 Apr (农历二月三十; kept on the 29th)". */
function withKept(reason: string, { lunar, moved }: Why<"birthday">, language: Language): string {
  const notes = moved.map((move) => say(keptPhrases[move], language));
  if (lunar !== undefined) notes.unshift(lunar);
  if (notes.length === 0) return reason;
  return language === "en" ? `${reason} (${notes.join("; ")})` : `${reason}（${notes.join("，")}）`;
}

function birthdayReason(birthday: Day, today: Day, language: Language): string {
  const distance = birthday - today;
  const day = dateWords(birthday, today, language);
  if (distance < 0) return say(reasonPhrases.birthdayPast, language, { day });
  if (distance === 0) return say(reasonPhrases.birthdayToday, language);
  if (distance === 1) return say(reasonPhrases.birthdayTomorrow, language);
  const isSoon = distance < 7 && (language === "en" || isThisChineseWeek(birthday, today));
  if (!isSoon) return say(reasonPhrases.birthdayOn, language, { day });
  return say(reasonPhrases.birthdayWeekday, language, { weekday: weekdayName(birthday, language) });
}

/** 周五 said on a Saturday would be the day before: only days up to Sunday are named alone. */
function isThisChineseWeek(day: Day, today: Day): boolean {
  return day - today <= (7 - weekday(today)) % 7;
}

function weekdayName(day: Day, language: Language): string {
  const parts = fullDay(day, language).split(" ");
  return (language === "en" ? parts[0] : parts[1]?.replace("星期", "周")) ?? "";
}

/** The rule, what it goes by and the row it comes from, in sentences; days as YYYY-MM-DD. */
export function reminderWhy(
  reminder: Reminder,
  language: Language,
  book?: Book,
  further?: FurtherWords,
): string {
  const sentences = [ruleSentence(reminder, language, book, further)];
  if (isPutOff(reminder)) {
    sentences.push(say(whyPhrases.snoozed, language, { shown: isoDay(reminder.shown) }));
  }
  return sentences.join(language === "en" ? " " : "");
}

/** A greeting is shown from its due day up to the day itself without having been put off. */
function isPutOff({ shown, due, late, why }: Reminder): boolean {
  const day = why.rule === "birthday" ? why.birthday : why.rule === "holiday" ? why.holiday : due;
  return shown > day || (late < 0 && shown > due);
}

function ruleSentence(
  reminder: Reminder,
  language: Language,
  book: Book | undefined,
  further: FurtherWords | undefined,
): string {
  const { why } = reminder;
  const due = isoDay(reminder.due);
  switch (why.rule) {
    case "next": {
      const data = { visit: isoDay(why.visitDate), row: visitRow(why.visitRow, language, book), due };
      const sentence = say(whyPhrases.next, language, data);
      if (why.notes === "") return sentence;
      const notes = say(whyPhrases.nextNotes, language, { notes: why.notes });
      return language === "en" ? `${sentence} ${notes}` : sentence + notes;
    }
    case "cadence": {
      const phrase = cadencePhrases[why.by];
      const since = say(whySincePhrases[why.sinceKind], language, { day: isoDay(why.since) });
      const name = reminder.spec?.name ?? "";
      return say(phrase, language, { class: why.class, name, days: why.days, since, due });
    }
    case "birthday":
      return birthdaySentences(why, reminder.due, language);
    case "manual":
      return say(whyPhrases.manual, language, { reason: why.reason, due });
    default:
      return further?.why(why, reminder, language, book) ?? reminder.spec?.name ?? "";
  }
}

function birthdaySentences(why: Why<"birthday">, due: Day, language: Language): string {
  const data = { birthday: isoDay(why.birthday), lead: why.birthday - due };
  const sentences = [say(whyPhrases.birthday, language, data)];
  if (why.age !== undefined) sentences.push(say(whyPhrases.birthdayAge, language, { age: why.age }));
  if (why.lunar !== undefined) sentences.push(say(whyPhrases.birthdayLunar, language, { lunar: why.lunar }));
  for (const move of why.moved) sentences.push(say(birthdayMovePhrases[move], language));
  return sentences.join(language === "en" ? " " : "");
}

/** " (Visits, row 12)"; "" where the row is not written yet or the book is not at hand. */
export function visitRow(row: number, language: Language, book: Book | undefined): string {
  const rowNumber = book?.visits.rowNumbers[row] ?? 0;
  if (rowNumber === 0) return "";
  const sheet = schema.visits.sheet[language];
  return language === "en" ? ` (${sheet}, row ${rowNumber})` : `（${sheet}表第 ${rowNumber} 行）`;
}
