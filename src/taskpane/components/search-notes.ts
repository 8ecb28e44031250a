/** What is said of a list of found customers: below it, and to a screen reader. */
import type { Language } from "../../model/schema";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import { looksLikePhone } from "./looks-like-phone";
import { NONE, type SearchChoice } from "./search-choices";

export interface ListedCustomers {
  readonly count: number;
  /** More than were asked for may fit. */
  readonly isFull: boolean;
  readonly canAdd: boolean;
  /** Not yet: who is not found may be found soon. */
  readonly isReady: boolean;
}

/** The sentence below the list: that there are more, or nobody; "" where the list says all. */
export function listNote(listed: ListedCustomers, language: Language): string {
  if (listed.isFull) return say(paneWords.foundMany, language, { count: listed.count });
  return listed.count === 0 ? nobodyNote(listed, language) : "";
}

/** How many were found. */
export function spokenCount(listed: ListedCustomers, language: Language): string {
  if (listed.count === 0 || listed.isFull) return listNote(listed, language);
  return say(paneWords.foundCount, language, { count: listed.count });
}

/** What is offered where nobody was found. */
export function offerToAdd(text: string, language: Language): string {
  return say(looksLikePhone(text) ? paneWords.addPhone : paneWords.addNamed, language, { text });
}

/** What the keys do: with a client chosen, and with nobody chosen of those listed. */
export function keysNote(choices: readonly SearchChoice[], active: number, language: Language): string {
  if (choices.length === 0 || choices[active]?.kind === "add") return "";
  return say(active === NONE ? paneWords.searchChoose : paneWords.searchKeys, language);
}

function nobodyNote({ canAdd, isReady }: ListedCustomers, language: Language): string {
  if (canAdd) return "";
  return say(isReady ? paneWords.noneSuch : paneWords.searchPreparing, language);
}
