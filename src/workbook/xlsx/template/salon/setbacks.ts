/** What also happens in a salon: complaints with their answer a day later, and money given back. */
import { addDays, type Day } from "../../../../model/day";
import { pick, stream, whole } from "../random";
import { LAST_SAMPLE_DAY, type Visit } from "./client";
import type { Complaint, Item, Refund, SalonPack } from "./pack";

/** Complaints and refunds that follow some of these visits, spread over the sample's time. */
export function makeSetbacks(pack: SalonPack, visits: readonly Visit[]): readonly Visit[] {
  const draw = stream(`${pack.language} setbacks`);
  const choose = (about: Item["group"], index: number, count: number): Visit => {
    const names = pack.items.filter(({ group }) => group === about).map(({ name }) => name);
    const fitting = visits.filter(({ item, amount, date }) => {
      const has = item?.split(" + ").some((name) => names.includes(name));
      return has === true && amount && date < LAST_SAMPLE_DAY - 12;
    });
    const part = fitting.length / count;
    return pick(draw, fitting.slice(Math.floor(index * part), Math.ceil((index + 1) * part)));
  };
  const complaints = pack.complaints.flatMap((complaint, index, { length }) =>
    complaintAbout(pack, choose(complaint.about, index, length), complaint, whole(draw, 1, 2)),
  );
  const refunds = pack.refunds.map((given, index, { length }) =>
    refund(pack, choose(given.about, index, length), given),
  );
  return [...complaints, ...refunds];
}

function complaintAbout(
  pack: SalonPack,
  { client, item, staff, date }: Visit,
  { complaint, answer }: Complaint,
  satisfaction: number,
): readonly Visit[] {
  const told = openDay(pack, addDays(date, 2));
  const answered = openDay(pack, addDays(told, 1));
  return [
    { client, date: told, kind: "complaint", staff, ...(item && { item }), satisfaction, notes: complaint },
    { client, date: answered, kind: "phone", staff: pack.staff[0]!, notes: answer },
  ];
}

function refund(pack: SalonPack, visit: Visit, { part, notes }: Refund): Visit {
  const { client, item, staff, date, amount } = visit;
  const back = -Math.round((amount ?? 0) * part);
  return {
    client,
    date: openDay(pack, addDays(date, 4)),
    kind: "sale",
    staff,
    ...(item && { item }),
    amount: back,
    paid: back,
    notes,
  };
}

function openDay(pack: SalonPack, day: Day): Day {
  return pack.season(day) === 0 ? openDay(pack, addDays(day, 1)) : day;
}
