/** Who comes to the sample salon, how often, and who has stopped coming. */
import { addDays, type Day } from "../../../../model/day";
import { idStream, pick, stream, whole, type Draw } from "../random";
import { FIRST_SAMPLE_DAY, LAST_SAMPLE_DAY, type Client, type Habit } from "./client";
import type { Person, SalonPack } from "./pack";

const INTERVALS: Readonly<Record<Habit, number>> = { top: 17, regular: 38, plain: 31, rare: 75 };
const TOP_WOMEN = 9;
const REGULAR_WOMEN = 38;
const PLAIN_MEN = 17;
const PREPAID = 4;

/** All clients in the order in which they were registered. */
export function makeClients(pack: SalonPack): readonly Client[] {
  const draw = stream(`${pack.language} clients`);
  const newId = idStream(`${pack.language} client ids`, "C");
  const women = shuffled(
    draw,
    pack.people.filter(({ gender }) => gender === "f"),
  );
  const men = shuffled(
    draw,
    pack.people.filter(({ gender }) => gender === "m"),
  );
  const clients = [
    ...women.map((person, index) => usual(draw, pack, newId(), person, womanHabit(index))),
    ...men.map((person, index) => usual(draw, pack, newId(), person, index < PLAIN_MEN ? "plain" : "rare")),
  ];
  const regulars = clients.filter(({ habit, status }) => habit === "regular" && status === "active");
  const special = markSpecial(clients, regulars, pack);
  return [...special, company(draw, pack, newId()), ...prospects(draw, pack, newId)].sort(
    (a, b) => a.since - b.since,
  );
}

function womanHabit(index: number): Habit {
  if (index < TOP_WOMEN) return "top";
  return index < TOP_WOMEN + REGULAR_WOMEN ? "regular" : "rare";
}

function usual(draw: Draw, pack: SalonPack, id: string, person: Person, habit: Habit): Client {
  const status = statusOf(draw, habit);
  const to = lastDay(draw, status);
  const old = draw() < 0.55;
  const from = old
    ? FIRST_SAMPLE_DAY
    : (whole(draw, FIRST_SAMPLE_DAY + 20, Math.min(to, LAST_SAMPLE_DAY - 45)) as Day);
  return {
    id,
    person,
    habit,
    interval: INTERVALS[habit] * (0.75 + 0.5 * draw()),
    from,
    to,
    since: old ? addDays(from, -whole(draw, 20, 900)) : from,
    status,
    stylist: pick(draw, pack.staff),
  };
}

function statusOf(draw: Draw, habit: Habit): Client["status"] {
  const chance = draw();
  if (habit === "top") return chance < 0.12 ? "dormant" : "active";
  if (chance < 0.18) return "lost";
  return chance < 0.32 ? "dormant" : "active";
}

function lastDay(draw: Draw, status: Client["status"]): Day {
  if (status === "lost") return whole(draw, FIRST_SAMPLE_DAY + 100, LAST_SAMPLE_DAY - 220) as Day;
  if (status === "dormant") return whole(draw, LAST_SAMPLE_DAY - 190, LAST_SAMPLE_DAY - 110) as Day;
  return LAST_SAMPLE_DAY;
}

/** One fixed class, one who wants no messages, some with a prepaid card, one lunar birthday. */
function markSpecial(clients: readonly Client[], regulars: readonly Client[], pack: SalonPack): Client[] {
  const rare = clients.find(
    ({ habit, status, person }) => habit === "rare" && status === "active" && person.gender === "f",
  );
  const prepaid = regulars.slice(2, 2 + PREPAID);
  return clients.map((client) => {
    if (client === rare) return { ...client, special: "fixedClass" };
    if (client === regulars[0]) return { ...client, special: "doNotContact", status: "do-not-contact" };
    if (client === regulars[1] && pack.lunarBirthday) return { ...client, special: "lunar" };
    return prepaid.includes(client) ? { ...client, special: "prepaid" } : client;
  });
}

function company(draw: Draw, pack: SalonPack, id: string): Client {
  const { name, contact, latin } = pack.company;
  const from = addDays(FIRST_SAMPLE_DAY, 150);
  const base = usual(draw, pack, id, { name, latin, gender: "f" }, "regular");
  return {
    ...base,
    from,
    since: from,
    to: LAST_SAMPLE_DAY,
    interval: 60,
    status: "active",
    contact,
    special: "company",
  };
}

function prospects(draw: Draw, pack: SalonPack, newId: () => string): Client[] {
  return pack.prospects.map((person) => {
    const client = usual(draw, pack, newId(), person, "rare");
    const since = addDays(LAST_SAMPLE_DAY, -whole(draw, 3, 60));
    return { ...client, status: "prospect", since, from: addDays(LAST_SAMPLE_DAY, 1), to: LAST_SAMPLE_DAY };
  });
}

function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, order: draw() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
