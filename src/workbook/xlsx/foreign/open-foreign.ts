/** A workbook of somebody else's, opened as far as its parts: which sheets it has, their texts and formats. */
import type JSZip from "jszip";
import { isRefused, problem, type Problem } from "../../../model/problem";
import { readPackage, type PackageSheet } from "../book-package";
import { openZip } from "../check-bytes";
import { styleFormats } from "../file-styles";
import { withoutPrefix } from "../xml";
import { stringText, type CellSurroundings } from "./foreign-cell";
import { inflatePart, type PartReader } from "./inflate-part";

export interface ForeignWorkbook {
  readonly zip: JSZip;
  readonly sheets: readonly Pick<PackageSheet, "name" | "path" | "hidden">[];
  readonly around: CellSurroundings;
}

/** More than so many times its packed size is no workbook, from so many bytes on. */
export interface GrowthLimit {
  readonly times: number;
  readonly from: number;
}

/** Refused: what `openZip` refuses, `file-too-large` for a zip bomb, `file-damaged`, `file-not-xlsx`. */
export async function openForeign(
  bytes: Uint8Array,
  file: string,
  growth: GrowthLimit,
  reader: Omit<PartReader, "onText">,
): Promise<ForeignWorkbook | readonly Problem[]> {
  const zip = await openZip(bytes, file);
  if (isRefused(zip)) return zip;
  const unpacked = unpackedSize(zip);
  if (unpacked > growth.from && unpacked > bytes.length * growth.times)
    return [
      problem("file-too-large", {}, { file, size: megabytes(unpacked), limit: megabytes(growth.from) }),
    ];
  const damaged = [problem("file-damaged", {}, { file })];
  const read = async (path: string | undefined): Promise<string | undefined> =>
    path === undefined || !zip.file(path) ? "" : partText(zip, path, reader);
  try {
    const book = await readPackage(zip);
    const sheets = book?.sheets.filter(({ hasCells }) => hasCells) ?? looseSheets(zip);
    if (sheets.length === 0) return [problem(book ? "empty-file" : "file-not-xlsx", {}, { file })];
    const styles = await read(book?.stylesPath);
    const strings = await read(book?.stringsPath);
    if (styles === undefined || strings === undefined) return damaged;
    const formats = styleFormats(withoutPrefix(styles));
    return {
      zip,
      sheets,
      around: { formats, strings: sharedStrings(strings), date1904: book?.date1904 ?? false },
    };
  } catch {
    return damaged;
  }
}

/** Bytes of all parts together, as the zip's directory states them. */
export function unpackedSize(zip: JSZip): number {
  return Object.values(zip.files).reduce((sum, entry) => {
    const { _data: data } = entry as unknown as { _data?: { uncompressedSize?: number } };
    return sum + (data?.uncompressedSize ?? 0);
  }, 0);
}

/** Undefined where the part is not what the zip says. */
async function partText(
  zip: JSZip,
  path: string,
  reader: Omit<PartReader, "onText">,
): Promise<string | undefined> {
  const entry = zip.file(path);
  const pieces: string[] = [];
  const isSound =
    entry !== null && (await inflatePart(entry, { ...reader, onText: (text) => pieces.push(text) }));
  return isSound ? pieces.join("") : undefined;
}

/** Sheets of a package that lost its workbook part. */
function looseSheets(zip: JSZip): Pick<PackageSheet, "name" | "path" | "hidden">[] {
  return zip
    .file(/^xl\/worksheets\/[^/]+\.xml$/)
    .map(({ name }) => ({ name: name.replace(/^.*\/|\.xml$/g, ""), path: name, hidden: false }));
}

function sharedStrings(xml: string): string[] {
  return Array.from(
    xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g),
    ([, item = ""]) => stringText(item),
  );
}

function megabytes(bytes: number): number {
  const MB = 1_000_000;
  return Math.ceil(bytes / MB);
}
