/**
 * How the salon stays in touch. For the last months its staff have called or written whenever a client
 * had not been heard of for too long, mostly on the day and sometimes a few days late; so on the
 * sample's last day a handful wait, as in any shop, and not hundreds.
 */
import { addDays, type Day } from "../../../../model/day";
import { placeByRule } from "../../../../model/ranking/class-rule";
import { DEFAULT_SETTINGS } from "../../../../model/settings";
import { pick, stream, whole, type Draw } from "../random";
import { LAST_SAMPLE_DAY, type Client, type Visit } from "./client";
import type { SalonPack } from "./pack";

const SINCE: Day = addDays(LAST_SAMPLE_DAY, -110);
const LONGEST_DELAY = 9;
/** Of the customers contacted, how many agree on a day. */
const AGREES = 0.12;

const KINDS: Readonly<Record<SalonPack["language"], readonly Visit["kind"][]>> = {
  "zh-CN": ["wechat", "wechat", "wechat", "phone"],
  en: ["sms", "sms", "phone", "email"],
};

/** Contacts with a client whose visits are these. `cadence` is the days after which they are called. */
export function keepInTouch(
  pack: SalonPack,
  client: Client,
  visits: readonly Visit[],
  cadence: number,
): readonly Visit[] {
  if (client.status === "lost" || client.status === "do-not-contact") return [];
  const draw = stream(`${pack.language} touch ${client.person.latin}`);
  const contacts: Visit[] = [];
  const before = visits.filter(({ date }) => date < SINCE);
  let last: Pick<Visit, "date" | "next"> = before[before.length - 1] ?? { date: client.since };
  for (;;) {
    const call = dayOfCall(draw, pack, last.next ?? addDays(last.date, cadence));
    const known = last.date;
    const visit = visits.find(({ date }) => date > known && date <= call);
    if (!visit && call > LAST_SAMPLE_DAY) return contacts;
    if (!visit) contacts.push(contact(draw, pack, client, call));
    last = visit ?? contacts[contacts.length - 1]!;
  }
}

/** The days after which this client is called: as the settings say for the class, or their own. */
export function cadenceOf(shareOfTurnover: number, own: number | undefined): number {
  if (own !== undefined) return own;
  const { limits, cadence } = DEFAULT_SETTINGS;
  const standing = { value: shareOfTurnover, turnover: 1, before: 0, above: 0, customers: 1 };
  return cadence[placeByRule({ method: "share", limits: limits.share }, standing)]!;
}

function dayOfCall(draw: Draw, pack: SalonPack, due: Day): Day {
  let day = addDays(due, whole(draw, 0, LONGEST_DELAY));
  if (day < SINCE) day = addDays(SINCE, whole(draw, 0, 25));
  while (pack.season(day) === 0) day = addDays(day, 1);
  return day;
}

function contact(draw: Draw, pack: SalonPack, client: Client, date: Day): Visit {
  const agreed = draw() < AGREES ? addDays(date, whole(draw, 4, 12)) : undefined;
  return {
    client,
    date,
    kind: pick(draw, KINDS[pack.language]),
    staff: client.stylist,
    notes: pick(draw, pack.careNotes[client.person.gender]),
    ...(agreed !== undefined && { next: agreed }),
  };
}
