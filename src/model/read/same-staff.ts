import { comparable } from "./comparable";

/** Is it the same person of the staff, however the name was typed? Blank is nobody. */
export function isSameStaff(one: string, other: string): boolean {
  return comparable(one) !== "" && comparable(one) === comparable(other);
}

/** Is it this person's, or nobody's where "" asks for what is nobody's? */
export function isWhose(asked: string, staff: string): boolean {
  return comparable(asked) === comparable(staff);
}
