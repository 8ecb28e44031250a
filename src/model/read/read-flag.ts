/** Yes or no, as people write it. */
import { foldWidth } from "./comparable";

const YES: ReadonlySet<string> = new Set(["是", "yes", "y", "true", "1", "√", "✓", "✔", "☑"]);
const NO: ReadonlySet<string> = new Set(["否", "no", "n", "false", "0", "×", "✗", "✘", "☐"]);

/** 是, yes, y, true, 1, √ and their opposites; undefined for anything else. */
export function readFlag(text: string): boolean | undefined {
  const folded = foldWidth(text).toLowerCase();
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}
