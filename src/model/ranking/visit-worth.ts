/**
 * What each visit adds to its customer's value, by basis.
 * - `amount`: the amount; refunds are negative amounts; a blank adds nothing
 * - `recent`: the amount, halved for each half-life between the visit and the last day counted
 * - `profit`: the amount less the cost; a blank cost takes nothing off, a cost without amount is a loss
 *
 * A prepaid card is an amount on the day it is paid for, and visits drawn from it carry none: so the same
 * money counts once, when it came in (docs/decisions.md). `paid` is not looked at.
 */
import { daysOf, numbersOf, type Book } from "../book";
import { DEFAULT_HALF_LIFE, type RankingQuery } from "./ranking";

/** By visit row; NaN where the visit adds nothing. */
export function visitWorth(book: Book, query: Pick<RankingQuery, "to" | "basis" | "halfLife">): Float64Array {
  const amounts = numbersOf(book.visits, "amount");
  if (query.basis === "profit") return profits(amounts, numbersOf(book.visits, "cost"));
  if (query.basis !== "recent") return amounts;
  const days = daysOf(book.visits, "date");
  const last = query.to ?? days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  const halfLife = query.halfLife ?? DEFAULT_HALF_LIFE;
  return amounts.map((amount, visit) => amount * 0.5 ** (Math.max(0, last - days[visit]!) / halfLife));
}

function profits(amounts: Float64Array, costs: Float64Array): Float64Array {
  return amounts.map((amount, visit) => {
    const cost = costs[visit]!;
    if (Number.isNaN(amount)) return -cost;
    return Number.isNaN(cost) ? amount : amount - cost;
  });
}
