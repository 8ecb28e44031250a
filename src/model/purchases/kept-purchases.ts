import { keptUpTo } from "../kept-up-to";
import { purchaseDays } from "./purchase-days";

/** What all customers bought up to a day. */
export const purchasesUpTo = keptUpTo((book, to) => purchaseDays(book, { to }));
