/** What a handover says: why somebody takes a customer, who was left, and the pack for the colleague. */
import { isoDay } from "../model/day";
import type { CustomerPack, PackVisit } from "../model/handover/customer-pack";
import type { GoesAlong } from "../model/handover/goes-along";
import type { LeftBehind } from "../model/handover/hand-over";
import type { PackColumn } from "../model/handover/pack-table";
import type { HandoverRow, HandoverWay, HandoverWhy } from "../model/handover/propose-handover";
import type { NamingRule } from "../model/handover/rules-naming";
import type { Language } from "../model/schema";
import { choiceLabel } from "../model/schema/labels";
import { weekdayName } from "./days";
import { furtherWords } from "./further-reminders";
import { joinedItems, joinedParts } from "./joined";
import { moneyWords } from "./money";
import { counted, say, type Phrases } from "./phrase";
import { reminderReason } from "./reminders";

export const handoverWayPhrases: Phrases<HandoverWay> = {
  fair: { "zh-CN": "平均分（人数和价值）", en: "fairly, by number and value" },
  area: { "zh-CN": "按区域", en: "by area" },
  class: { "zh-CN": "按等级", en: "by class" },
};

const whyPhrases: Phrases<HandoverWhy["by"]> = {
  fair: { "zh-CN": "平均分配", en: "dealt fairly" },
  area: {
    "zh-CN": "{area}已有 {customers} 位客人",
    en: (data) => `has ${counted(Number(data.customers), "client")} in ${data.area}`,
  },
  class: {
    "zh-CN": "{class} 类客人归一人，已服务 {visits} 次",
    en: (data) => `takes class ${data.class}, served ${counted(Number(data.visits), "visit")}`,
  },
  chosen: { "zh-CN": "指定", en: "chosen" },
};

/** Why this successor. */
export function handoverWhy({ why }: HandoverRow, language: Language): string {
  const { by, ...data } = why;
  return say(whyPhrases[by], language, data);
}

export const leftBehindPhrases: Phrases<LeftBehind["why"]> = {
  "other-owner": {
    "zh-CN": "{name}（{id}）现在的负责人是{owner}，没有动。",
    en: "{name} ({id}) is with {owner} by now; left as it is.",
  },
  "no-owner": {
    "zh-CN": "{name}（{id}）现在没有负责人，没有动。",
    en: "{name} ({id}) has no owner by now; left as it is.",
  },
  "customer-gone": { "zh-CN": "{id} 已经不在客户表里。", en: "{id} is no longer among the customers." },
};

const alongPhrases = {
  followUps: {
    "zh-CN": "没办完的跟进 {count} 件",
    en: ({ count }) => counted(Number(count), "open follow-up"),
  },
  plans: {
    "zh-CN": "以后的计划 {count} 行",
    en: ({ count }) => `${counted(Number(count), "row")} of coming plans`,
  },
  rules: {
    "zh-CN": "规则{rules}只给{from}的客人，{from}名下没有客人，所以不再提醒任何人。请改“适用客人”。",
    en: "{rules}: for the clients of {from} only, who has none, so nobody is reminded of. Change “For whom”.",
  },
} as const satisfies Phrases;

/** "2 open follow-ups and 1 row of coming plans"; "" for nothing. */
export function alongWords({ followUps, plans }: GoesAlong, language: Language): string {
  const parts = [
    ...(followUps > 0 ? [say(alongPhrases.followUps, language, { count: followUps })] : []),
    ...(plans > 0 ? [say(alongPhrases.plans, language, { count: plans })] : []),
  ];
  return parts.join(language === "en" ? " and " : "，");
}

/** That rules remind of nobody any more, for they name who has left; "" where none does. */
export function rulesNamingWords(rules: readonly NamingRule[], from: string, language: Language): string {
  if (rules.length === 0) return "";
  const names = rules.map(({ id, name }) => `“${name || id}”`);
  return say(alongPhrases.rules, language, { rules: joinedItems(names, language), from });
}

export const packPhrases = {
  usualItems: { "zh-CN": "常做", en: "Usually has" },
  rhythm: { "zh-CN": "多久来一次", en: "Comes" },
  visits: { "zh-CN": "到访次数", en: "Visits so far" },
  lastVisits: { "zh-CN": "最近几次", en: "Last visits" },
  promised: { "zh-CN": "答应过的事", en: "Promised" },
  doNotContact: {
    "zh-CN": "这位客人不要联系：不发消息，只办答应过的事。",
    en: "Not to be contacted: no message, only what was promised.",
  },
  message: { "zh-CN": "可以发给客人的话", en: "Message to send" },
  everyDays: {
    "zh-CN": "约 {days} 天",
    en: (data) => (data.days === 1 ? "about every day" : `about every ${data.days} days`),
  },
  onWeekday: { "zh-CN": "多在{weekday}", en: "mostly on {weekday}" },
  times: { "zh-CN": "{item} {count} 次", en: "{item} {count}×" },
} as const satisfies Phrases;

/** What a pack's sheet has beside the columns of the register; `message` is the filled one, "" for none. */
export function packColumns(
  language: Language,
  currency: string,
  message: (pack: CustomerPack) => string,
): readonly PackColumn[] {
  const column = (key: keyof typeof packPhrases, text: PackColumn["text"]): PackColumn => ({
    header: say(packPhrases[key], language),
    text,
  });
  return [
    column("usualItems", (pack) => usualItemsWords(pack, language)),
    column("rhythm", (pack) => rhythmWords(pack, language)),
    column("visits", ({ visits }) => String(visits)),
    column("lastVisits", ({ lastVisits }) =>
      lastVisits.map((visit) => packVisitWords(visit, language, currency)).join("\n"),
    ),
    column("promised", (pack) => promisedWords(pack, language).join("\n")),
    column("message", message),
  ];
}

export function usualItemsWords({ usualItems }: CustomerPack, language: Language): string {
  const items = usualItems.map((each) => say(packPhrases.times, language, each));
  return joinedItems(items, language);
}

/** "about every 30 days, mostly on Saturday"; "" where nothing is usual. */
export function rhythmWords({ usualDays, usualWeekday }: CustomerPack, language: Language): string {
  const parts: string[] = [];
  if (usualDays !== undefined)
    parts.push(say(packPhrases.everyDays, language, { days: Math.round(usualDays) }));
  if (usualWeekday !== undefined) {
    const name = weekdayName(usualWeekday, language);
    parts.push(say(packPhrases.onWeekday, language, { weekday: name }));
  }
  return joinedParts(parts, language);
}

export function packVisitWords(visit: PackVisit, language: Language, currency: string): string {
  const { date, kind, item, amount, staff, notes } = visit;
  const label = kind === "" ? "" : choiceLabel("visits", "kind", kind, language);
  const paid = amount === null ? "" : moneyWords(amount, currency, language);
  return [isoDay(date), label, item, paid, staff, notes].filter((text) => text !== "").join(" ");
}

/** Each with its day, the earliest first. */
export function promisedWords({ promised }: CustomerPack, language: Language): readonly string[] {
  return promised.map(
    (reminder) => `${isoDay(reminder.shown)} ${reminderReason(reminder, language, furtherWords)}`,
  );
}
