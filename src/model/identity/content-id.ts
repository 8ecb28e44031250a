/**
 * Ids for rows of a file that has none: a hash of the row itself, so that the same row gets the same id
 * whenever, and wherever, it is imported.
 */
import { schema, type TableKey } from "../schema";
import { ALPHABET } from "./ids";
import { sha256 } from "./sha256";

const LENGTH = 12;
const UNIT_SEPARATOR = "\u001f";

/**
 * The table's letter and 12 characters of Crockford's base 32: 60 bits, so that among a million rows two
 * meet by chance once in two million imports. `occurrence` tells identical rows of one file apart (0, 1 …).
 */
export function contentId(table: TableKey, cells: readonly string[], occurrence: number): string {
  const hash = sha256([...cells, String(occurrence)].join(UNIT_SEPARATOR));
  let id = schema[table].idPrefix;
  for (let i = 0; i < LENGTH; i++) {
    // Six characters from the first 30 bits of each of two words.
    const word = hash[i < 6 ? 0 : 1]!;
    id += ALPHABET[(word >>> (27 - 5 * (i % 6))) & 31] ?? "";
  }
  return id;
}
