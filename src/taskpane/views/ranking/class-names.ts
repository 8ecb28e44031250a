/** The owner's own class names while they are typed: what is wrong with each, and names to begin with. */
import { LONGEST_NAME } from "../../../model/ranking/class-names";
import { FEWEST_CLASSES } from "../../../model/ranking/ranking";
import { splitList } from "../../../model/read/split-list";

/** As many as the pane offers; a book with more keeps them. */
const MOST_OFFERED = 6;

export type NameTrouble = "nameMissing" | "nameTwice" | "nameLong" | "nameComma";

/** The numbers of classes to choose from, the present one among them. */
export function classCounts(present: number): readonly number[] {
  const most = Math.max(MOST_OFFERED, present);
  return Array.from({ length: most - FEWEST_CLASSES + 1 }, (_, index) => FEWEST_CLASSES + index);
}

/**
 * What is wrong with the name at a place; undefined where it will do. Names that differ in capitals only
 * are the same: a workbook takes them for one.
 */
export function nameTrouble(names: readonly string[], place: number): NameTrouble | undefined {
  const name = names[place]!.trim();
  if (name === "") return "nameMissing";
  if (name.length > LONGEST_NAME) return "nameLong";
  if (splitList(name)[0] !== name) return "nameComma";
  const isTwice = names.some((other, index) => index !== place && folded(other) === folded(name));
  return isTwice ? "nameTwice" : undefined;
}

/** The names as classes; undefined while something is wrong with one. */
export function classesOf(names: readonly string[]): readonly string[] | undefined {
  const isFit = names.every((_, place) => nameTrouble(names, place) === undefined);
  return isFit ? names.map((name) => name.trim()) : undefined;
}

/** The first so many of the names; where there are too few, letters that are not among them. */
export function withCount(names: readonly string[], count: number): readonly string[] {
  const taken = new Set(names.map(folded));
  const free = letters(names.length + count).filter((letter) => !taken.has(folded(letter)));
  return Array.from({ length: count }, (_, place) => names[place] ?? free[place - names.length]!);
}

/** A, B, C … */
export function letters(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => String.fromCharCode("A".charCodeAt(0) + place));
}

/** As many stars as there are classes for the best, one for the last. */
export function stars(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => "★".repeat(count - place));
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
