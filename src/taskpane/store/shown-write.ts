import type { WriteOptions } from "../../workbook/port";

/** A write that is under way. */
export interface Writing {
  /** How far it has come, from 0 to 1. */
  readonly share: number;
  /** Is it in the workbook by now, so that it can no longer be stopped? */
  readonly isTouching: boolean;
}

export const WRITE_BEGUN: Writing = { share: 0, isTouching: false };

/** Tells of a write that takes long; of one that is done at once, nothing. */
export function shownWrite(show: (writing: Writing) => void, signal: AbortSignal): WriteOptions {
  let isTouching = false;
  return {
    signal,
    onProgress: (share) => show({ share, isTouching }),
    onTouch: () => (isTouching = true),
  };
}
