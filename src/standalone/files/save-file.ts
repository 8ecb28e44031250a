/**
 * Writes a workbook's bytes where the user wants them.
 *
 * Through a handle the browser writes a swap file beside the old one and puts it in its place when it is
 * closed, so that the file is the old or the new one at every moment. Without handles it is a download,
 * which never touches the original.
 */
import { problem, type Problem } from "../../model/problem";
import { offerDownload } from "../../taskpane/offer-download";
import { isCancelled, pickerOptions, XLSX_TYPE, type FilePickers, type WritableHandle } from "./picked-file";

/** Where the bytes will go; chosen before they are made, while the click still counts. */
export type SaveTarget =
  | { readonly kind: "handle"; readonly handle: WritableHandle; readonly modified?: number | undefined }
  | { readonly kind: "download"; readonly name: string };

/** What the file is called now, and when it was written; a download leaves no trace to check. */
export interface Saved {
  readonly name: string;
  readonly handle?: WritableHandle | undefined;
  readonly modified: number;
}

/** Asks for a new place. Undefined where the user chose none. */
export async function chooseTarget(suggestedName: string): Promise<SaveTarget | undefined> {
  const pickers = window as FilePickers;
  if (!pickers.showSaveFilePicker) return { kind: "download", name: suggestedName };
  try {
    return { kind: "handle", handle: await pickers.showSaveFilePicker(pickerOptions(suggestedName)) };
  } catch (error) {
    return isCancelled(error) ? undefined : { kind: "download", name: suggestedName };
  }
}

/** Did the user choose the very file that is open? */
export async function isSameFile(
  target: SaveTarget,
  file: { readonly handle?: WritableHandle | undefined },
): Promise<boolean> {
  if (target.kind === "download" || !file.handle) return false;
  return target.handle.isSameEntry(file.handle);
}

/** May the page write through this handle? Asks the user where the browser wants that. */
export async function mayWrite(handle: WritableHandle): Promise<boolean> {
  return (await (handle.requestPermission?.({ mode: "readwrite" }) ?? "granted")) === "granted";
}

/** Writes all bytes or nothing. Refuses where the file was changed by somebody else since it was read. */
export async function writeTo(
  target: SaveTarget,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Saved | readonly Problem[]> {
  if (target.kind === "download") return download(target.name, bytes);
  const { handle, modified } = target;
  try {
    if (modified !== undefined && (await handle.getFile()).lastModified !== modified)
      return [problem("file-changed", {}, { file: handle.name })];
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    const file = await handle.getFile();
    return { name: handle.name, handle, modified: file.lastModified };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problem("file-not-writable", {}, { file: handle.name, reason })];
  }
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): Saved {
  offerDownload(name, bytes, XLSX_TYPE);
  return { name, modified: 0 };
}

/** `salon.xlsx` is saved beside as `salon (Kebu).xlsx`. */
export function nameBeside(fileName: string): string {
  const stem = fileName.replace(/\.xlsx$/i, "");
  return stem.endsWith(" (Kebu)") ? `${stem} 2.xlsx` : `${stem} (Kebu).xlsx`;
}
