/** What a rule of the owner's does, in one plain sentence: when, and for whom. */
import { nextHoliday } from "../model/calendar/holiday-in";
import { holidayName } from "../model/calendar/holidays";
import { isoDay, type Day } from "../model/day";
import type { DaysByClass, RuleKind, RuleSpec } from "../model/reminders/rule-spec";
import { USUAL_DAYS, USUAL_LEAD } from "../model/reminders/usual-numbers";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { joinedItems } from "./joined";
import { counted, say, type PhraseData, type Phrases } from "./phrase";

const days = (count: string | number | undefined): string => counted(Number(count), "day");

const leadInChinese = (count: string | number | undefined): string =>
  Number(count) === 0 ? "当天" : `前 ${String(count)} 天`;

export const ruleSentencePhrases = {
  next: { "zh-CN": "到了约好的日子提醒", en: "On the day agreed with the client" },
  cadence: {
    "zh-CN": "{days} 天没有联系就提醒",
    en: (data) => `When there was no contact for ${days(data.days)}`,
  },
  cadenceByClass: {
    "zh-CN": "太久没有联系就提醒（{byClass}）",
    en: "When there was no contact for long ({byClass})",
  },
  rhythm: {
    "zh-CN": "比自己平时来得晚就提醒；来得还少的按 {days} 天算",
    en: (data) => `When a client is later than usual for them; with a short history after ${days(data.days)}`,
  },
  rhythmByClass: {
    "zh-CN": "比自己平时来得晚就提醒；来得还少的按等级的周期算",
    en: "When a client is later than usual for them; with a short history by their class",
  },
  birthday: { "zh-CN": "生日{lead}提醒", en: "{lead} the birthday" },
  holiday: { "zh-CN": "{date}{lead}提醒", en: "{lead} {date}" },
  "after-service": {
    "zh-CN": "做完{item}第 {steps} 天提醒",
    en: (data) => `${data.steps ?? ""} ${data.steps === "1" ? "day" : "days"} after ${data.item ?? ""}`,
  },
  ending: {
    "zh-CN": "“{column}”{lead}提醒",
    en: "{lead} the day in “{column}”",
  },
  complaint: {
    "zh-CN": "投诉后 {days} 天还没有联系就提醒",
    en: (data) => `When a complaint was not answered for ${days(data.days)}`,
  },
  "win-back": {
    "zh-CN": "好客人 {days} 天没有消费就提醒",
    en: (data) => `When a good client bought nothing for ${days(data.days)}`,
  },
  volume: {
    "zh-CN": "最近 {days} 天的消费比自己平时多很多或少很多就提醒",
    en: (data) => `When ${days(data.days)} of purchases are far from the client’s usual`,
  },
  newsEvery: {
    "zh-CN": "每 {days} 天给同意联系的客人发一次消息",
    en: (data) => `Every ${days(data.days)}, to those who agreed to be written to`,
  },
  newsOn: {
    "zh-CN": "{date}{lead}给同意联系的客人发消息",
    en: "{lead} {date}, to those who agreed to be written to",
  },
  everybody: { "zh-CN": "{when}。", en: "{when}." },
  some: { "zh-CN": "{when}；只给：{whom}。", en: "{when}; only for: {whom}." },
  lead: {
    "zh-CN": ({ days: count }) => leadInChinese(count),
    en: ({ days: count }) => (Number(count) === 0 ? "On" : `${days(count)} before`),
  },
  leadOfClass: {
    "zh-CN": (data) => `${leadInChinese(data.days)}（${data.class ?? ""}）`,
    en: (data) => `${days(data.days)} (${data.class ?? ""})`,
  },
  leads: { "zh-CN": "{leads}", en: "{leads} before" },
  others: { "zh-CN": "其他", en: "others" },
  ofClass: {
    "zh-CN": "{class} {days} 天",
    en: (data) => `${data.class ?? ""} ${days(data.days)}`,
  },
  anyService: { "zh-CN": "服务", en: "a service" },
  dateOn: { "zh-CN": "{date}（{day}）", en: "{date} ({day})" },
} as const satisfies Phrases;

