/** A number of days as people write it: 30, ３０, 30 天, 30 days. */
import { foldWidth } from "./comparable";

const DAY_COUNT = /^(\d{1,4})(?:\s*(?:天|日|days?|d))?$/i;

/** Undefined for anything else. */
export function readDayCount(text: string): number | undefined {
  const match = DAY_COUNT.exec(foldWidth(text));
  return match ? Number(match[1]) : undefined;
}
