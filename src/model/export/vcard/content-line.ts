/** One line of a vCard, as RFC 2426 and RFC 6350 want it: escaped, and folded at 75 bytes of UTF-8. */

/** Bytes of a line without its line end. */
const MOST_BYTES = 75;
const LINE_END = "\r\n";
/** No unit of UTF-16 takes more bytes of UTF-8. */
const MOST_BYTES_A_UNIT = 3;
// eslint-disable-next-line no-control-regex -- what is escaped or taken out
const SPECIAL = /[\\;,\u0000-\u0008\u000a-\u001f\u007f]/;

/** Text inside a value: what would end it is escaped, a line break is `\n`, other control characters go. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return (
    text
      .replace(/\\/g, "\\\\")
      .replace(/\r\n?|\n/g, "\\n")
      .replace(/([;,])/g, "\\$1")
      // eslint-disable-next-line no-control-regex -- exactly the characters that no reader of vCards takes
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/** The line with its end; continued lines begin with a blank, and no character is torn in two. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length * MOST_BYTES_A_UNIT <= MOST_BYTES) return line + LINE_END;
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > MOST_BYTES) {
      folded += `${LINE_END} `;
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded + LINE_END;
}

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
