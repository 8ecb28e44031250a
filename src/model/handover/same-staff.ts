import { comparable } from "../read/comparable";

/** Is it the same person of the staff, however the name was typed? Blank is nobody. */
export function isSameStaff(one: string, other: string): boolean {
  return comparable(one) !== "" && comparable(one) === comparable(other);
}
