/**
 * The pairs of rows worth comparing: those that have a key in common.
 *
 * In a small block everyone is compared with everyone. In a big one that would be the square of its size, and
 * what so many share says little by itself: forty people called 王伟 are forty people. So a big block is put in
 * order, by name, street and birthday, and everyone is compared with the next few only: those with whom they share
 * more than the key come to stand beside them. The work grows with the number of customers, not with its square.
 */
import { MOST_ROWS, type Blocks } from "./blocks";
import type { Profile } from "./profile";

const SMALL_BLOCK = 12;
const NEIGHBOURS = 6;

/** Each pair once, as `earlier row × MOST_ROWS + later row`; `pairRows` takes it apart. */
export function candidatePairs(blocks: Blocks, profiles: readonly Profile[]): Float64Array {
  const pairs: number[] = [];
  for (const block of blocks.each()) {
    const isSmall = block.length <= SMALL_BLOCK;
    const rows = isSmall ? block : inOrder(block, profiles);
    const reach = isSmall ? SMALL_BLOCK : NEIGHBOURS;
    for (let at = 0; at < rows.length; at++) {
      const end = Math.min(rows.length, at + 1 + reach);
      for (let next = at + 1; next < end; next++) {
        pairs.push(Math.min(rows[at]!, rows[next]!) * MOST_ROWS + Math.max(rows[at]!, rows[next]!));
      }
    }
  }
  // Sorting and leaving out what repeats is quicker than a set of a million numbers.
  return Float64Array.from(pairs)
    .sort()
    .filter((pair, at, sorted) => at === 0 || pair !== sorted[at - 1]);
}

/** The two rows of a pair. */
export function pairRows(pair: number): readonly [number, number] {
  return [Math.floor(pair / MOST_ROWS), pair % MOST_ROWS];
}

function inOrder(rows: readonly number[], profiles: readonly Profile[]): readonly number[] {
  const keyed = rows.map((row) => ({ row, order: orderOf(profiles[row]!) }));
  keyed.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.row - b.row));
  return keyed.map(({ row }) => row);
}

function orderOf({ name, address, birthday }: Profile): string {
  return `${name.core} ${address.street} ${address.numbers.join(" ")} ${birthday}`;
}
