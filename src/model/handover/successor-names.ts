import { isSameStaff } from "../read/same-staff";

/** Each once, in order of their names, without the one who leaves. */
export function successorNames(from: string, to: readonly string[]): readonly string[] {
  const names = to.map((name) => name.trim()).filter((name) => name !== "" && !isSameStaff(name, from));
  const sorted = names.toSorted();
  return sorted.filter((name, at) => sorted.findIndex((other) => isSameStaff(other, name)) === at);
}
