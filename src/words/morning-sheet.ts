/** The morning sheet in words: as plain text to send or pin up, and line by line for a printed page. */
import { addDays, type Day } from "../model/day";
import type { MorningSheet, SheetEntry } from "../model/day-plan/morning-sheet";
import type { Language } from "../model/schema";
import { dateWords, fullDay } from "./days";
import { joinedParts } from "./joined";
import { counted, say, type PhraseData, type Phrases } from "./phrase";
import { reminderReason, type FurtherWords } from "./reminders";

export const morningSheetPhrases = {
  title: { "zh-CN": "{day} 要跟进的客人", en: "Whom to contact on {day}" },
  shopTitle: { "zh-CN": "{shop}：{day} 要跟进的客人", en: "{shop}: whom to contact on {day}" },
  nothing: { "zh-CN": "这一天没有要跟进的客人。", en: "Nobody is waiting on that day." },
  later: {
    "zh-CN": "另有 {count} 件排在后面几天。",
    en: (data) =>
      `${counted(Number(data.count), "more reminder")} ${data.count === 1 ? "stands" : "stand"} on later days.`,
  },
  person: { "zh-CN": "{staff}（{count}）", en: "{staff} ({count})" },
  nobody: { "zh-CN": "还没有负责人（{count}）", en: "Nobody’s yet ({count})" },
  noPhone: { "zh-CN": "没有电话", en: "no phone" },
  wechat: { "zh-CN": "微信 {wechat}", en: "WeChat {wechat}" },
  class: { "zh-CN": "{class} 类", en: "class {class}" },
  why: { "zh-CN": "为什么：{why}", en: "Why: {why}" },
  say: { "zh-CN": "要做的：{say}", en: "To do: {say}" },
  last: { "zh-CN": "上次：{last}", en: "Last: {last}" },
  never: { "zh-CN": "上次：还没来过", en: "Last: no visit yet" },
  moved: {
    "zh-CN": "原来排在 {day}，那天排满了或休息。",
    en: "Moved here from {day}, which was full or closed.",
  },
} as const satisfies Phrases;

/** One entry as a printed page has it; "" where there is nothing to say. */
export interface EntryWords {
  readonly name: string;
  /** Phone, else WeChat, else that there is none. */
  readonly reach: string;
  readonly class: string;
  readonly why: string;
  /** What the owner's rule says is to be done. */
  readonly say: string;
  readonly last: string;
  readonly moved: string;
}

/** The words of an entry. Days are told as seen on the day on which the reminders were worked out. */
export function entryWords(
  { reminder, name, phone, wechat, last, movedFrom }: SheetEntry,
  language: Language,
  further?: FurtherWords,
): EntryWords {
  const today = addDays(reminder.shown, reminder.late);
  const phrase = (key: keyof typeof morningSheetPhrases, data: PhraseData = {}): string =>
    say(morningSheetPhrases[key], language, data);
  return {
    name,
    reach: oneLine(phone) || (wechat === "" ? phrase("noPhone") : phrase("wechat", { wechat })),
    class: phrase("class", { class: reminder.class }),
    why: phrase("why", { why: reminderReason(reminder, language, further) }),
    say: reminder.spec?.say ? phrase("say", { say: reminder.spec.say }) : "",
    last: last ? phrase("last", { last: lastWords(last, today, language) }) : phrase("never"),
    moved: movedFrom === undefined ? "" : phrase("moved", { day: dateWords(movedFrom, today, language) }),
  };
}

function lastWords(last: NonNullable<SheetEntry["last"]>, today: Day, language: Language): string {
  const said = [dateWords(last.day, today, language), last.item, last.notes].filter(
    (part) => part.trim() !== "",
  );
  return joinedParts(said, language);
}

/** "Wang Salon: whom to contact on Friday 28 Feb 2025" */
export function sheetTitle({ day }: MorningSheet, language: Language, shop: string): string {
  const key = shop === "" ? "title" : "shopTitle";
  return say(morningSheetPhrases[key], language, { shop, day: fullDay(day, language) });
}

/** "Lin (3)"; for what is nobody's, that it is. */
export function groupTitle({ staff, entries }: MorningSheet["groups"][number], language: Language): string {
  const key = staff === "" ? "nobody" : "person";
  return say(morningSheetPhrases[key], language, { staff, count: entries.length });
}

/** "5 more reminders stand on later days."; "" where there are none. */
export function laterWords({ later }: MorningSheet, language: Language): string {
  return later === 0 ? "" : say(morningSheetPhrases.later, language, { count: later });
}

/** The whole sheet as plain text, by staff; each entry a numbered line and what belongs to it below. */
export function morningText(
  sheet: MorningSheet,
  language: Language,
  { shop = "", further }: { readonly shop?: string; readonly further?: FurtherWords | undefined } = {},
): string {
  const groups = sheet.groups.map((group) => [
    groupTitle(group, language),
    ...group.entries.map((entry, position) => entryText(entryWords(entry, language, further), position + 1)),
  ]);
  const nothing = say(morningSheetPhrases.nothing, language);
  const parts = [
    sheetTitle(sheet, language, shop),
    ...(groups.length > 0 ? groups.map((lines) => lines.join("\n")) : [nothing]),
    laterWords(sheet, language),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function entryText(
  { name, reach, class: className, why, say: toDo, last, moved }: EntryWords,
  number: number,
): string {
  const below = [why, toDo, last, moved].filter((line) => line !== "").map((line) => `   ${oneLine(line)}`);
  return [`${number}. ${[name, reach, className].map(oneLine).join("  ")}`, ...below].join("\n");
}

/** Notes may have several lines, or come from a file with stray characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
