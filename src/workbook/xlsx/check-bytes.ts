/** Is this a workbook that can be opened? Said before anything is unpacked. */
import JSZip from "jszip";
import { problem, type Problem } from "../../model/problem";

/** More than this unpacked is no shop's customer book; it may be a zip bomb. */
const LIMIT_MB = 1000;
const MB = 1_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** The zip inside an .xlsx file, or why it is none. */
export async function openZip(bytes: Uint8Array, file: string): Promise<JSZip | readonly Problem[]> {
  if (startsWith(bytes, OLE)) {
    const isEncrypted = containsUtf16(bytes, "EncryptedPackage");
    return [problem(isEncrypted ? "file-encrypted" : "file-legacy-xls", {}, { file })];
  }
  if (!startsWith(bytes, ZIP)) return [problem("file-not-xlsx", {}, { file })];
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return [problem("file-damaged", {}, { file })];
  }
  const size = Math.ceil(unpackedSize(zip) / MB);
  if (size > LIMIT_MB) return [problem("file-too-large", {}, { file, size, limit: LIMIT_MB })];
  return zip;
}

/** As the zip's directory states it; JSZip keeps it, though its types do not say so. */
function unpackedSize(zip: JSZip): number {
  let size = 0;
  for (const entry of Object.values(zip.files)) {
    const { _data: data } = entry as unknown as { _data?: { uncompressedSize?: number } };
    size += data?.uncompressedSize ?? 0;
  }
  return size;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names inside an OLE file are UTF-16; they stand in its directory, anywhere in the file. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from({ length: text.length }, (_, at) => [text.charCodeAt(at), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
