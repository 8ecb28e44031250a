/**
 * The texts of one column, each made once. A list says the same days, goods and areas over and over: a text
 * that was there before is found by its characters in the block, so that a million cells are a few hundred
 * strings to keep, and to look up when they are read.
 */
export class SharedTexts {
  /** The text last seen with each hash; undefined in a column that says something new in most of its rows. */
  private known: Map<number, string> | undefined = new Map();

  /** The characters from `start` to before `end`, as one string with all that are the same. */
  of(text: string, start: number, end: number): string {
    const { known } = this;
    if (start === end) return "";
    if (!known || end - start > LONGEST) return text.slice(start, end);
    const hash = hashOf(text, start, end);
    const before = known.get(hash);
    if (before !== undefined && standsAt(before, text, start, end)) return before;
    const made = text.slice(start, end);
    known.set(hash, made);
    if (known.size > MOST) this.known = undefined;
    return made;
  }
}

/** Longer texts are remarks, and hardly ever said twice. */
const LONGEST = 40;
/** Among more different texts than this looking one up costs more than it saves. */
const MOST = 4000;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function standsAt(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++)
    if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
