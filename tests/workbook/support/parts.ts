/** Looks into the parts of an .xlsx file. */
import JSZip from "jszip";

export type Parts = ReadonlyMap<string, string>;

/** Every part as a string of bytes. */
export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, entry] of Object.entries(zip.files))
    if (!entry.dir) parts.set(path, await entry.async("binarystring"));
  return parts;
}

/** Parts of the first file that the second lacks or holds differently. */
export function changedParts(before: Parts, after: Parts): string[] {
  return [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
}

/** Text of a part, decoded. */
export function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(Uint8Array.from(parts.get(path) ?? "", (letter) => letter.charCodeAt(0)));
}

/** A sheet without its rows. */
export function aroundRows(sheetXml: string): string {
  return sheetXml.replace(/<sheetData>[\s\S]*<\/sheetData>/, "<sheetData/>").replace(/<dimension[^>]*>/, "");
}

/** The cells of a sheet by address: style, kind and content as they are written. */
export function cellsOf(sheetXml: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [, attributes = "", content = ""] of sheetXml.matchAll(
    /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
  )) {
    const get = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    cells.set(get("r"), `${get("s")} ${get("t")} ${content}`);
  }
  return cells;
}

/** The same file with parts added or replaced. */
export async function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((text: string) => string)>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, part] of Object.entries(parts))
    zip.file(path, typeof part === "string" ? part : part((await zip.file(path)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}
