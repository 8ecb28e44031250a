/** What a file is by its first bytes, whatever its name says. */

/**
 * - `zip`: a workbook, or something else in a zip; `ole`: an old .xls, or an encrypted workbook
 * - `vcf`: contacts; `web-page`: HTML or XML, also where the name ends in .xls; `other`: pictures, PDF …
 */
export type SniffedFormat = "zip" | "ole" | "vcf" | "web-page" | "other" | "text";

const SIGNATURES: readonly (readonly [SniffedFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["other", [0x25, 0x50, 0x44, 0x46]], // PDF
  ["other", [0x89, 0x50, 0x4e, 0x47]], // PNG
  ["other", [0xff, 0xd8, 0xff]], // JPEG
  ["other", [0x47, 0x49, 0x46, 0x38]], // GIF
  ["other", [0x1f, 0x8b]], // gzip
  ["other", [0x52, 0x61, 0x72, 0x21]], // RAR
  ["other", [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ["other", [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
  ["other", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]], // SQLite
  ["other", [0x09, 0x08]], // Excel 2 to 4
];

export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return signed ? signed[0] : sniffText(startOf(bytes));
}

/** The same for text. */
export function sniffText(start: string): SniffedFormat {
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(start)) return "vcf";
  return /^\s*<(?:!doctype|html|\?xml|table|head|body|meta)\b/i.test(start) ? "web-page" : "text";
}

/** The first letters, also of a file in UTF-16 or with a byte order mark. */
function startOf(bytes: Uint8Array): string {
  const LOOKED_AT = 256;
  return Array.from(bytes.subarray(0, LOOKED_AT))
    .filter((byte) => byte !== 0 && byte < 0x80)
    .map((byte) => String.fromCharCode(byte))
    .join("");
}
