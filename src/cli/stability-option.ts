import type { Book } from "../model/book";
import type { Ranking } from "../model/ranking/ranking";
import { seededChance } from "../model/ranking/seeded-chance";
import { classStability, MOST_RESAMPLINGS, type Stability } from "../model/ranking/stability";
import { finish } from "../model/work";
import type { Arguments } from "./arguments";
import { countOption } from "./option-values";

/** How stable the classes are, where the call asks for it; the same on every call. */
export function stabilityOption(given: Arguments, book: Book, { query }: Ranking): Stability | undefined {
  const times = countOption(given, "stability", 0, { from: 1, to: MOST_RESAMPLINGS });
  return times === 0 ? undefined : finish(classStability(book, query, times, seededChance()));
}
