/** Text as a workbook's XML holds it, both ways. */

/** Text that Excel writes as `_x000D_`, because XML cannot hold the character. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- exactly the characters that XML cannot hold
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Text as it is to be written: what XML cannot hold is escaped, and what looks escaped as well. */
export function encodeText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The text that a file means: what stands escaped there is the character itself again. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
