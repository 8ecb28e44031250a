import type { HandoverRow } from "./propose-handover";

/** What comes to one of those who have the customers afterwards. */
export interface SuccessorLoad {
  readonly name: string;
  readonly customers: number;
  readonly value: number;
}

/** Each with the sum of what they get, in order of the names. */
export function successorLoads(rows: readonly HandoverRow[]): readonly SuccessorLoad[] {
  const loads = new Map<string, SuccessorLoad>();
  for (const { to, value } of rows) {
    const load = loads.get(to) ?? { name: to, customers: 0, value: 0 };
    loads.set(to, { name: to, customers: load.customers + 1, value: load.value + value });
  }
  return [...loads.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
