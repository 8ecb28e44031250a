/** What a period came to: the sums from which the overview and each month are made. */
import { numbersOf, type Book } from "../book";
import type { Day } from "../day";
import { roundValue } from "../ranking/round-value";
import { textAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import { placesIn, type CountedVisits } from "./counted-visits";
import type { LostDays } from "./lost-days";

export interface FigurePeriod {
  readonly from: Day;
  readonly to: Day;
}

export interface PeriodSums {
  /** Refunds deducted. */
  readonly turnover: number;
  readonly visits: number;
  readonly purchases: number;
  /** Customers who bought something. */
  readonly customers: number;
  /** Of these: whose first purchase it was, and who had bought before the period. */
  readonly newcomers: number;
  readonly returning: number;
  /** Times that a customer became lost: see `lost-days.ts`. */
  readonly lost: number;
  /** Mean of the stars given, and how many visits were rated; null and 0 where none was. */
  readonly satisfaction: number | null;
  readonly rated: number;
  /** Names of staff who stand beside a visit. */
  readonly staff: number;
}

/** The sums of a period, both its days included. */
export function* periodSums(
  book: Book,
  counted: CountedVisits,
  lostDays: LostDays,
  { from, to }: FigurePeriod,
): Work<PeriodSums> {
  const stars = numbersOf(book.visits, "satisfaction");
  const { start, end } = placesIn(counted, from, to);
  const buyers = new Set<number>();
  const staff = new Set<string>();
  let turnover = 0;
  let purchases = 0;
  let sumOfStars = 0;
  let rated = 0;
  for (let place = start; place < end; place++) {
    if (place % ROWS_A_STEP === 0) yield (place - start) / (end - start);
    const name = textAt(book.visits, "staff", counted.visit[place]!).trim();
    if (name !== "") staff.add(name);
    const given = stars[counted.visit[place]!]!;
    if (!Number.isNaN(given)) {
      sumOfStars += given;
      rated++;
    }
    const amount = counted.amount[place]!;
    if (Number.isNaN(amount)) continue;
    turnover += amount;
    if (counted.purchase[place] !== 1) continue;
    purchases++;
    buyers.add(counted.customer[place]!);
  }
  let newcomers = 0;
  for (const row of buyers) if (counted.firstPurchase[row]! >= from) newcomers++;
  return {
    turnover: roundValue(turnover),
    visits: end - start,
    purchases,
    customers: buyers.size,
    newcomers,
    returning: buyers.size - newcomers,
    lost: lostDays.between(from, to),
    satisfaction: rated > 0 ? sumOfStars / rated : null,
    rated,
    staff: staff.size,
  };
}
