/**
 * Which two rankings are compared: those chosen as long as they are there and in order, else the last two
 * that are written; where there is one alone, the shop as it is today against it.
 */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { comparableMethod, comparableMethods } from "../../../model/movement/comparable-methods";
import { listSnapshots } from "../../../model/movement/snapshots";
import type { RankingMethod } from "../../../model/ranking/ranking";
import type { Settings } from "../../../model/settings";
import type { Later, MovesAt } from "./moves-at";

export interface ComparedDays {
  readonly method: RankingMethod;
  readonly from: Day;
  readonly to: Later;
  /** What may be chosen instead, the latest first. */
  readonly methods: readonly RankingMethod[];
  readonly earlier: readonly Day[];
  readonly later: readonly Later[];
}

/** Why there is nothing to compare yet. */
export type NothingToCompare = "none" | "onlyToday";

export function comparedDays(
  book: Book,
  settings: Settings,
  today: Day,
  chosen: Pick<MovesAt, "method" | "from" | "to">,
): ComparedDays | NothingToCompare {
  const methods = comparableMethods(book);
  if (methods.length === 0) return "none";
  const method = methods.find((written) => written === chosen.method) ?? comparableMethod(book, settings);
  const days = writtenDays(book, method);
  const later: readonly Later[] = ["today", ...days.slice(0, -1)];
  const usual = days.length > 1 ? days[0]! : "today";
  const to = later.find((day) => day === chosen.to) ?? usual;
  const earlier = days.filter((day) => (to === "today" ? day <= today : day < to));
  const from =
    earlier.find((day) => day === chosen.from) ?? earlier.find((day) => to !== "today" || day < today);
  return from === undefined ? "onlyToday" : { method, from, to, methods, earlier, later };
}

/** Days on which a ranking by the method was written, the latest first. */
function writtenDays(book: Book, method: RankingMethod): readonly Day[] {
  return listSnapshots(book)
    .filter((key) => key.method === method)
    .map(({ takenOn }) => takenOn);
}
