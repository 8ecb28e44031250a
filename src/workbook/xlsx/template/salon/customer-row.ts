/** What the register of the sample salon says about a client. */
import { addDays, calendarDate, isoDay } from "../../../../model/day";
import { customKey, type Row } from "../../../../model/value";
import { pick, stream, whole, type Draw } from "../random";
import { LAST_SAMPLE_DAY, type Client } from "./client";
import type { SalonPack } from "./pack";

/** Days after the sample's last day on which these clients have their birthday, by place in the register. */
const BIRTHDAYS_SOON: Readonly<Record<number, number>> = { 9: 4, 31: 1, 52: 7, 74: 10 };

/** The client's row; `index` counts clients from 0. */
export function customerRow(pack: SalonPack, client: Client, index: number): Row {
  const draw = stream(`${pack.language} traits ${client.person.latin}`);
  const { id, person, since, status, stylist } = client;
  const isCompany = client.special === "company";
  const some = <T>(chance: number, value: () => T): T | null => (draw() < chance ? value() : null);
  return {
    id,
    name: person.name,
    kind: isCompany ? "company" : "person",
    contact: client.contact ?? null,
    phone: pack.phone(index),
    wechat: pack.language === "zh-CN" ? some(0.7, () => person.latin + String(whole(draw, 1, 99))) : null,
    email: some(pack.language === "en" ? 0.6 : 0.06, () => `${person.latin}@example.com`),
    address: some(0.15, () => pick(draw, pack.streets)),
    area: pick(draw, pack.areas),
    source: pick(draw, pack.sources),
    tags:
      client.special === "prepaid"
        ? pack.prepaid.tag
        : some(0.35, () => pick(draw, pack.tags[person.gender])),
    owner: stylist,
    birthday: isCompany ? null : birthday(draw, pack, client, index),
    since,
    status,
    cadence: ownCadence(client) ?? null,
    fixedClass: client.special === "fixedClass" ? "A" : null,
    temperament: some(0.35, () => pick(draw, pack.temperaments)),
    consent: some(0.8, () => draw() > 0.05),
    preferences: some(0.5, () => pick(draw, pack.preferences[person.gender])),
    ...(isCompany ? {} : traits(draw, pack, client)),
    notes: notes(draw, pack, client),
  };
}

/** Days between contacts that the owner chose for this client; undefined leaves it to the class. */
export function ownCadence({ habit, status, interval, special }: Client): number | undefined {
  if (special === "company") return 60;
  if (status === "dormant") return 90;
  if (habit === "top") return 21;
  if (habit === "regular" && interval > 42) return 60;
  if (habit === "rare") return 120;
  return undefined;
}

function birthday(draw: Draw, pack: SalonPack, client: Client, index: number): string | null {
  if (client.special === "lunar") return pack.lunarBirthday ?? null;
  const soon = BIRTHDAYS_SOON[index];
  if (soon !== undefined) return isoDay(addDays(LAST_SAMPLE_DAY, soon)).slice(5);
  const chance = draw();
  const year = calendarDate(LAST_SAMPLE_DAY).year - whole(draw, 19, 66);
  const born = [whole(draw, 1, 12), whole(draw, 1, 28)]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  if (chance > 0.62) return null;
  return chance < 0.4 ? `${year}-${born}` : born;
}

function traits(draw: Draw, pack: SalonPack, { person, status }: Client): Row {
  if (status === "prospect") return {};
  return Object.fromEntries(
    pack.traits.map(({ header, words, outOfTen }) => {
      const word = pick(draw, words[person.gender]);
      return [customKey(header), draw() * 10 < outOfTen ? word : null];
    }),
  );
}

function notes(draw: Draw, pack: SalonPack, { special, status }: Client): string | null {
  const { fixedClass, doNotContact, lost, prospect } = pack.clientNotes;
  if (special === "fixedClass") return fixedClass;
  if (special === "doNotContact") return doNotContact;
  if (status === "prospect") return pick(draw, prospect);
  return status === "lost" && draw() < 0.7 ? pick(draw, lost) : null;
}
