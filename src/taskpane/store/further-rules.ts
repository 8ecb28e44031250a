/** The rules that not every book has: their finders and words are fetched when a book asks for them. */
import type { Book } from "../../model/book";
import type { Finders } from "../../model/reminders/finder";
import type { reminderBookAfter } from "../../model/reminders/reminder-book";
import type { FurtherWords } from "../../words/reminders";

export interface FurtherRules {
  readonly finders: Finders;
  readonly words: FurtherWords;
  /** Works out again only those whom a change is about. */
  readonly after: typeof reminderBookAfter;
}

export interface FurtherFields {
  /** Where the book has a table of rules or of service levels. */
  readonly further: FurtherRules | undefined;
  /** They are wanted and could not be fetched: the list is that of the usual rules. */
  readonly lacksRules: boolean;
}

/** What the book asks for. A book without such tables asks for nothing, and waits for nothing. */
export async function furtherRulesOf({ rules, serviceLevels }: Book): Promise<FurtherFields> {
  if (!rules && !serviceLevels) return { further: undefined, lacksRules: false };
  const loaded = await import(/* webpackChunkName: "rules" */ "./all-rules").catch(() => undefined);
  return { further: loaded?.allRules, lacksRules: loaded === undefined };
}

/** The same after a change, where the book asks for it only now; undefined where all it asks for is there. */
export function newlyWanted(book: Book, known: FurtherFields): Promise<FurtherFields> | undefined {
  const isWanted = book.rules !== undefined || book.serviceLevels !== undefined;
  return isWanted && !known.further ? furtherRulesOf(book) : undefined;
}