export interface RuleWords {
  readonly rule: RuleSpec;
  /** Whom it is for, as the owner wrote it; "" for everybody. */
  readonly whom: string;
  readonly settings: Pick<Settings, "classes" | "cadence" | "birthdayLead">;
  readonly today: Day;
}

export function ruleSentence(words: RuleWords, language: Language): string {
  const when = whenWords(words, language);
  const { whom } = words;
  return say(ruleSentencePhrases[whom === "" ? "everybody" : "some"], language, { when, whom });
}

function whenWords({ rule, settings, today }: RuleWords, language: Language): string {
  const tell = (key: keyof typeof ruleSentencePhrases, data: PhraseData = {}): string =>
    say(ruleSentencePhrases[key], language, data);
  const date = (): string => dateOfRule(rule.date, today, language);
  const byClass = (): string => {
    const named = settings.classes.map((name, place) => ({
      class: name,
      days: settings.cadence[place] ?? "",
    }));
    return joinedItems(
      named.map((each) => tell("ofClass", each)),
      language,
    );
  };
  const own = rule.days[0];
  switch (rule.kind) {
    case "next":
      return tell("next");
    case "cadence":
      return own ? tell("cadence", { days: own }) : tell("cadenceByClass", { byClass: byClass() });
    case "rhythm":
      return own ? tell("rhythm", { days: own }) : tell("rhythmByClass");
    case "birthday":
      return tell("birthday", { lead: leadWords(rule.lead, settings.birthdayLead, language) });
    case "holiday":
      return tell("holiday", { date: date(), lead: leadWords(rule.lead, USUAL_LEAD.holiday, language) });
    case "after-service": {
      const steps = joinedItems(own ? rule.days : USUAL_DAYS["after-service"], language);
      return tell("after-service", { steps, item: rule.items.join(", ") || tell("anyService") });
    }
    case "ending": {
      const column = rule.column?.header ?? "";
      return tell("ending", { column, lead: leadWords(rule.lead, USUAL_LEAD.ending, language) });
    }
    case "news":
      if (rule.date === "") return tell("newsEvery", { days: own ?? USUAL_DAYS.news[0] });
      return tell("newsOn", { date: date(), lead: leadWords(rule.lead, USUAL_LEAD.news, language) });
    case "complaint":
    case "win-back":
    case "volume":
      return tell(rule.kind, { days: own ?? USUAL_DAYS[rule.kind][0] });
  }
}

/** "7 days before", or by class "14 days (A), 7 days (others) before"; the usual number stands for those not named. */
function leadWords({ usual, byClass }: DaysByClass, fallback: number, language: Language): string {
  const tell = (key: "lead" | "leadOfClass" | "leads" | "others", data: PhraseData = {}): string =>
    say(ruleSentencePhrases[key], language, data);
  const lead = usual ?? fallback;
  const named = Object.entries(byClass);
  if (named.length === 0) return tell("lead", { days: lead });
  const all = [...named, [tell("others"), lead] as const];
  const parts = all.map(([name, count]) => tell("leadOfClass", { class: name, days: count }));
  return tell("leads", { leads: joinedItems(parts, language) });
}

/** As the owner wrote it, a name in the language that is read, and when that is next. */
function dateOfRule(written: string, today: Day, language: Language): string {
  const date = holidayName(written, language) ?? written;
  const next = nextHoliday(today, written);
  if (next === undefined) return date;
  return say(ruleSentencePhrases.dateOn, language, { date, day: isoDay(next) });
}

/** Whether the kind has numbers of its own to show where a rule names none. */
export function usualDaysOf(kind: RuleKind): string {
  return kind in USUAL_DAYS ? USUAL_DAYS[kind as keyof typeof USUAL_DAYS].join(", ") : "";
}

/** How many days before it reminds where a rule names none; "" for a kind that has no day to be before. */
export function usualLeadOf(kind: RuleKind, birthdayLead: number): string {
  if (kind === "birthday") return String(birthdayLead);
  return kind in USUAL_LEAD ? String(USUAL_LEAD[kind as keyof typeof USUAL_LEAD]) : "";
}
