/** What the comparison of two rankings comes to, kept until the book, the day or what is compared changes. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { moveMatrix, type MatrixCell } from "../../../model/movement/move-matrix";
import { MOVED, movesBetween, moversOf, type Move, type Moved } from "../../../model/movement/moves";
import { rankingOfToday } from "../../../model/movement/ranking-of-today";
import { readSnapshot, type Snapshot } from "../../../model/movement/snapshots";
import { isRefused, type Problem } from "../../../model/problem";
import type { Settings } from "../../../model/settings";
import type { ComparedDays } from "./compared-days";

export interface Comparison {
  readonly method: string;
  /** Days of the two rankings. */
  readonly from: Day;
  readonly to: Day;
  readonly moves: readonly Move[];
  readonly matrix: readonly MatrixCell[];
  /** Who moved, the largest first; kinds that nobody is of left out. */
  readonly movers: readonly { readonly kind: Moved; readonly of: readonly Move[] }[];
}

export class MovesWork {
  private key: readonly unknown[] = [];
  private found: Comparison | readonly Problem[] = [];

  compare(book: Book, settings: Settings, today: Day, days: ComparedDays): Comparison | readonly Problem[] {
    const key = [book, settings, today, days.method, days.from, days.to];
    const isKnown = this.key.length > 0 && key.every((part, place) => part === this.key[place]);
    if (isKnown) return this.found;
    this.key = key;
    this.found = compareDays(book, settings, today, days);
    return this.found;
  }
}

function compareDays(
  book: Book,
  settings: Settings,
  today: Day,
  { method, from, to }: ComparedDays,
): Comparison | readonly Problem[] {
  const isToday = to === "today";
  const later = isToday
    ? rankingOfToday(book, settings, method, today)
    : readSnapshot(book, { takenOn: to, method });
  if (isRefused(later)) return later;
  return comparison(readSnapshot(book, { takenOn: from, method }), later, settings.classes);
}

function comparison(from: Snapshot, to: Snapshot, classes: readonly string[]): Comparison {
  const moves = movesBetween(from, to, classes);
  const movers = MOVED.map((kind) => ({ kind, of: moversOf(moves, kind) })).filter(
    (some) => some.of.length > 0,
  );
  return {
    method: to.method,
    from: from.takenOn,
    to: to.takenOn,
    moves,
    matrix: moveMatrix(moves, classes),
    movers,
  };
}
