/**
 * Rule `volume`: a customer buys much more or much less than they usually do.
 *
 * Time is cut into windows of so many days (90 unless given), from the customer's first purchase on. The last whole
 * window is compared with up to eight before it, of which there must be four: their median is the normal, and
 * the median of their distances from it the spread. What lies further off than three spreads and than half the
 * normal is a departure, up or down. Where the normal is nothing there is none.
 *
 * Due on the day after the window, and gone when the next is whole. A contact on that day or later answers it. It is
 * not foreseen: what will be bought in a window that still runs is not known.
 */
import { BLANK_DAY, addDays } from "../../day";
import { textAt } from "../../table-data";
import { lastContact } from "../context";
import type { FinderMaker } from "../finder";
import { Median } from "../median";
import { lastAnswer, openOccasion } from "../occasion";
import { purchasesOf, type Purchases } from "../purchases-of";
import { USUAL_DAYS } from "../usual-numbers";

const FEWEST_BEFORE = 4;
const MOST_BEFORE = 8;
const SPREADS = 3;
const LEAST_CHANGE = 0.5;

export const volumeRule: FinderMaker = (context, rule) => {
  const { book, today } = context;
  const days = rule.days[0] ?? USUAL_DAYS.volume[0];
  const purchases = purchasesOf(context);
  const sums = new Float64Array(MOST_BEFORE + 1);
  const usual = new Median();
  return (customerRow) => {
    const first = purchases.firstDay(customerRow);
    if (first === BLANK_DAY) return undefined;
    const whole = Math.floor((today - first) / days);
    if (whole <= FEWEST_BEFORE) return undefined;
    const due = addDays(first, whole * days);
    if (lastContact(context, customerRow) >= due) return undefined;
    const departure = departureIn(purchases.read(customerRow), days, whole, sums, usual);
    if (!departure || lastAnswer(context, rule, customerRow).closedOn >= due) return undefined;
    const open = openOccasion(context, rule, customerRow, due);
    if (!open) return undefined;
    const why = { rule: "volume", ...departure, from: addDays(due, -days), to: addDays(due, -1) } as const;
    return {
      id: open.id,
      shown: open.shown,
      due,
      customerRow,
      assignee: textAt(book.customers, "owner", customerRow),
      why,
    };
  };
};

interface Departure {
  readonly recent: number;
  readonly normal: number;
  /** How many windows the normal is of. */
  readonly windows: number;
}

/** Is an amount surely no departure from the median of the first windows? Of most it is told by counting, without sorting them. */
function isAsMost(recent: number, sums: Float64Array, windows: number): boolean {
  let lower = 0;
  let higher = 0;
  for (let window = 0; window < windows; window++) {
    if (recent > (1 + LEAST_CHANGE) * sums[window]!) lower++;
    if (recent < (1 - LEAST_CHANGE) * sums[window]!) higher++;
  }
  // The median is one of them, or lies between the two in the middle.
  return 2 * lower < windows && 2 * higher < windows;
}

/** The last of so many whole windows against those before it; undefined where it is as usual. */
function departureIn(
  { days, totals, start, end }: Purchases,
  length: number,
  whole: number,
  sums: Float64Array,
  usual: Median,
): Departure | undefined {
  const windows = Math.min(MOST_BEFORE, whole - 1);
  const firstWindow = whole - 1 - windows;
  // Since the last whole window nothing was bought, for a purchase is a contact.
  let place = end - 1;
  for (let window = windows; window >= 0; window--) {
    const from = days[start]! + (firstWindow + window) * length;
    let sum = 0;
    for (; place >= start && days[place]! >= from; place--) sum += totals[place]!;
    sums[window] = sum;
  }
  const recent = sums[windows]!;
  if (isAsMost(recent, sums, windows)) return undefined;
  usual.clear();
  for (let window = 0; window < windows; window++) usual.add(sums[window]!);
  const normal = usual.get();
  const change = Math.abs(recent - normal);
  if (normal <= 0 || change <= LEAST_CHANGE * normal) return undefined;
  return change <= SPREADS * usual.spread(normal) ? undefined : { recent, normal, windows };
}
