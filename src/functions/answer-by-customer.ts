/**
 * The two shapes in which figures of customers are answered: one figure for each customer asked about,
 * in the shape of the range that names them; or, where nobody was named, a list of everyone in the log.
 */
import { isProblem, NOTHING, type Answer, type AnswerCell } from "./answer";
import type { ColumnArgument } from "./arguments/column-argument";
import { idsOf } from "./arguments/register";
import type { VisitLog } from "./arguments/visit-log";

export interface Figures {
  readonly log: VisitLog;
  /** The range that names the customers, where one was given. */
  readonly customers: ColumnArgument | undefined;
  /** What is answered for a customer row. */
  readonly figure: (row: number) => AnswerCell;
  /** What stands beside the id in the list; the figure alone where not given. */
  readonly listed?: (row: number) => readonly AnswerCell[];
  /** Customer rows in the order of the list; that of the log where not given. */
  readonly order?: ArrayLike<number>;
}

/** The answer in one of the two shapes; a customer whose visits have a trouble gets it in place of figures. */
export function answerByCustomer(figures: Figures): Answer {
  return figures.customers ? inTheirShape(figures, figures.customers) : asList(figures);
}

function inTheirShape({ log, figure }: Figures, customers: ColumnArgument): Answer {
  const ids = idsOf(customers);
  if (isProblem(ids)) return ids;
  const { index } = log.book.customers;
  const cellOf = (id: string): AnswerCell => {
    const row = index.get(id);
    return row === undefined ? "" : (log.troubles.get(id) ?? figure(row));
  };
  const cells = ids.map(cellOf);
  return Array.from({ length: customers.rows }, (_, row) =>
    cells.slice(row * customers.width, (row + 1) * customers.width),
  );
}

function asList({ log, figure, listed = (row) => [figure(row)], order }: Figures): Answer {
  const { ids, size } = log.book.customers;
  if (size === 0) return NOTHING;
  const lineOf = (row: number): readonly AnswerCell[] => {
    const id = ids[row]!;
    const cells = listed(row);
    const trouble = log.troubles.get(id);
    return [id, ...(trouble ? cells.map(() => trouble) : cells)];
  };
  return Array.from({ length: size }, (_, place) => lineOf(order?.[place] ?? place));
}
