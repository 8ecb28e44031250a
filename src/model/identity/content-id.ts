/**
 * Ids for rows of a file that has none: a hash of the row itself, so that the same row gets the same id
 * whenever, and wherever, it is imported. SHA-256, since two different sales that share an id would
 * lose one of them; from @noble/hashes, since a browser's own is asynchronous and the model knows no host.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { schema, type TableKey } from "../schema";
import { ALPHABET } from "./ids";
import { MOST_BYTES, writeUtf8 } from "./utf8";

const LENGTH = 12;
const UNIT_SEPARATOR = "\u001f";

/**
 * The table's letter and 12 characters of Crockford's base 32: 60 bits, so that among a million rows two
 * meet by chance once in two million imports. `occurrence` tells identical rows of one file apart (0, 1 …).
 */
export function contentId(table: TableKey, cells: readonly string[], occurrence: number): string {
  const text = [...cells, String(occurrence)].join(UNIT_SEPARATOR);
  begun._cloneInto(hasher).update(bytesOf(text)).digestInto(digest);
  let id = schema[table].idPrefix;
  for (let i = 0; i < LENGTH; i++) id += ALPHABET[digest[i]! & 31] ?? "";
  return id;
}

// A file without ids needs a million of these: nothing but the id itself is made anew for each.
const begun = sha256.create();
const hasher = sha256.create();
const digest = new Uint8Array(hasher.outputLen);
let buffer = new Uint8Array(4096);

/** The text in UTF-8, in a buffer that is used again for the next. */
function bytesOf(text: string): Uint8Array {
  if (buffer.length < text.length * MOST_BYTES) buffer = new Uint8Array(text.length * MOST_BYTES);
  return buffer.subarray(0, writeUtf8(text, buffer));
}
