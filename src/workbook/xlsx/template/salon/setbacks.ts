/** What also happens in a salon: complaints with their answer a day later, and money given back. */
import { addDays, type Day } from "../../../../model/day";
import { stream, whole } from "../random";
import { LAST_SAMPLE_DAY, type Visit } from "./client";
import type { SalonPack } from "./pack";

/** Complaints and refunds that follow some of these visits. */
export function makeSetbacks(pack: SalonPack, visits: readonly Visit[]): readonly Visit[] {
  const draw = stream(`${pack.language} setbacks`);
  const paid = visits.filter(
    ({ kind, amount, date }) => kind === "visit" && amount && date < LAST_SAMPLE_DAY - 12,
  );
  const spread = (count: number, index: number): Visit =>
    paid[Math.floor(((index + 0.2 + 0.6 * draw()) / count) * paid.length)]!;
  const complaints = pack.complaints.flatMap(({ complaint, answer }, index, all) =>
    complaintAbout(pack, spread(all.length, index), whole(draw, 1, 2), complaint, answer),
  );
  const refunds = pack.refundNotes.map((notes, index, all) => refund(pack, spread(all.length, index), notes));
  return [...complaints, ...refunds];
}

function complaintAbout(
  pack: SalonPack,
  visit: Visit,
  satisfaction: number,
  complaint: string,
  answer: string,
): readonly Visit[] {
  const { client, item, staff, date } = visit;
  const told = openDay(pack, addDays(date, 2));
  return [
    { client, date: told, kind: "complaint", staff, ...(item && { item }), satisfaction, notes: complaint },
    { client, date: openDay(pack, addDays(told, 1)), kind: "phone", staff: pack.staff[0]!, notes: answer },
  ];
}

function refund(pack: SalonPack, visit: Visit, notes: string): Visit {
  const { client, item, staff, date, amount } = visit;
  const back = -Math.round((amount ?? 0) / 2);
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
