/**
 * A client's visits. The wish to come grows by the day, faster on busy days and not at all on closed
 * ones; when it is large enough, they come. So weekends, festivals and seasons show in the log without
 * being written into it.
 */
import { addDays, type Day } from "../../../../model/day";
import { pick, pickWeighted, stream, whole, type Draw } from "../random";
import { LAST_SAMPLE_DAY, type Client, type Habit, type Visit } from "./client";
import type { Item, SalonPack } from "./pack";

/** Chance that a visit is for colour or perm, and that it is for, or includes, a treatment. */
const TASTES: Readonly<Record<Habit, { readonly big: number; readonly care: number }>> = {
  top: { big: 0.36, care: 0.5 },
  regular: { big: 0.24, care: 0.25 },
  plain: { big: 0.02, care: 0.06 },
  rare: { big: 0.3, care: 0.15 },
};
const BUYS_PRODUCT = 0.05;
const SCORED = 0.3;
const SCORES = [5, 5, 5, 4, 4, 5, 3];
const NOTED = 0.08;
const PAYS_HALF = 0.012;

/** All visits and purchases of a client, oldest first. */
export function makeVisits(pack: SalonPack, client: Client): readonly Visit[] {
  const draw = stream(`${pack.language} visits ${client.person.latin}`);
  const days = visitDays(draw, pack, client);
  const visits = days.flatMap((day, index) => oneVisit(draw, pack, client, day, days[index + 1]));
  return client.special === "prepaid" ? withPrepaidCard(pack, visits) : visits;
}

function visitDays(draw: Draw, pack: SalonPack, client: Client): readonly Day[] {
  const days: Day[] = [];
  const isNew = client.since === client.from;
  let wish = isNew ? client.interval * 2 : client.interval * draw();
  let enough = client.interval;
  for (let day = client.from; day <= client.to; day = addDays(day, 1)) {
    const busy = pack.season(day);
    wish += busy;
    if (busy === 0 || wish < enough) continue;
    days.push(day);
    wish = 0;
    enough = client.interval * (0.7 + 0.6 * draw());
  }
  return days;
}

function oneVisit(
  draw: Draw,
  pack: SalonPack,
  client: Client,
  date: Day,
  following: Day | undefined,
): readonly Visit[] {
  const items = chooseItems(draw, pack, client);
  const amount = items.reduce((sum, { price }) => sum + price, 0);
  const staff = draw() < 0.75 ? client.stylist : pick(draw, pack.staff);
  const isBig = items.some(({ group }) => group === "big");
  const next = following === undefined ? booking(draw, client, date) : promise(draw, date, following);
  const visit: Visit = {
    client,
    date,
    kind: "visit",
    staff,
    item: items.map(({ name }) => name).join(" + "),
    amount,
    paid: draw() < PAYS_HALF ? Math.floor(amount / 2) : amount,
    ...(draw() < SCORED && { satisfaction: pick(draw, SCORES) }),
    ...(draw() < NOTED && { notes: pick(draw, isBig ? pack.visitNotes.big : pack.visitNotes.other) }),
    ...(next !== undefined && { next }),
  };
  return draw() < BUYS_PRODUCT ? [visit, purchase(draw, pack, visit)] : [visit];
}

/** Now and then the next date was agreed on, and kept or moved by a day or two. */
function promise(draw: Draw, date: Day, following: Day): Day | undefined {
  if (draw() > 0.16) return undefined;
  return Math.max(date + 1, following - whole(draw, 0, 2)) as Day;
}

/** Of those who were here lately, some have the next date in the book already. */
function booking(draw: Draw, client: Client, date: Day): Day | undefined {
  if (client.status !== "active" || date < LAST_SAMPLE_DAY - 30 || draw() > 0.3) return undefined;
  return addDays(date, whole(draw, 16, 32));
}

function chooseItems(draw: Draw, pack: SalonPack, { habit, person }: Client): readonly Item[] {
  const one = (group: Item["group"]): Item => pickWeighted(draw, offered(pack, group, person.gender));
  const { big, care } = TASTES[habit];
  const chance = draw();
  const withCare = draw() < care;
  if (chance < big) return withCare ? [one("big"), one("care")] : [one("big")];
  return withCare ? [one("cut"), one("care")] : [one("cut")];
}

function purchase(draw: Draw, pack: SalonPack, visit: Visit): Visit {
  const { client, date, staff } = visit;
  const { name, price } = pickWeighted(draw, offered(pack, "product", client.person.gender));
  return { client, date, kind: "sale", staff, item: name, amount: price, paid: price };
}

function offered(pack: SalonPack, group: Item["group"], gender: "f" | "m"): readonly Item[] {
  return pack.items.filter((item) => item.group === group && (item.for === "both" || item.for === gender));
}

/**
 * From the third visit on, a prepaid card: what it is bought for counts once, on the day it was paid,
 * and the visits drawn from it carry no amount until it is used up.
 */
function withPrepaidCard(pack: SalonPack, visits: readonly Visit[]): readonly Visit[] {
  const { item, amount, drawn } = pack.prepaid;
  const bought = visits[2];
  if (!bought) return visits;
  let left = amount;
  const after = visits.slice(3).map((visit) => {
    const price = visit.amount ?? 0;
    if (visit.kind !== "visit" || price > left) return visit;
    left -= price;
    return { ...withoutMoney(visit), notes: `${drawn} ${price}` };
  });
  const { client, date, staff } = bought;
  const card: Visit = { client, date, kind: "sale", staff, item, amount, paid: amount };
  return [...visits.slice(0, 3), card, ...after];
}

function withoutMoney({ client, date, kind, staff, item, satisfaction, next }: Visit): Visit {
  return {
    client,
    date,
    kind,
    staff,
    ...(item !== undefined && { item }),
    ...(satisfaction !== undefined && { satisfaction }),
    ...(next !== undefined && { next }),
  };
}
