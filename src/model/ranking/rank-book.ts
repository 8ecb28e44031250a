/**
 * Ranks every customer of a book by what they brought in a period. The two halves stand apart, because
 * the pane moves limits over values that stay: `orderValues` reads all visits, `classify` only cuts.
 */
import type { Book } from "../book";
import { classFloors, placesByFloors } from "./class-floors";
import { classesBefore } from "./classes-before";
import { fixClasses } from "./fixed-classes";
import { heldPlace } from "./held-place";
import { orderValues } from "./order-values";
import type { Ranking, RankingQuery, ValueOrder } from "./ranking";
import { summarize } from "./summarize";

/**
 * The ranking of all customers of the book. The query is taken as it is; `rankingProblems` says whether
 * it makes sense. A book without customers or without turnover is ranked too: all shares 0, everyone in
 * the last class unless fixed.
 */
export function rankBook(book: Book, query: RankingQuery): Ranking {
  return classify(book, orderValues(book, query), query);
}

/** Cuts classes through an order of this query's period and basis. */
export function classify(book: Book, order: ValueOrder, query: RankingQuery): Ranking {
  const floors = classFloors(order, query);
  const places = placesByFloors(order, floors);
  const held = query.margin ? hold(book, order, query, places) : undefined;
  const fixed = fixClasses(order.customers, query, places);
  const summary = summarize(order, places, query.classes);
  const classes = classNames(places, query.classes);
  return { ...order, query, places, classes, floors, fixed, held, summary };
}

function classNames(places: Uint8Array, classes: readonly string[]): readonly string[] {
  const names = new Array<string>(places.length);
  for (let row = 0; row < places.length; row++) names[row] = classes[places[row]!]!;
  return names;
}

/** Keeps customers in the class they had, unless they are past its limit by the margin; answers those classes. */
function hold(book: Book, order: ValueOrder, query: RankingQuery, places: Uint8Array): Int8Array {
  const before = classesBefore(book, query);
  const ease = 1 + query.margin!;
  const best = placesByFloors(order, classFloors(order, query, ease));
  const worst = placesByFloors(order, classFloors(order, query, 1 / ease));
  for (let row = 0; row < places.length; row++) {
    if (before[row]! >= 0) places[row] = heldPlace(before[row]!, best[row]!, worst[row]!);
  }
  return before;
}
