import type { Day } from "../day";
import { readDay } from "./read-day";

export interface Span {
  readonly from: Day;
  /** Not before `from`; the span holds it too. */
  readonly to: Day;
}

/** A hyphen is part of a date, so between two dates it needs blanks around it. */
const UP_TO = /\s*(?:\.{2,}|…|[~～〜–—至到])\s*|\s+(?:-|to)\s+/i;

/** A day, or two with `..`, a dash, 至 or "to" between them; undefined for anything else and where the end comes first. */
export function readSpan(text: string): Span | undefined {
  const [first = "", last = first, ...more] = text.split(UP_TO);
  const [from, to] = [readDay(first), readDay(last)];
  if (from === undefined || to === undefined || from > to || more.length > 0) return undefined;
  return { from, to };
}
