import { isSameStaff } from "./same-staff";

/** A name as one of these spells it; as it was typed where none is the same person's. */
export function asKnown(name: string, known: readonly string[]): string {
  return known.find((other) => isSameStaff(other, name)) ?? name.trim();
}
