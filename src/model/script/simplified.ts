/**
 * Traditional characters as simplified ones, so that 陳靜 and 陈静 are the same name. Character by character:
 * where one simplified character stands for several traditional ones (发 for 發 and 髮) nothing is lost that
 * comparing needs. Not for showing: what the owner wrote stays as it was written.
 */
import { SIMPLIFIED, TRADITIONAL } from "./traditional-characters";

let table: Map<string, string> | undefined;

/** The text with each traditional character replaced by its simplified one. */
export function simplified(text: string): string {
  table ??= new Map(Array.from(TRADITIONAL, (character, position) => [character, SIMPLIFIED[position]!]));
  let changed = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST) continue;
    const other = table.get(text[at]!);
    if (other === undefined) continue;
    changed += text.slice(copied, at) + other;
    copied = at + 1;
  }
  return copied === 0 ? text : changed + text.slice(copied);
}

/** The block of Unicode that all pairs are of. */
const FIRST = 0x4e00;
const LAST = 0x9fff;
