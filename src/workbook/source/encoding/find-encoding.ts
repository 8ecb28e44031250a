/**
 * Which encoding a file is in, where nobody wrote it down. A byte order mark tells. Zero bytes at every
 * second place mean UTF-16. Sound UTF-8 is UTF-8: hardly any other text is, by chance. A file whose
 * characters are sound UTF-8 but for a few is damaged UTF-8. What is left is one of the old encodings, and
 * those are told apart by what comes out: lists in Chinese consist of common characters, and Western accents
 * stand between plain letters. Where nothing fits, nothing is guessed.
 */
import { finish, type Work } from "../../../model/work";
import { byteCensus, type ByteCensus } from "./byte-census";
import type { Encoding } from "./encodings";
import { scoreChinese, scoreWestern } from "./score-encoding";

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** False: the best guess, to be shown to the user before anything is imported. */
  readonly sure: boolean;
  /** Bytes of the byte order mark before the text. */
  readonly mark: number;
}

/** Sound characters for each broken byte in a file that is called damaged, not of another encoding. */
const SOUND_FOR_BROKEN = 8;
/** Of 100 bytes, how many must be zero in UTF-16, and how many of those at the same parity. */
const LEAST_ZEROS = 0.02;
const ONE_SIDED = 0.95;
/** More control characters than this share are a program's file, not text. */
const MOST_CONTROLS = 0.02;
const SAMPLE_BYTES = 65_536;

/** Undefined where no encoding fits: not text, or text in one that Kebu does not know. */
export function findEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  return finish(findingEncoding(bytes));
}

/** `findEncoding`, in steps: every byte counts. */
export function* findingEncoding(bytes: Uint8Array): Work<FoundEncoding | undefined> {
  const marked = readMark(bytes);
  if (marked) return marked;
  const census = yield* byteCensus(bytes);
  const wide = wideEncoding(census);
  if (wide) return { encoding: wide, sure: true, mark: 0 };
  const { length, controls, zerosEven, zerosOdd, soundSequences, brokenBytes } = census;
  if (controls + zerosEven + zerosOdd > length * MOST_CONTROLS) return undefined;
  if (brokenBytes * SOUND_FOR_BROKEN <= soundSequences) return { encoding: "utf-8", sure: true, mark: 0 };
  return oldEncoding(sampleOf(bytes));
}

/** The encoding that a byte order mark at the start announces, and how long the mark is. */
export function readMark(bytes: Uint8Array): FoundEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", sure: true, mark: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", sure: true, mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", sure: true, mark: 2 };
  return undefined;
}

function wideEncoding({ length, zerosEven, zerosOdd }: ByteCensus): Encoding | undefined {
  const zeros = zerosEven + zerosOdd;
  if (zeros < 1 || zeros < length * LEAST_ZEROS) return undefined;
  if (zerosOdd >= zeros * ONE_SIDED) return "utf-16le";
  if (zerosEven >= zeros * ONE_SIDED) return "utf-16be";
  return undefined;
}

function oldEncoding(sample: Uint8Array): FoundEncoding | undefined {
  const simplified = scoreChinese(sample, "gb18030");
  const traditional = scoreChinese(sample, "big5");
  const western = scoreWestern(sample);
  const chinese = Math.max(simplified, traditional);
  const encoding = simplified >= traditional ? "gb18030" : "big5";
  const SURE = 0.5;
  const CLEAR = 0.2;
  const POSSIBLE = 0.3;
  // A Western encoding is never sure: its neighbours (Polish, Turkish) use the same bytes for other letters.
  if (western > 0.7 && western > chinese) return { encoding: "windows-1252", sure: false, mark: 0 };
  if (chinese < POSSIBLE) return undefined;
  const sure = chinese >= SURE && Math.abs(simplified - traditional) >= CLEAR;
  return { encoding, sure, mark: 0 };
}

/** The first lines in which anything beyond ASCII stands. A line end is no part of any character here. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  for (let start = 0; start < bytes.length && filled < SAMPLE_BYTES;) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES - filled));
    if (line.some((byte) => byte >= 0x80)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return sample.subarray(0, filled);
}
