import { numbersOf, type Book } from "../book";

/** Has any visit a cost? A column without one makes no profit of an amount. */
export function hasCosts({ visits }: Book): boolean {
  return visits.columns.cost !== undefined && numbersOf(visits, "cost").some((cost) => !Number.isNaN(cost));
}
