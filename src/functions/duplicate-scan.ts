/** The scan for duplicates, which is loaded at the first call of the function that needs it (see `register.ts`). */
import type { findDuplicates } from "../model/duplicates/find-duplicates";

let known: typeof findDuplicates | undefined;

/** The scan; undefined until it has come, and where it cannot be fetched. */
export function loadedScan(): typeof findDuplicates | undefined {
  return known;
}

/** Fetches the scan. */
export async function loadScan(): Promise<void> {
  try {
    const scan = await import(/* webpackChunkName: "duplicates" */ "../model/duplicates/find-duplicates");
    known = scan.findDuplicates;
  } catch {
    // Tried again at the next call.
  }
}
