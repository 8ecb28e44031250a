/** What a person has said about the columns of a file, where the columns do not say it themselves. */
import type { DateOrder } from "../../read/day-numbers";

export type { DateOrder } from "../../read/day-numbers";

export interface ReadChoices {
  /** ISO 3166 code of the country whose phone numbers stand without one: the book's setting `country`. */
  readonly country: string;
  /** ISO 4217, the book's setting: amounts in another currency are not taken. Not looked at unless given. */
  readonly currency?: string | undefined;
  /** The answers to questions, by the column's header. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
}

/** Which is it: 3/5/2024 is 5 March or 3 May, and nothing in the column says which. */
export interface ColumnQuestion {
  readonly kind: "date-order";
  readonly header: string;
  readonly position: number;
  /** The orders to choose from; each fits every row, or all but some that another one fits. */
  readonly orders: readonly DateOrder[];
  /** A value that means another day in each of them. */
  readonly sample: string;
}
