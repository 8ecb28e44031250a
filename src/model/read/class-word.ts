/** How people write a class and everybody, where classes have names of their own. */
import { comparable } from "./comparable";

const EVERYBODY: readonly string[] = ["全部", "所有", "所有人", "全部客人", "all", "everybody", "everyone"];

/** The class meant by `A`, `a`, `A 类`, `A级`, `class A`; undefined for none of them. */
export function classNamed(text: string, classes: readonly string[]): string | undefined {
  const word = text.replace(/^class\s+/i, "").replace(/\s*[类级]$/, "");
  return classes.find(
    (name) => comparable(name) === comparable(text) || comparable(name) === comparable(word),
  );
}

/** Does the word mean everybody? */
export function meansEverybody(text: string): boolean {
  return EVERYBODY.some((word) => comparable(word) === comparable(text));
}
