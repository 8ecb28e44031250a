/** What each kind of rule owes a customer on a day, as the owner would say it. */
import type { Day } from "../../../../../src/model/day";
import type { Contact } from "../diary";
import { RULES, type ShopRule } from "../rules";
import { daysOfYears, movedOff } from "./calendar";
import { lastOf, median, purchasesIn } from "./customers";
import { isClosed, answersTo, countsFrom, isDone, owed, putOff, type Owed, type Standing } from "./standing";
import { everySoOften, leadingUpTo } from "./turns";
import { cadenceOf } from "./cadence-of";

const MESSAGES = ["phone", "wechat", "email", "sms"];
const isMessage = ({ kind }: Contact): boolean => MESSAGES.includes(kind);
const promises = RULES.find(({ kind }) => kind === "next")!;

type ByKind = (standing: Standing, rule: ShopRule) => readonly Owed[];

/** The last day named is a promise, until somebody was in touch on it or later, or ticked it off. */
const next: ByKind = (standing, rule) => {
  const { contacts } = standing;
  const place = contacts.findLastIndex((contact) => contact.next !== undefined);
  const promise = contacts[place];
  if (!promise) return [];
  const due = promise.next!;
  if (contacts.slice(place + 1).some(({ day }) => day >= countsFrom(due, rule))) return [];
  const { id } = owed(standing, rule, due, due);
  const named = contacts.findLastIndex(({ reminder }) => reminder === id);
  const own = answersTo(standing, rule).filter((answer) => answer.id === id);
  if (named > place || own.some((answer) => isClosed(answer) && answer.on >= promise.day)) return [];
  return [owed(standing, rule, due, Math.max(movedOff(due, rule.closed), putOff(own)))];
};

/** So many days after the last contact, or after the routine or a promise was ticked off, or after registration. */
const cadence: ByKind = (standing, rule) => {
  const { person, itsClass, contacts, answers } = standing;
  if (person.status === "lost" || next(standing, promises).length > 0) return [];
  const ticked = answers.filter((answer) => ["next", "cadence"].includes(answer.rule) && isClosed(answer));
  const since = Math.max(lastOf(contacts), ...ticked.map(({ on }) => on));
  const from = since === -Infinity ? person.since : since;
  const days = cadenceOf(person, itsClass);
  let due = from + days;
  while (isDone(standing, owed(standing, rule, due, due).id)) due += days;
  const put = putOff(answersTo(standing, rule).filter((answer) => answer.due > from));
  return [owed(standing, rule, due, Math.max(due, put))];
};

const birthday: ByKind = (standing, rule) => {
  const { born } = standing.person;
  if (!born) return [];
  return daysOfYears(born).flatMap((day) => leadingUpTo(standing, rule, day, 7, standing.contacts));
};

const holiday: ByKind = (standing, rule) =>
  daysOfYears(rule.on!).flatMap((day) => leadingUpTo(standing, rule, day, 7, standing.contacts));

const ending: ByKind = (standing, rule) => {
  const { cardEnds } = standing.person;
  return cardEnds === undefined ? [] : leadingUpTo(standing, rule, cardEnds, 30, standing.contacts);
};

/** Overdue against the customer's own rhythm. */
const rhythm: ByKind = (standing, rule) => {
  const days = purchasesIn(standing.contacts).map(({ day }) => day);
  const last = days.at(-1);
  if (last === undefined || standing.person.status === "lost") return [];
  const gaps = days.slice(1).map((day, place) => day - days[place]!);
  const usual = median(gaps);
  const spread = median(gaps.map((gap) => Math.abs(gap - usual)));
  const allowed = days.length < 3 ? rule.days![0]! : Math.ceil(usual + Math.max(spread, usual / 4));
  return everySoOften(standing, rule, last, allowed, standing.contacts);
};

