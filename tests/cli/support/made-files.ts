/** Lists of the shapes that people bring, made by code: exports of programs, tills and phones, in old encodings. */
import ExcelJS from "exceljs";
import type { Encoding } from "../../../src/workbook/source/encoding/encodings";
import { encodeText } from "../../support/encode-text";

export type Rows = readonly (readonly (string | number | Date)[])[];

/** A delimited file in this encoding, with a byte order mark where one is wanted. */
export function delimited(
  rows: Rows,
  { delimiter = ",", encoding = "utf-8", mark = false }: DelimitedShape = {},
): Uint8Array {
  const text = rows.map((cells) => cells.map((cell) => quoted(String(cell), delimiter)).join(delimiter));
  const bytes = encodeText(`${mark ? "\ufeff" : ""}${text.join("\r\n")}\r\n`, encoding);
  if (!bytes) throw new Error(`${encoding} lacks a character`);
  return bytes;
}

export interface DelimitedShape {
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  readonly mark?: boolean;
}

/** A text file as it stands. */
export function plainText(text: string): Uint8Array {
  return Buffer.from(text);
}

/** A workbook; `merges` are ranges like A1:E1 of its first sheet. */
export async function workbook(
  sheets: Readonly<Record<string, Rows>>,
  merges: readonly string[] = [],
): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.addWorksheet(name);
    rows.forEach((cells, at) => (sheet.getRow(at + 1).values = [...cells]));
  }
  const [first] = made.worksheets;
  for (const range of merges) first?.mergeCells(range);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** Contacts as a phone saves them. */
export function contacts(...cards: readonly (readonly string[])[]): Uint8Array {
  const text = cards.map((lines) => ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"].join("\r\n"));
  return plainText(`${text.join("\r\n")}\r\n`);
}

function quoted(cell: string, delimiter: string): string {
  const needs = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}
