/** The text of a file in blocks of whole lines, with one kind of line end. */
import type { Encoding } from "../encoding/encodings";
import { MOST_ROW_CHARACTERS } from "../limits";

export interface TextBlock {
  readonly text: string;
  /** How much of the file has been decoded, from 0 to 1; 1 with the last block only. */
  readonly share: number;
}

/** A few milliseconds of work for whoever reads the block. */
const BLOCK = 1 << 19;

/** The blocks of a file from `start` on. Bytes that mean nothing in the encoding become U+FFFD. */
export function* decodedBlocks(bytes: Uint8Array, encoding: Encoding, start: number): Generator<TextBlock> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let held = "";
  for (let at = start; at < bytes.length; at += BLOCK) {
    const end = Math.min(at + BLOCK, bytes.length);
    if (end === bytes.length) {
      yield { text: oneLineEnd(held + decoder.decode(bytes.subarray(at))), share: 1 };
      return;
    }
    const text = held + decoder.decode(bytes.subarray(at, end), { stream: true });
    const cut = lastLineEnd(text, text.length);
    held = text.slice(cut);
    yield { text: oneLineEnd(text.slice(0, cut)), share: end / bytes.length };
  }
  yield { text: "", share: 1 };
}

/** The blocks of text that is there already. */
export function* slicedBlocks(text: string): Generator<TextBlock> {
  let at = 0;
  while (text.length - at > BLOCK) {
    const cut = lastLineEnd(text.slice(at, at + BLOCK), BLOCK) || BLOCK;
    yield { text: oneLineEnd(text.slice(at, at + cut)), share: at / text.length };
    at += cut;
  }
  yield { text: oneLineEnd(text.slice(at)), share: 1 };
}

/** Behind the last line end; the end of the text where a line is longer than any row. */
function lastLineEnd(text: string, length: number): number {
  // A carriage return at the very end may be the first half of a line end.
  const before = text[length - 1] === "\r" ? length - 2 : length - 1;
  const cut = Math.max(text.lastIndexOf("\n", before), text.lastIndexOf("\r", before)) + 1;
  return cut === 0 && length > MOST_ROW_CHARACTERS ? length : cut;
}

/** The same export saved on another machine has the same rows. */
function oneLineEnd(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}
