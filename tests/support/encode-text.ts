/** Text in the encodings of old files, for tests: the platform decodes them all and encodes UTF-8 only. */
import type { Encoding } from "../../src/workbook/source/encoding/encodings";

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/** The bytes of the text; undefined where the encoding lacks a character. No byte order mark is added. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : table.get(character);
    if (!found) return undefined;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

/** The characters beyond ASCII that the encoding has, of one or two bytes. */
export function charactersOf(encoding: "gb18030" | "big5" | "windows-1252"): readonly string[] {
  return [...tableOf(encoding).keys()];
}

function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const made = tables.get(encoding);
  if (made) return made;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const [character, ...more] = Array.from(decoder.decode(Uint8Array.from(bytes)));
    if (character === undefined || more.length > 0 || character === "\ufffd" || table.has(character)) return;
    table.set(character, bytes);
  };
  for (let lead = 0x80; lead <= 0xff; lead++) {
    if (encoding === "windows-1252") add([lead]);
    else for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}
