import { foldWidth } from "../read/comparable";

/** An id as it is compared: its letters and digits. */
export function idKey(id: string): string {
  return foldWidth(id)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
