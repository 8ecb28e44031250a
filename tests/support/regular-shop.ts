/** A shop whose customers behave as the models say, over 78 weeks up to a day: one whose days ahead can be foreseen. */
import { append, type Change } from "../../src/model/change";
import { addDays, type Day } from "../../src/model/day";
import { simulate } from "../model/prediction/simulate";

const WEEKS = 78;

/** The rows of 800 customers, `K0` on, and of their visits. */
export function regularShop(today: Day): Change {
  const made = simulate({
    seed: 7,
    customers: 800,
    weeks: WEEKS,
    bgNbd: { r: 0.9, alpha: 5, a: 0.8, b: 3 },
    gammaGamma: { p: 5, q: 4, v: 200 },
  });
  const first = addDays(today, -WEEKS * 7);
  const visits = made.flatMap(({ visits: weeks, meanValue }, customer) =>
    weeks.map((week, place) => ({
      id: `V${customer}-${place}`,
      date: addDays(first, Math.floor(week * 7)),
      customerId: `K${customer}`,
      kind: "visit",
      amount: meanValue > 0 ? Math.round(meanValue) : 250,
    })),
  );
  return {
    label: { code: "import", data: {} },
    steps: [
      append(
        "customers",
        made.map((_, customer) => ({ id: `K${customer}`, name: `Guest ${customer}` })),
      ),
      append("visits", visits),
    ],
  };
}
