/**
 * Pinyin for the functions that need it. Its dictionaries are loaded at the first call of such a function,
 * so that a workbook without one does not wait for them; that one call answers a promise (see `register.ts`).
 */
import type { PinyinOf } from "../model/pinyin/pinyin";

let known: PinyinOf | undefined;

/** The readings; undefined until they have come, and where they cannot be fetched. */
export function loadedPinyin(): PinyinOf | undefined {
  return known;
}

/** Fetches the readings. Without a connection the functions work on characters alone. */
export async function loadPinyin(): Promise<void> {
  try {
    known = (await import(/* webpackChunkName: "pinyin" */ "../model/pinyin/pinyin")).pinyinOf;
  } catch {
    // Tried again at the next call.
  }
}
