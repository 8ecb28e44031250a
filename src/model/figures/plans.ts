import type { Book } from "../book";
import { textAt } from "../table-data";
import type { Work } from "../work";
import type { CountedVisits } from "./counted-visits";
import { partOf, type Figure, type FigureCell, type FigureColumn } from "./figure";
import type { FigurePeriod } from "./period-sums";
import { planResults, type PlanResult } from "./plan-results";

interface PlanColumn extends FigureColumn {
  readonly of: (result: PlanResult) => FigureCell;
  /** Left out where all its cells are this. */
  readonly idle?: FigureCell;
}

/**
 * Plan beside actual, one row a target, in order of the months. Columns in which nothing is planned (staff,
 * customer, class, visits, turnover) are left out; a target for everyone there has "" in them. A target of one kind
 * alone has null beside the other.
 */
export function* plansFigure(book: Book, counted: CountedVisits, period: FigurePeriod): Work<Figure> {
  const results = yield* planResults(book, counted, period);
  const columns = columnsOf(book).filter(
    ({ of, idle }) => idle === undefined || results.some((result) => of(result) !== idle),
  );
  return {
    key: "plans",
    columns: columns.map(({ key, kind }) => ({ key, kind })),
    rows: results.map((result) => columns.map(({ of }) => of(result))),
  };
}

function columnsOf({ customers }: Book): readonly PlanColumn[] {
  return [
    { key: "month", kind: "month", of: ({ target }) => target.month },
    { key: "staffName", kind: "text", idle: "", of: ({ target }) => target.staff },
    {
      key: "customer",
      kind: "text",
      idle: "",
      of: ({ target }) => (target.customer < 0 ? "" : textAt(customers, "name", target.customer)),
    },
    { key: "class", kind: "text", idle: "", of: ({ target }) => target.class },
    { key: "visitsPlanned", kind: "count", idle: null, of: ({ target }) => target.visits },
    { key: "visits", kind: "count", idle: null, of: visitsOf },
    {
      key: "visitsDone",
      kind: "share",
      idle: null,
      of: (result) => done(visitsOf(result), result.target.visits),
    },
    { key: "turnoverPlanned", kind: "money", idle: null, of: ({ target }) => target.turnover },
    { key: "turnover", kind: "money", idle: null, of: turnoverOf },
    {
      key: "turnoverDone",
      kind: "share",
      idle: null,
      of: (result) => done(turnoverOf(result), result.target.turnover),
    },
    { key: "outcome", kind: "text", of: ({ outcome }) => outcome },
  ];
}

function visitsOf({ target, visits }: PlanResult): number | null {
  return target.visits === null ? null : visits;
}

function turnoverOf({ target, turnover }: PlanResult): number | null {
  return target.turnover === null ? null : turnover;
}

function done(actual: number | null, planned: number | null): number | null {
  return actual === null || planned === null ? null : partOf(actual, planned);
}
