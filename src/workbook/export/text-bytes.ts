/** Text as the bytes of a file, in the encodings that are written. */
import { encodeGb18030 } from "./gb18030";

/** UTF-8 with a byte order mark, which Excel needs to see it, or GB18030 for older programs in China. */
export const TEXT_ENCODINGS = ["utf-8", "gb18030"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const MARK = "\ufeff";

/** What stands before the first character of a file in this encoding. */
export function fileStart(encoding: TextEncoding): Uint8Array {
  return new Uint8Array(encoding === "utf-8" ? encodeUtf8(MARK) : []);
}

/** A part of the text that ends with a whole character. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  return encoding === "utf-8" ? encodeUtf8(text) : encodeGb18030(text);
}

/** The parts one after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
