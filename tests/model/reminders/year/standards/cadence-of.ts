import type { Person } from "../diary";
import { CLASS_DAYS, LEVELS, RULES } from "../rules";

/** Days between contacts that this customer may expect: their own, else by rule, by service level, by class. */
export function cadenceOf(person: Person, itsClass: string): number {
  const rule = RULES.find(({ kind, isFor }) => kind === "cadence" && isFor(person, itsClass));
  const level = LEVELS.find(({ isFor }) => isFor(person, itsClass));
  return person.cadence ?? rule?.days?.[0] ?? level?.days ?? CLASS_DAYS[itsClass]!;
}
