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
  const known = table;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => known.get(character) ?? character);
}
