/** Arquero with the sales as a table of columns, customers as row numbers (see `duckdb.ts`). */
import { installedPeer } from "./installed-peer";
import type { MakePeer } from "./peer";

/** The part of `arquero` that is used here; expressions are texts, which it compiles. */
interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table;
  desc(column: string): unknown;
  rolling(expression: string): unknown;
}
interface Table {
  groupby(column: string): Table;
  rollup(columns: Readonly<Record<string, string>>): Table;
  join_left(other: Table, column: string): Table;
  derive(columns: Readonly<Record<string, unknown>>): Table;
  orderby(order: unknown): Table;
  array(column: string): ArrayLike<unknown>;
}

export const arquero: MakePeer = async ({ customers, customer, amount }) => {
  const aq = (await installedPeer("arquero")) as Arquero;
  const visits = aq.table({ customer, amount });
  const register = aq.table({ customer: Int32Array.from({ length: customers }, (_, row) => row) });
  let ranking: Table | undefined;
  const rank = (): Table => {
    const sums = visits.groupby("customer").rollup({ sum: "d => op.sum(d.amount)" });
    const valued = register
      .join_left(sums, "customer")
      .derive({ value: "d => d.sum === undefined ? 0 : op.round(d.sum * 1e6) / 1e6" })
      .derive({ earned: "d => d.value > 0 ? d.value : 0" })
      .derive({ turnover: "d => op.sum(d.earned)" });
    return valued
      .orderby(aq.desc("value"))
      .derive({
        rank: "d => op.rank()",
        place: "d => op.row_number()",
        running: aq.rolling("d => op.sum(d.earned)"),
      })
      .derive({
        share: "d => d.earned / d.turnover",
        cumulative: "d => d.running / d.turnover",
        above: "d => (d.running - d.earned * (d.place - d.rank + 1)) / d.turnover",
      })
      .derive({ class: "d => d.value <= 0 ? 'C' : d.above < 0.8 ? 'A' : d.above < 0.95 ? 'B' : 'C'" });
  };
  return {
    name: "Arquero",
    rank: () => Promise.resolve((ranking = rank())),
    classes: () => {
      const classes = new Array<string>(customers);
      const [rows, names] = [ranking!.array("customer"), ranking!.array("class")];
      for (let place = 0; place < customers; place++) classes[Number(rows[place])] = String(names[place]);
      return Promise.resolve(classes);
    },
    close: () => undefined,
  };
};
