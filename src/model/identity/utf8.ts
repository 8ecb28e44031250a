/** Text as UTF-8 into bytes that are there already; the model knows no TextEncoder, and a new array a row is dear. */

/** At most so many bytes for each code unit of a text. */
export const MOST_BYTES = 3;

const REPLACEMENT = 0xfffd;

/** Writes the text from this byte on, and answers where it ends. Half a pair becomes U+FFFD. */
export function writeUtf8(text: string, bytes: Uint8Array, from = 0): number {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const code = unit < 0xd800 || unit > 0xdfff ? unit : pairAt(text, i);
    if (code > 0xffff) i++;
    at = writeCode(code, bytes, at);
  }
  return at;
}

function pairAt(text: string, i: number): number {
  const code = text.codePointAt(i) ?? REPLACEMENT;
  return code > 0xffff ? code : REPLACEMENT;
}

function writeCode(code: number, bytes: Uint8Array, from: number): number {
  let at = from;
  if (code < 0x800) {
    bytes[at++] = 0xc0 | (code >> 6);
  } else {
    if (code > 0xffff) {
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
    } else bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (code & 0x3f);
  return at;
}
