/**
 * Makes two customers one. The row of `gone` goes; its visits, follow-ups, rankings, plans and entries of the log
 * follow to `keep`, and the customer's name in them stays as it was at the time. An entry of the log keeps what it takes
 * to undo it (`duplicates/undo-merge.ts`).
 *
 * - A reminder's id names the customer (`reminders/reminder-id.ts`). What was finished or put off for the gone
 *   customer stays so: the answer's id is changed with it, unless the kept one has the same reminder answered.
 * - In a ranking that lists both, the gone customer's row stays what it was, a record of that day.
 */
import { visitsOf, type Book } from "../book";
import { update, type Step } from "../change";
import {
  differingFields,
  idsNaming,
  mergedRows,
  type MergeField,
  type Pick,
} from "../duplicates/merge-preview";
import type { MergeDetails } from "../duplicates/merge-details";
import { moveRows, renameFollowUps, setColumn } from "../duplicates/follow-rows";
import { readEntries } from "../log/read-entries";
import { writeEntry } from "../log/write-entry";
import { derivedId, parseDerivedId } from "../reminders/reminder-id";
import { schema } from "../schema";
import { dayAt, rowOf, textAt, valueAt } from "../table-data";
import type { Row, Value } from "../value";
import { changedCells } from "./changed-cells";
import type { Command } from "./command";

export interface MergeInput {
  /** Ids. */
  readonly keep: string;
  readonly gone: string;
  /** By column key; what the preview suggests where nothing is picked. */
  readonly picks?: Readonly<Record<string, Pick>>;
}

/** Refused: `no-such-customer`, `same-customer`. */
export const mergeCustomers: Command<MergeInput> = (book, { keep, gone, picks = {} }, today, newId) => {
  const rows = mergedRows(book, keep, gone);
  if ("problems" in rows) return rows.problems;
  const { customers } = book;
  const fields = differingFields(book, rows.keep, rows.gone);
  const values = Object.fromEntries(fields.map((field) => [field.key, pickedValue(field, picks[field.key])]));
  const changed = changedCells(customers, rows.keep, values);
  const details = detailsOf(book, { keep, gone, goneRow: rows.gone, keepRow: rows.keep }, values);
  const [kept, other] = [rows.keep, rows.gone].map((row) => textAt(customers, "name", row));
  const summary = `${kept ?? ""} ← ${other ?? ""}`;
  const entry = {
    kind: "merge",
    customerId: keep,
    otherId: gone,
    summary,
    details: JSON.stringify(details),
  } as const;
  return {
    label: { code: "merge-customers", data: { customer: kept ?? "" } },
    steps: [
      ...(changed ? [update("customers", keep, changed.cells, changed.was)] : []),
      ...followingSteps(book, details, gone, keep),
      { kind: "remove", table: "customers", ids: [gone] },
      writeEntry(book, entry, today, newId).step,
    ],
  };
};

/** Both of a blank cell and a filled one is the filled one. */
function pickedValue(field: MergeField, pick: Pick = field.suggested): Value {
  if (pick === "both") return field.both ?? field.keep ?? field.gone;
  return field[pick];
}

interface MergedPair {
  readonly keep: string;
  readonly gone: string;
  readonly keepRow: number;
  readonly goneRow: number;
}

function detailsOf(book: Book, pair: MergedPair, values: Row): MergeDetails {
  const { customers, visits } = book;
  const changed = changedCells(customers, pair.keepRow, values)?.cells ?? {};
  const renamed = renamedAnswers(book, pair);
  const isRenamed = new Set(renamed.map(([from]) => from));
  return {
    gone: rowWithoutId(book, pair.goneRow),
    cells: Object.fromEntries(
      Object.entries(changed).map(([key, is]) => [key, [valueAt(customers, key, pair.keepRow), is]]),
    ),
    visits: Array.from(visitsOf(book, pair.goneRow), (row) => visits.ids[row]!),
    followUps: idsNaming(book, "followUps", pair.gone).filter((id) => !isRenamed.has(id)),
    rankings: idsNaming(book, "rankings", pair.gone).filter((id) => !isRankedBeside(book, id, pair.keep)),
    plans: idsNaming(book, "plans", pair.gone),
    renamed,
    answers: visits.ids.filter((_, row) => namesCustomer(textAt(visits, "reminder", row), pair.gone)),
    apart: apartEntries(book, pair),
  };
}

function rowWithoutId({ customers }: Book, row: number): Row {
  const keys = Object.keys(customers.columns).filter((key) => key !== schema.customers.idColumn);
  const cells = keys.map((key) => [key, valueAt(customers, key, row)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

function followingSteps(book: Book, details: MergeDetails, from: string, to: string): readonly Step[] {
  const answers = details.answers.map((id) => {
    const was = textAt(book.visits, "reminder", rowOf(book.visits, id) ?? -1);
    return { id, was, is: renamedReminder(was, to) };
  });
  return [
    ...moveRows(book, "visits", details.visits, from, to),
    ...setColumn("visits", "reminder", answers),
    ...moveRows(book, "followUps", details.followUps, from, to),
    ...renameFollowUps(book, details.renamed, to),
    ...moveRows(book, "rankings", details.rankings, from, to),
    ...moveRows(book, "plans", details.plans ?? [], from, to),
    ...details.apart.flatMap(([id, key]) => setColumn("log", key, [{ id, was: from, is: to }])),
  ];
}

/** `cadence/C2/2026-11-21` of C2 as that of C1. */
function renamedReminder(id: string, to: string): string {
  const parts = parseDerivedId(id);
  return parts ? derivedId(parts.rule, to, parts.occasion) : id;
}

function namesCustomer(reminder: string, customerId: string): boolean {
  return parseDerivedId(reminder)?.customerId === customerId;
}

function renamedAnswers({ followUps }: Book, { gone, keep }: MergedPair): MergeDetails["renamed"] {
  return followUps.ids
    .filter((id, row) => namesCustomer(id, gone) && textAt(followUps, "customerId", row) === gone)
    .map((id) => [id, renamedReminder(id, keep)] as const)
    .filter(([, to]) => !followUps.index.has(to));
}

/** Does the snapshot of this row list the kept customer too? */
function isRankedBeside({ rankings }: Book, id: string, keep: string): boolean {
  const row = rowOf(rankings, id);
  if (!rankings || row === undefined) return false;
  const snapshot = (at: number): string =>
    `${String(dayAt(rankings, "takenOn", at))} ${textAt(rankings, "method", at)}`;
  return rankings.ids.some(
    (_, at) => textAt(rankings, "customerId", at) === keep && snapshot(at) === snapshot(row),
  );
}

function apartEntries(book: Book, { gone, keep }: MergedPair): MergeDetails["apart"] {
  const apart: [string, "customerId" | "otherId"][] = [];
  for (const { id, customerId, otherId } of readEntries(book, "apart")) {
    if (customerId === gone && otherId !== keep) apart.push([id, "customerId"]);
    if (otherId === gone && customerId !== keep) apart.push([id, "otherId"]);
  }
  return apart;
}
