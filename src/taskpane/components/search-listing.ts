/** What a search box has in its list: whom a text finds, or who was dealt with last. */
import type { BookStore } from "../store";
import { countFitting, searchChoices, type SearchChoice } from "./search-choices";

/** Of those found, so many are listed. */
export const MOST_FOUND = 8;
/** So many of those dealt with last leave something of the view in sight; in a form, of the form. */
const RECENT = 6;
const RECENT_IN_FORM = 3;

type Search = Pick<BookStore, "search" | "isSearchReady">;

export function choicesOf(store: Search, text: string, canAdd: boolean): readonly SearchChoice[] {
  return searchChoices(store.search(text, MOST_FOUND), canAdd);
}

export function recentChoices(store: Search, isMain: boolean): readonly SearchChoice[] {
  return searchChoices(store.search("", isMain ? RECENT : RECENT_IN_FORM), false);
}

/** Letters may be pinyin, which comes later; whom digits and characters fit is known without it. */
export function isAwaited(
  { isSearchReady }: Search,
  text: string,
  choices: readonly SearchChoice[],
): boolean {
  if (text.trim() === "" || isSearchReady) return false;
  return /[a-z]/i.test(text) || countFitting(choices) === 0;
}
