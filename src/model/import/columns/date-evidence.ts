/**
 * In which order the numbers of a column's dates stand. 3/5/2024 alone does not say; its column often
 * does: a 25 is no month, a sheet is kept in order of time, and years change less than days. Where
 * nothing of this settles it, the order is not guessed but asked.
 */
import type { Day } from "../../day";
import { DATE_ORDERS, dayInOrder, dayNumbers, type DateOrder, type DayNumber } from "../../read/day-numbers";
import { withoutTime } from "../../read/read-day";
import { ROWS_A_STEP, type Work } from "../../work";

export interface DateEvidence {
  /** The orders in which the dates may stand. All three where no date needs one. */
  readonly orders: readonly DateOrder[];
  /** Do some dates fit one of `orders` only, and others another one only? */
  readonly isDisputed: boolean;
  /** A date that means another day in each of `orders`; undefined where the order makes no difference. */
  readonly sample: string | undefined;
}

/** Weighs the texts of a column, in the order of its rows. Texts that are no such dates count for nothing. */
export function* dateEvidence(texts: Iterable<string>): Work<DateEvidence> {
  const dates = yield* datesOf(texts);
  const likely = likelyOrders(dates);
  yield 1;
  const fitting = dates.filter(({ days }) => likely.some((order) => days.has(order)));
  const isDisputed = fitting.some(({ days }) => !likely.every((order) => days.has(order)));
  const orders = isDisputed ? likely : inOrderOfTime(fitting, byYears(fitting, likely));
  const sample = fitting.find(
    ({ days }) => new Set(orders.flatMap((order) => days.get(order) ?? [])).size > 1,
  );
  return { orders, isDisputed, sample: sample?.text };
}

interface Written {
  readonly text: string;
  readonly numbers: readonly DayNumber[];
  /** Orders in which it is a day at all. */
  readonly days: ReadonlyMap<DateOrder, Day>;
}

/** So many dates against an order for each against another: the few are typing errors. */
const CLEAR_MAJORITY = 20;

/**
 * The orders that no date contradicts. Where each is contradicted, all but those that a clear majority
 * rules out, and those that read nothing another does not read as well.
 */
function likelyOrders(dates: readonly Written[]): readonly DateOrder[] {
  const against = (order: DateOrder): number => dates.filter(({ days }) => !days.has(order)).length;
  const counts = new Map(DATE_ORDERS.map((order) => [order, against(order)]));
  const countOf = (order: DateOrder): number => counts.get(order) ?? 0;
  const least = Math.min(...counts.values());
  if (least === 0) return DATE_ORDERS.filter((order) => countOf(order) === 0);
  const isCovered = (order: DateOrder): boolean =>
    DATE_ORDERS.some(
      (other) =>
        countOf(other) < countOf(order) && dates.every(({ days }) => !days.has(order) || days.has(other)),
    );
  return DATE_ORDERS.filter((order) => countOf(order) < least * CLEAR_MAJORITY && !isCovered(order));
}

/** Enough to see an order of time; among more only the numbers count. */
const MOST_IN_SEQUENCE = 5000;

function* datesOf(texts: Iterable<string>): Work<readonly Written[]> {
  const dates: Written[] = [];
  const seen = new Set<string>();
  let row = 0;
  for (const text of texts) {
    if (row++ % ROWS_A_STEP === 0) yield 0;
    if (isPlain(text) || (seen.has(text) && dates.length >= MOST_IN_SEQUENCE)) continue;
    seen.add(text);
    const written = readWritten(text);
    if (written) dates.push(written);
  }
  return dates;
}

/** No date, or one with a year of four digits in front, as most of most files: said before all else, as it is quick. */
function isPlain(text: string): boolean {
  return !/^[\d０-９]{1,2}\s*[-/.／．－]/.test(text);
}

const PAIR = /^(\d{1,2})[/.](\d{1,2})$/;

/** Birthdays may lack their year: 5/12. Any leap year will do then. */
function readWritten(text: string): Written | undefined {
  const bare = withoutTime(text);
  const pair = PAIR.exec(bare);
  if (pair) {
    const [, first = "", second = ""] = pair;
    const monthFirst = dayNumbers(`2000-${first}-${second}`);
    const dayFirst = dayNumbers(`2000-${second}-${first}`);
    const days = new Map<DateOrder, Day>();
    for (const order of DATE_ORDERS) {
      const day = dayInOrder((order === "dmy" ? dayFirst : monthFirst) ?? [], "ymd");
      if (day !== undefined) days.set(order, day);
    }
    return days.size > 0 ? { text, numbers: [], days } : undefined;
  }
  const numbers = dayNumbers(bare);
  if (!numbers) return undefined;
  const days = new Map<DateOrder, Day>();
  for (const order of DATE_ORDERS) {
    const day = dayInOrder(numbers, order);
    if (day !== undefined) days.set(order, day);
  }
  return days.size > 0 ? { text, numbers, days } : undefined;
}

const ENOUGH = 6;

/** With years of two digits: where the numbers change less, there is the year. */
function byYears(dates: readonly Written[], orders: readonly DateOrder[]): readonly DateOrder[] {
  if (!orders.includes("ymd") || orders.length === 1 || dates.length < ENOUGH) return orders;
  const atStart = new Set(dates.map(({ numbers }) => numbers[0]?.value)).size;
  const atEnd = new Set(dates.map(({ numbers }) => numbers[2]?.value)).size;
  if (atStart * 2 <= atEnd) return ["ymd"];
  return atEnd * 2 <= atStart ? orders.filter((order) => order !== "ymd") : orders;
}

/** Rows that stand in order of time under one order only. */
function inOrderOfTime(dates: readonly Written[], orders: readonly DateOrder[]): readonly DateOrder[] {
  if (orders.length < 2) return orders;
  const sorted = orders.filter((order) => isSorted(dates.map(({ days }) => days.get(order) ?? 0)));
  return sorted.length === 1 ? sorted : orders;
}

function isSorted(days: readonly number[]): boolean {
  if (new Set(days).size < ENOUGH) return false;
  const ups = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? 0));
  return ups || days.every((day, index) => index === 0 || day <= (days[index - 1] ?? 0));
}
