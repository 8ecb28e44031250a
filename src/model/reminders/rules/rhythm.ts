/**
 * Rule `rhythm`: a customer who comes at regular times has not come.
 *
 * From three purchase days on a customer has a rhythm of their own: the median of the gaps between them, and how far
 * gaps usually lie from it (the median of the distances, MAD). Overdue is who has not bought for the median and
 * that spread, or a quarter of the median if that is more. With a shorter history the rule's days stand for it, or
 * else the class's cadence.
 *
 * Counted from the last purchase, and again after as many days (`recurring.ts`): a purchase restarts it, any contact
 * on the due day or after answers this time. Silent for customers marked as lost, and for who never bought.
 */
import type { Day } from "../../day";
import { textAt } from "../../table-data";
import { lastContact } from "../context";
import type { FinderMaker } from "../finder";
import type { FurtherWhy } from "../further-why";
import { Median } from "../median";
import { purchasesOf, type Purchases } from "../purchases-of";
import { recurring } from "../recurring";

type OwnRhythm = NonNullable<Extract<FurtherWhy, { rule: "rhythm" }>["own"]>;

const FEWEST_PURCHASES = 3;
const LEAST_SPREAD = 0.25;

export const rhythmRule: FinderMaker = (context, rule) => {
  const { book, settings, ranking, horizon } = context;
  const purchases = purchasesOf(context);
  const gaps = new Median();
  return (customerRow) => {
    if (textAt(book.customers, "status", customerRow) === "lost") return undefined;
    const bought = purchases(customerRow);
    if (bought.from === bought.to) return undefined;
    const last = bought.days[bought.to - 1]! as Day;
    // Nobody is overdue on the day of a purchase, and most of a large register bought lately or long ago.
    if (last >= horizon) return undefined;
    const own = ownRhythm(bought, gaps);
    const byClass = settings.cadence[ranking.places[customerRow]!]!;
    const allowed = own ? allowedDays(own) : (rule.days[0] ?? byClass);
    const contact = lastContact(context, customerRow);
    const open = recurring(context, rule, customerRow, { from: last, days: allowed, contact });
    if (!open) return undefined;
    const assignee = textAt(book.customers, "owner", customerRow);
    return {
      id: open.id,
      due: open.due,
      shown: open.shown,
      customerRow,
      assignee,
      why: { rule: "rhythm", last, allowed, ...(own && { own }) },
    };
  };
};

/** Undefined where the history is too short to have one. `gaps` is room to use again. */
export function ownRhythm({ days, from, to }: Purchases, gaps = new Median()): OwnRhythm | undefined {
  if (to - from < FEWEST_PURCHASES) return undefined;
  gaps.clear();
  for (let place = from + 1; place < to; place++) gaps.add(days[place]! - days[place - 1]!);
  const median = gaps.get();
  return { median, spread: gaps.spread(median), gaps: to - from - 1 };
}

/** Days without a purchase after which a customer of this rhythm is overdue. */
function allowedDays({ median, spread }: OwnRhythm): number {
  return Math.ceil(median + Math.max(spread, median * LEAST_SPREAD));
}
