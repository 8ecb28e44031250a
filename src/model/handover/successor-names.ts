import { isSameStaff } from "../read/same-staff";

/** Each once, in order of their names, without the one who leaves. */
export function successorNames(from: string, to: readonly string[]): readonly string[] {
  const names = to.map((name) => name.trim()).filter((name) => name !== "");
  return withoutLeaver(from, names.toSorted());
}

/** Each once however it is spelled, in the order given, without the one who leaves. */
export function withoutLeaver(from: string, names: readonly string[]): readonly string[] {
  return names.filter(
    (name, at) => !isSameStaff(name, from) && names.findIndex((other) => isSameStaff(other, name)) === at,
  );
}
