/** Customers who were merged away, by what they are recognised by: files of before still speak of them. */
import type { Book } from "../book";
import { mergeDetails } from "../duplicates/merge-details";
import { keptInstead } from "../log/merged-into";
import { readEntries } from "../log/read-entries";
import { foldText } from "../search/fold-text";
import { nobody, type Person } from "./people";
import { personIn } from "./row-person";

/** All answer ids of customers of the book: of those who stand for the ones merged away. */
export interface MergedPeople {
  /** By phone, e-mail or WeChat, under the name they had. */
  find(person: Person): string | undefined;
  /** By that name alone. */
  named(name: string): readonly string[];
}

/** Undefined where nobody was merged away. `home` is the country of phones without one. */
export function mergedPeople(book: Book, home: string): MergedPeople | undefined {
  const keptFor = keptInstead(book);
  const people = nobody(home);
  const byName = new Map<string, Set<string>>();
  let hasSome = false;
  for (const entry of readEntries(book, "merge")) {
    const kept = entry.isUndone ? undefined : keptFor(entry.otherId);
    const gone = kept === undefined ? undefined : mergeDetails(entry)?.gone;
    if (kept === undefined || gone === undefined) continue;
    const person = personIn(gone);
    people.add(kept, person);
    hasSome = true;
    const name = foldText(person.name);
    if (name !== "") byName.set(name, (byName.get(name) ?? new Set()).add(kept));
  }
  if (!hasSome) return undefined;
  return { find: (person) => people.find(person), named: (name) => [...(byName.get(foldText(name)) ?? [])] };
}
