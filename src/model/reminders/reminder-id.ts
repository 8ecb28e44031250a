/**
 * The identity of a derived reminder: rule, customer, due day. It is written into Follow-ups and
 * Visits, so it is made here and nowhere else.
 */
import type { ReminderRule } from "./reminder";

/** `cadence/C7K2M9Q/2026-11-21` */
export function derivedId(rule: ReminderRule, customerId: string, due: string): string {
  return `${rule}/${customerId}/${due}`;
}

/** The rule a derived reminder's id names; undefined for a follow-up entered by hand. */
export function derivedRule(id: string): "next" | "cadence" | "birthday" | undefined {
  const match = /^(next|cadence|birthday)\/.+\/\d{4}-\d{2}-\d{2}$/s.exec(id);
  return match?.[1] as "next" | "cadence" | "birthday" | undefined;
}