const winBack: ByKind = (standing, rule) => {
  const last = purchasesIn(standing.contacts).at(-1)?.day;
  return last === undefined ? [] : everySoOften(standing, rule, last, rule.days![0]!, standing.contacts);
};

/** The steps after the last service of the kind; each until the next, the last for thirty days. */
const afterService: ByKind = (standing, rule) => {
  const { contacts, today, answers } = standing;
  const served = contacts.findLast(({ kind, item }) => {
    return ["visit", "sale", "return-visit"].includes(kind) && item.toLowerCase().includes(rule.item!);
  });
  if (!served) return [];
  return rule.days!.flatMap((step, place) => {
    const due = served.day + step;
    const open = movedOff(due, rule.closed);
    const found = owed(standing, rule, due, open, step);
    if (open > today || lastOf(contacts) >= countsFrom(due, rule) || isDone(standing, found.id)) return [];
    const put = putOff(answers.filter(({ id }) => id === found.id));
    const following = rule.days![place + 1];
    const isOver =
      following !== undefined && put <= open
        ? served.day + following <= today
        : Math.max(open, put) + 30 < today;
    return isOver ? [] : [owed(standing, rule, due, Math.max(open, put), step)];
  });
};

/** The first complaint nobody has answered. */
const complaint: ByKind = (standing, rule) => {
  const { contacts } = standing;
  const quiet = contacts.findLastIndex(({ kind }) => kind !== "complaint");
  const own = answersTo(standing, rule);
  const dealtWith = Math.max(-Infinity, ...own.filter(isClosed).map(({ on }) => on));
  const open = contacts.slice(quiet + 1).find(({ day }) => day > dealtWith);
  if (!open) return [];
  const due = open.day + rule.days![0]!;
  const found = owed(standing, rule, due, Math.max(due, putOff(own.filter((answer) => answer.due === due))));
  return isDone(standing, found.id) ? [] : [found];
};

/** The last whole stretch against the eight before it. */
const volume: ByKind = (standing, rule) => {
  const { contacts, today } = standing;
  const [days, bought] = [rule.days![0]!, purchasesIn(contacts)];
  const first = bought[0]?.day;
  if (first === undefined) return [];
  const stretches = Array.from({ length: Math.floor((today - first) / days) }, (_, place) => {
    const from = first + place * days;
    return bought
      .filter(({ day }) => day >= from && day < from + days)
      .reduce((sum, { total }) => sum + total, 0);
  });
  const before = stretches.slice(0, -1).slice(-8);
  if (before.length < 4) return [];
  const usual = median(before);
  const change = Math.abs(stretches.at(-1)! - usual);
  const spread = median(before.map((each) => Math.abs(each - usual)));
  if (usual <= 0 || change <= usual / 2 || change <= 3 * spread) return [];
  const due = first + stretches.length * days;
  const own = answersTo(standing, rule);
  const dealtWith = Math.max(lastOf(contacts), ...own.filter(isClosed).map(({ on }) => on));
  const found = owed(standing, rule, due, Math.max(due, putOff(own.filter((answer) => answer.due === due))));
  return dealtWith >= due || isDone(standing, found.id) ? [] : [found];
};

/** To those who said yes; only a message tells it. */
const news: ByKind = (standing, rule) => {
  const { person, contacts } = standing;
  if (person.consent !== true) return [];
  const told = contacts.filter(isMessage);
  const owed = rule.on
    ? daysOfYears(rule.on).flatMap((day) => leadingUpTo(standing, rule, day, 7, told))
    : everySoOften(standing, rule, person.since, rule.days![0]!, told);
  return owed.map((each) => ({ ...each, shown: Math.max(each.shown, lastOf(contacts)) as Day }));
};

export const BY_KIND: Readonly<Record<ShopRule["kind"], ByKind>> = {
  next,
  cadence,
  birthday,
  holiday,
  ending,
  rhythm,
  "win-back": winBack,
  "after-service": afterService,
  complaint,
  volume,
  news,
};
