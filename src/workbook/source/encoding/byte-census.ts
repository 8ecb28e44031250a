/** What kinds of bytes a file is made of: counted once, over the whole file. */

import type { Work } from "../../../model/work";

export interface ByteCensus {
  readonly length: number;
  /** Zero bytes at even and at odd places: in UTF-16 the high bytes of Latin letters stand at one of them. */
  readonly zerosEven: number;
  readonly zerosOdd: number;
  /** Control characters that no text holds. */
  readonly controls: number;
  /** Characters of several bytes that are sound UTF-8. */
  readonly soundSequences: number;
  /** Bytes above 127 that belong to no sound UTF-8 character. */
  readonly brokenBytes: number;
}

type Counts = { -readonly [Count in keyof ByteCensus]: number };

/** Tab, line feed, form feed and carriage return stand in text, 1A at the end of old ones, 1B nowhere. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** How many bytes to look at between two yields: some milliseconds. */
const BYTES_A_STEP = 1 << 20;

/** Counts the bytes of the whole file. */
export function* byteCensus(bytes: Uint8Array): Work<ByteCensus> {
  const { length } = bytes;
  const census = { length, zerosEven: 0, zerosOdd: 0, controls: 0, soundSequences: 0, brokenBytes: 0 };
  for (let at = 0; at < length;) {
    at = countBytes(bytes, at, Math.min(at + BYTES_A_STEP, length), census);
    yield at / length;
  }
  return census;
}

/**
 * Counts from one place on to another; answers where to go on, for a character may reach beyond it. A plain
 * function, since the engine runs a long loop in a generator far slower.
 */
function countBytes(bytes: Uint8Array, from: number, to: number, census: Counts): number {
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x20 && byte < 0x80) continue;
    if (byte === 0) {
      if (at % 2 === 0) census.zerosEven++;
      else census.zerosOdd++;
    } else if (byte < 0x20) {
      if (!TEXT_CONTROLS.has(byte)) census.controls++;
    } else {
      const more = soundLength(bytes, at) - 1;
      if (more < 0) census.brokenBytes++;
      else census.soundSequences++;
      at += Math.max(more, 0);
    }
  }
  return at;
}

/** Bytes of the UTF-8 character that begins here; 0 where none does. Overlong forms and surrogates are none. */
function soundLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTrail(second) ? 2 : 0;
  if (!isTrail(second) || !isTrail(bytes[at + 2])) return 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const isOverlong = lead === 0xe0 && second < 0xa0;
    const isSurrogate = lead === 0xed && second >= 0xa0;
    return isOverlong || isSurrogate ? 0 : 3;
  }
  if (lead < 0xf0 || lead > 0xf4 || !isTrail(bytes[at + 3])) return 0;
  const isOutside = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90);
  return isOutside ? 0 : 4;
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
