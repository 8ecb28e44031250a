/**
 * Ids for rows of a file that has none: a hash of the row itself, so that the same row gets the same id
 * whenever, and wherever, it is imported. SHA-256, since two different sales that share an id would
 * lose one of them; from @noble/hashes, since a browser's own is asynchronous and the model knows no host.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { schema, type TableKey } from "../schema";
import { ALPHABET } from "./ids";

const LENGTH = 12;
const UNIT_SEPARATOR = "\u001f";

/**
 * The table's letter and 12 characters of Crockford's base 32: 60 bits, so that among a million rows two
 * meet by chance once in two million imports. `occurrence` tells identical rows of one file apart (0, 1 …).
 */
export function contentId(table: TableKey, cells: readonly string[], occurrence: number): string {
  const hash = sha256(utf8ToBytes([...cells, String(occurrence)].join(UNIT_SEPARATOR)));
  let id = schema[table].idPrefix;
  for (let i = 0; i < LENGTH; i++) id += ALPHABET[hash[i]! & 31] ?? "";
  return id;
}
