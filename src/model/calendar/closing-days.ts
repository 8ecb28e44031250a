/**
 * The days on which the shop is closed, as the owner writes them in the setting `closing.days`: weekdays, days and
 * spans of days, in either language, with commas between: `Sun, 2026-10-01..2026-10-07`.
 */
import { readSpan, type Span } from "../read/read-span";
import { readWeekdays } from "../read/read-weekdays";
import { splitList } from "../read/split-list";

export interface ClosingDays {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekdays: ReadonlySet<number>;
  readonly spans: readonly Span[];
}

export const NEVER_CLOSED: ClosingDays = { weekdays: new Set(), spans: [] };

export interface ClosingDaysRead {
  readonly closing: ClosingDays;
  /** The parts of the text that are neither a weekday nor a day nor a span: they close nothing. */
  readonly unread: readonly string[];
}

/** Blank text is a shop that never closes. */
export function readClosingDays(text: string): ClosingDaysRead {
  const weekdays = new Set<number>();
  const spans: Span[] = [];
  const unread: string[] = [];
  for (const part of splitList(text)) {
    const named = readWeekdays(part);
    const span = named ? undefined : readSpan(part);
    if (named) for (const weekday of named) weekdays.add(weekday);
    else if (span) spans.push(span);
    else unread.push(part);
  }
  return { closing: { weekdays, spans }, unread };
}

/** The same for whom it is no matter what could not be read, which was reported already. */
export function closingDaysOf(text: string): ClosingDays {
  return readClosingDays(text).closing;
}
