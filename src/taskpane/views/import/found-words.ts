/** Encodings and delimiters as people call them. */
import type { Language } from "../../../model/schema";
import { delimiterWords } from "../../../words/pane/import";
import { say } from "../../../words/phrase";
import type { Encoding } from "../../../workbook/source/encoding/encodings";

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GBK (GB18030)",
  big5: "Big5",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1252": "Windows-1252",
};

export function encodingName(encoding: Encoding): string {
  return ENCODING_NAMES[encoding];
}

/** "commas", "逗号"; any other sign as it stands. */
export function delimiterName(delimiter: string, language: Language): string {
  const known = Object.entries(delimiterWords).find(([sign]) => sign === delimiter);
  return known ? say(known[1], language) : delimiter;
}
