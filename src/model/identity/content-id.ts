/**
 * Ids for rows of a file that has none: a hash of the row itself, so that the same row gets the same id
 * whenever, and wherever, it is imported.
 */
import { schema, type TableKey } from "../schema";
import { ALPHABET } from "./ids";
import { murmur3 } from "./murmur3";

const LENGTH = 12;
const BITS_A_LETTER = 5;
const LETTERS_A_NUMBER = 6;
const SEPARATOR = 0x1f;
const EQUALS = "=".charCodeAt(0);
/** Code units that a number takes, as a number or as an occurrence. */
const LONGEST_NUMBER = 24;
/** `murmur3` fills up its last block. */
const BLOCK = 8;

const letters = new Array<number>(1 + LENGTH).fill(0);
const hash = new Int32Array(4);
const bits = new DataView(new ArrayBuffer(8));

/**
 * What a row says, on its way to an id: written as code units at once, since a file without ids has a
 * million rows, and to put a text together for each takes longer than to hash it. Used again for the next row.
 */
export class Content {
  private units = new Uint16Array(4096);
  private length = 0;

  /** Forgets the row before. */
  clear(): void {
    this.length = 0;
  }

  /** Adds a cell; with a key, it is `key=text`. */
  add(text: string, key = ""): void {
    this.makeRoom(key.length + text.length + 2);
    this.writeKey(key);
    this.write(text);
    this.units[this.length++] = SEPARATOR;
  }

  /** Adds a number by its bits, for its digits take longer than all else. Not what `add` makes of its text. */
  addNumber(value: number, key: string): void {
    this.makeRoom(key.length + LONGEST_NUMBER);
    this.writeKey(key);
    // There is no -0 in a book.
    bits.setFloat64(0, value + 0);
    for (let at = 0; at < 8; at += 2) this.units[this.length++] = bits.getUint16(at);
    this.units[this.length++] = SEPARATOR;
  }

  /**
   * The table's letter and 12 characters of Crockford's base 32: 60 of the hash's 128 bits, so that among a
   * million rows two meet by chance once in two million imports. `occurrence` tells identical rows of one
   * file apart (0, 1 …).
   */
  id(table: TableKey, occurrence: number): string {
    this.makeRoom(LONGEST_NUMBER + BLOCK);
    const end = this.length;
    this.write(String(occurrence));
    murmur3(this.units, this.length, hash);
    this.length = end;
    letters[0] = schema[table].idPrefix.charCodeAt(0);
    for (let i = 0; i < LENGTH; i++) letters[i + 1] = ALPHABET.charCodeAt(fiveBits(i));
    // Added up letter by letter, it would be a chain of strings, to be joined when it is first looked up.
    return String.fromCharCode(...letters);
  }

  private writeKey(key: string): void {
    if (key === "") return;
    this.write(key);
    this.units[this.length++] = EQUALS;
  }

  private write(text: string): void {
    for (let i = 0; i < text.length; i++) this.units[this.length++] = text.charCodeAt(i);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.units.length) return;
    const units = new Uint16Array((this.length + more) * 2);
    units.set(this.units);
    this.units = units;
  }
}

/** The bits of the hash that are this letter. */
function fiveBits(letter: number): number {
  const number = hash[Math.floor(letter / LETTERS_A_NUMBER)]!;
  return (number >>> ((letter % LETTERS_A_NUMBER) * BITS_A_LETTER)) & 31;
}

/** The id of a row that says this. */
export function contentId(table: TableKey, cells: readonly string[], occurrence: number): string {
  const content = new Content();
  for (const cell of cells) content.add(cell);
  return content.id(table, occurrence);
}
