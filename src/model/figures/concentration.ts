import type { Book } from "../book";
import { buyersOf, topBuyers } from "../ranking/buyers";
import { gini } from "../ranking/gini";
import { orderValues } from "../ranking/order-values";
import type { Figure, FigureCell } from "./figure";
import type { FigurePeriod } from "./period-sums";

/** Parts of the customers whose share of turnover is told. */
const TOP_PARTS = [0.01, 0.05, 0.2];

/**
 * How much of the period's turnover the top 1, 5 and 20 % of its buyers brought, and the Gini coefficient of
 * all of them. Of a part of a customer one is counted: the top 1 % of 30 customers is one customer. Who spent
 * nothing in the period is no buyer of it.
 */
export function concentrationFigure(book: Book, period: FigurePeriod): Figure {
  const values = orderValues(book, period);
  const buyers = buyersOf(values).length;
  const top = TOP_PARTS.map((part): FigureCell[] => {
    const { customers, share } = topBuyers(values, part) ?? { customers: 0, share: null };
    return [`top.${part * 100}`, customers, share];
  });
  return {
    key: "concentration",
    columns: [
      { key: "part", kind: "text" },
      { key: "customers", kind: "count" },
      { key: "share", kind: "share" },
    ],
    rows: [...top, ["gini", buyers, buyers > 0 ? gini(values) : null]],
  };
}
