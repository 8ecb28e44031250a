/**
 * Which two rankings are compared: those chosen as long as they are there and in order, else the last that
 * is written and the last before it, made alike if there is such a one; where there is one alone, the shop
 * as it is today against it.
 */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { comparableMethod, comparableMethods } from "../../../model/movement/comparable-methods";
import { usualBefore } from "../../../model/movement/compared-snapshots";
import { listSnapshots, type WrittenSnapshot } from "../../../model/movement/snapshots";
import type { RankingMethod } from "../../../model/ranking/ranking";
import type { Settings } from "../../../model/settings";
import type { Later, MovesAt } from "./moves-at";

export interface ComparedDays {
  readonly method: RankingMethod;
  readonly from: Day;
  readonly to: Later;
  /** What may be chosen instead, the latest first. */
  readonly methods: readonly RankingMethod[];
  /** All rankings of the method. */
  readonly written: readonly WrittenSnapshot[];
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
  const written = listSnapshots(book).filter((key) => key.method === method);
  const days = written.map(({ takenOn }) => takenOn);
  const later: readonly Later[] = ["today", ...days.slice(0, -1)];
  const usual = days.length > 1 ? days[0]! : "today";
  const to = later.find((day) => day === chosen.to) ?? usual;
  const old = written.filter(({ takenOn }) => (to === "today" ? takenOn <= today : takenOn < to));
  const earlier = old.map(({ takenOn }) => takenOn);
  const from = earlier.find((day) => day === chosen.from) ?? usualEarlier(old, written, to, today);
  return from === undefined ? "onlyToday" : { method, methods, written, from, to, earlier, later };
}

function usualEarlier(
  old: readonly WrittenSnapshot[],
  written: readonly WrittenSnapshot[],
  to: Later,
  today: Day,
): Day | undefined {
  const later = written.find(({ takenOn }) => takenOn === to);
  const usual = later ? usualBefore(old, later) : old.find(({ takenOn }) => takenOn < today);
  return usual?.takenOn;
}
