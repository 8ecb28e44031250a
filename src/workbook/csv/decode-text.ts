/**
 * The text of a file whose encoding nobody wrote down: a byte order mark tells; zero bytes mean UTF-16;
 * valid UTF-8 is UTF-8; else it is what Chinese Excel saves, GB18030, if the bytes look like Chinese.
 * Western one-byte encodings often pass for GB18030 and would come out as wrong characters, so there the
 * file is refused rather than misread.
 */

const BOM = "\ufeff";

/** The text, without byte order mark; undefined where the encoding cannot be made out. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeChinese(bytes);
  return text?.startsWith(BOM) ? text.slice(1) : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  let even = 0;
  let odd = 0;
  const LOOKED_AT = 4096;
  for (let i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return "utf-8";
  // The high byte of a letter, digit or comma is zero; it stands first in big-endian text.
  return odd >= even ? "utf-16le" : "utf-16be";
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeChinese(bytes: Uint8Array): string | undefined {
  return looksChinese(bytes) ? decodeAs("gb18030", bytes) : undefined;
}

/**
 * Of two-byte characters in Chinese text, far more than a quarter lie where the common characters are
 * (both bytes from A1 on, the first to F7). A Western accent is followed by a plain letter.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1]!;
    pairs++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
    i++;
  }
  return common * 4 >= pairs;
}
