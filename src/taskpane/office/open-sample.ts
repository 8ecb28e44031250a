import { problem } from "../../model/problem";
import { builtInBytes } from "../built-in-bytes";
import type { BookStore } from "../store";

/** Opens the sample as a new workbook in a window of its own; this workbook is left as it is. */
export async function openSample(store: BookStore): Promise<void> {
  const { language, today } = store.state;
  const bytes = await builtInBytes("sample", language, today);
  const opened = bytes !== undefined && (await openedInWindow(bytes));
  if (!opened) store.tellRefused([problem("sample-not-opened")]);
}

async function openedInWindow(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return true;
  } catch {
    return false;
  }
}

/** In pieces, for a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
