/**
 * Which arrays begin alike, without looking at their cells. A longer column is a copy of the shorter one with values
 * behind it; arrays that grew from the same one share its first rows, however often each of them grew since.
 */
interface Head {
  readonly size: number;
}

const heads = new WeakMap<readonly string[], Head>();

/** `before` with more values at its end, known to begin as it does. */
export function grown(before: readonly string[], added: readonly string[]): readonly string[] {
  const longer = before.concat(added);
  const head = heads.get(before) ?? { size: before.length };
  heads.set(before, head);
  heads.set(longer, head);
  return longer;
}

/** So many first cells are surely the same; 0 where nothing is known. */
export function sharedHead(one: readonly string[], other: readonly string[]): number {
  if (one === other) return one.length;
  const head = heads.get(one);
  return head && head === heads.get(other) ? head.size : 0;
}
