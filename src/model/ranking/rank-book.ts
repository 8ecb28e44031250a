/**
 * Ranks every customer of a book by what they spent in a period. The two halves stand apart, because the
 * pane moves limits over values that stay: `orderValues` reads all visits, `classify` only cuts.
 */
import type { Book } from "../book";
import { classFloors } from "./class-floors";
import { fixClasses } from "./fixed-classes";
import { orderValues } from "./order-values";
import type { Ranking, RankingQuery, ValueOrder } from "./ranking";
import { summarize } from "./summarize";

/**
 * The ranking of all customers of the book. The query is taken as it is; `rankingQueryProblems` says
 * whether it makes sense. A book without customers or without turnover is ranked too: all shares 0,
 * everyone in the last class unless fixed.
 */
export function rankBook(book: Book, query: RankingQuery): Ranking {
  return classify(orderValues(book, query), query);
}

/** Cuts classes through an order of this query's period. */
export function classify(order: ValueOrder, query: RankingQuery): Ranking {
  const floors = classFloors(order, query);
  const { values } = order;
  const places = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    let place = 0;
    while (place < floors.length && value < floors[place]!) place++;
    places[row] = place;
  }
  const fixed = fixClasses(order.customers, query.classes, places);
  const summary = summarize(order, places, query.classes);
  const classes = classNames(places, query.classes);
  return { ...order, query, places, classes, floors, fixed, summary };
}

function classNames(places: Uint8Array, classes: readonly string[]): readonly string[] {
  const names = new Array<string>(places.length);
  for (let row = 0; row < places.length; row++) names[row] = classes[places[row]!]!;
  return names;
}
