import { splitList } from "../read/split-list";
import { FEWEST_CLASSES, MOST_CLASSES } from "./ranking";

/** Longer names than this fit no badge and no column. */
export const LONGEST_NAME = 20;

/** Names of classes from a list such as "VIP, key, ordinary"; undefined where it cannot be one. */
export function readClassNames(text: string): readonly string[] | undefined {
  const names = splitList(text);
  return areClassNames(names) ? names : undefined;
}

/** 2 to 9 different names of at most 20 characters. */
export function areClassNames(names: readonly string[]): boolean {
  return (
    names.length >= FEWEST_CLASSES &&
    names.length <= MOST_CLASSES &&
    new Set(names).size === names.length &&
    names.every((name) => name !== "" && name.length <= LONGEST_NAME)
  );
}
