/**
 * Text as bytes of GB18030, which older programs in China want and no browser writes.
 *
 * Browsers and Node read it (`TextDecoder`) and do not write it. So the table for writing is made from
 * the platform's own reader, turned round, when it is first needed (about 63,000 characters, some 20 ms);
 * a library would bring half a megabyte of the same table. What is written here is by construction what
 * the platform reads back.
 *
 * - two bytes: first 81–FE, second 40–7E or 80–FE
 * - four bytes: the rest of the basic plane, in order of a running number; then the other planes, where
 *   number and code point differ by a constant
 *
 * GB18030 holds all of Unicode. Nineteen private characters that its last edition gave up are read by no
 * platform any more; they, and halves of characters, become U+FFFD.
 */

const REPLACEMENT = 0xfffd;
/** Running number of U+10000. */
const PLANES_FROM = 189_000;
/** Running numbers below this are in the basic plane. */
const BASIC_PLANE = 39_420;

/** All text at once, or a part that ends with a whole character. */
export function encodeGb18030(text: string): Uint8Array {
  const table = (known ??= makeTable());
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const place = code > 0xffff ? FOUR_BYTES + PLANES_FROM + code - 0x10000 : placeOf(table, code);
    length =
      place < FOUR_BYTES ? writeTwo(bytes, length, place) : writeFour(bytes, length, place - FOUR_BYTES);
  }
  return bytes.subarray(0, length);
}

/** By character of the basic plane: its two bytes as one number, or `FOUR_BYTES` plus its running number. */
type Table = Int32Array;
const FOUR_BYTES = 0x10000;
let known: Table | undefined;

function placeOf(table: Table, code: number): number {
  return table[code] || table[REPLACEMENT]!;
}

function writeTwo(bytes: Uint8Array, at: number, pair: number): number {
  bytes[at] = pair >> 8;
  bytes[at + 1] = pair & 0xff;
  return at + 2;
}

function writeFour(bytes: Uint8Array, at: number, number: number): number {
  bytes[at] = 0x81 + Math.floor(number / 12_600);
  bytes[at + 1] = 0x30 + (Math.floor(number / 1260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(number / 10) % 126);
  bytes[at + 3] = 0x30 + (number % 10);
  return at + 4;
}

/** The shorter way first: what has two bytes is never written with four. */
function makeTable(): Table {
  const table = new Int32Array(0x10000);
  const take = (places: readonly number[], length: 2 | 4): void => {
    const bytes = new Uint8Array(places.length * (length + 1)).fill(LINE_BREAK);
    places.forEach((place, index) => {
      const at = index * (length + 1);
      if (length === 2) writeTwo(bytes, at, place);
      else writeFour(bytes, at, place - FOUR_BYTES);
    });
    const read = new TextDecoder("gb18030").decode(bytes).split("\n");
    places.forEach((place, index) => {
      const character = read[index] ?? "";
      const code = character.charCodeAt(0);
      if (character.length === 1 && (code !== REPLACEMENT || length === 4)) table[code] ||= place;
    });
  };
  take(pairs(), 2);
  take(
    Array.from({ length: BASIC_PLANE }, (_, number) => FOUR_BYTES + number),
    4,
  );
  return table;
}

const LINE_BREAK = 0x0a;

function pairs(): readonly number[] {
  const found: number[] = [];
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) found.push((first << 8) | second);
  return found;
}
