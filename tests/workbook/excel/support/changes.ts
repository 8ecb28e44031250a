/** Changes the tests write again and again. */
import { append, update, type Change } from "../../../../src/model/change";
import type { Row } from "../../../../src/model/value";

/** A visit of C1 on 2026-11-21. */
export function visit(id: string, cells: Row = {}): Change {
  const row = {
    id,
    date: 46_347,
    customerId: "C1",
    customer: "客户1",
    kind: "visit",
    amount: 88.5,
    ...cells,
  };
  return { label: { code: "log-visit", data: {} }, steps: [append("visits", [row])] };
}

/** Other cells in a visit's row, where `was` still stands in them. */
export function editVisit(id: string, cells: Row, was?: Row): Change {
  return { label: { code: "undo", data: {} }, steps: [update("visits", id, cells, was)] };
}

export function removeVisits(...ids: string[]): Change {
  return { label: { code: "undo", data: {} }, steps: [{ kind: "remove", table: "visits", ids }] };
}
