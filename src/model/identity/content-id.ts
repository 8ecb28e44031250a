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
const SEPARATOR = 0x1f;
const EQUALS = 0x3d;
const MOST_DIGITS = 16;

const letters = new Array<number>(1 + LENGTH).fill(0);

/**
 * What a row says, on its way to an id: written as bytes at once, since a file without ids has a million
 * rows, and to put a text together for each takes longer than to hash it. Used again for the next row.
 */
export class Content {
  private bytes = new Uint8Array(4096);
  private length = 0;

  /** Forgets the row before. */
  clear(): void {
    this.length = 0;
  }

  /** Adds a cell; with a key, it is `key=text`. */
  add(text: string, key = ""): void {
    this.makeRoom((key.length + text.length) * MOST_BYTES + 2);
    if (key !== "") {
      this.length = writeUtf8(key, this.bytes, this.length);
      this.bytes[this.length++] = EQUALS;
    }
    this.length = writeUtf8(text, this.bytes, this.length);
    this.bytes[this.length++] = SEPARATOR;
  }

  /**
   * The table's letter and 12 characters of Crockford's base 32: 60 bits, so that among a million rows two
   * meet by chance once in two million imports. `occurrence` tells identical rows of one file apart (0, 1 …).
   */
  id(table: TableKey, occurrence: number): string {
    this.makeRoom(MOST_DIGITS);
    const end = writeUtf8(String(occurrence), this.bytes, this.length);
    const hash = sha256(this.bytes.subarray(0, end));
    letters[0] = schema[table].idPrefix.charCodeAt(0);
    for (let i = 0; i < LENGTH; i++) letters[i + 1] = ALPHABET.charCodeAt(hash[i]! & 31);
    // Added up letter by letter, it would be a chain of strings, to be joined when it is first looked up.
    return String.fromCharCode(...letters);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bytes = new Uint8Array((this.length + more) * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** The id of a row that says this. */
export function contentId(table: TableKey, cells: readonly string[], occurrence: number): string {
  const content = new Content();
  for (const cell of cells) content.add(cell);
  return content.id(table, occurrence);
}
