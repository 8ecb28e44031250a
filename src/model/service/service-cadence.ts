import type { Book } from "../book";
import type { Ranking } from "../ranking/ranking";
import type { Settings } from "../settings";
import { serviceLevelsOf } from "./service-levels";

/**
 * Days between contacts by a customer's service level; undefined where it names none, or there is none. A customer's own
 * cadence and the owner's rules come before it, the default of the class after it.
 */
export function serviceCadence(
  book: Book,
  settings: Settings,
  ranking: Ranking,
): (customerRow: number) => number | undefined {
  if (!book.serviceLevels) return () => undefined;
  const levelOf = serviceLevelsOf(book, settings, ranking);
  return (customerRow) => levelOf(customerRow)?.cadence;
}
