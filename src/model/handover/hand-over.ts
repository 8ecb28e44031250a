/**
 * Does a handover, as one change: the customers get their new owner, what was still to do its new assignee
 * (`assignee-steps.ts`), plans of the coming months follow (`plan-steps.ts`). Nothing of the past is touched: visits
 * keep who served, finished follow-ups who did them. One entry of the log keeps what it takes to undo it.
 *
 * A customer who by now has another owner, because somebody else was faster, is left; `handoverLeft` names them. So the
 * same handover done twice is done once. Where the one who leaves keeps customers, a part of the plans stays theirs.
 * Once they keep none, what they had to do for customers of others goes to those customers' owners; for customers
 * without an owner, to whoever takes most of the turnover. Who has no customers of their own hands over all the same
 * what they have to do and their plans, which the successors then share alike.
 */
import type { Book } from "../book";
import type { Change, Step } from "../change";
import type { Command } from "../commands/command";
import { inputProblem, unfitValues } from "../commands/row-input";
import { setColumn } from "../duplicates/follow-rows";
import { recordRows } from "../log/record-rows";
import { problem, type Problem } from "../problem";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { asKnown } from "../read/as-known";
import { isSameStaff } from "../read/same-staff";
import { columnOf } from "../schema";
import { readSettings } from "../settings";
import { rowOf, textAt } from "../table-data";
import { assigneeSteps } from "./assignee-steps";
import { largestShare, sharesOf, type HandedCustomer } from "./handover-shares";
import { knownStaff } from "./known-staff";
import { customersOf } from "./leavers-customers";
import { planSteps } from "./plan-steps";
import { successorNames } from "./successor-names";

export interface HandoverInput {
  readonly from: string;
  /** Rows of a proposal will do. */
  readonly choices: readonly { readonly customerId: string; readonly to: string }[];
  /** Who takes over, where there are no customers to choose for; those of the choices unless given. */
  readonly to?: readonly string[] | undefined;
}

/** A customer of the handover who is not touched. */
export interface LeftBehind {
  readonly customerId: string;
  readonly name: string;
  /** Who has them now; "" for nobody, or where the customer is gone. */
  readonly owner: string;
  readonly why: "other-owner" | "no-owner" | "customer-gone";
}

/** Refused: `required` and `text-too-long` for a successor's name, `nothing-to-change`. */
export const handOver: Command<HandoverInput> = (book, { from, choices, to: named }, today, newId) => {
  const unfit = nameProblems(book, choices);
  if (unfit.length > 0) return unfit;
  const { settings } = readSettings(book.settings, book.language);
  const ranking = rankBook(book, rankQuery(settings, { to: today }));
  const staff = knownStaff(book, settings);
  const heirs = successorNames(
    from,
    (named ?? choices.map(({ to }) => to)).map((name) => asKnown(name, staff)),
  );
  const chosen = new Map(choices.map(({ customerId, to }) => [customerId, asKnown(to, staff)]));
  const customers = customersOf(book, from, ranking).map((customer): HandedCustomer => {
    const to = chosen.get(customer.customerId) ?? from;
    return { ...customer, to: isSameStaff(to, from) ? from : to };
  });
  const handed = customers.filter(({ to }) => to !== from);
  if (customers.length > 0 && handed.length === 0) return [NOTHING];
  const shares =
    customers.length > 0 ? sharesOf(customers) : heirs.map((name) => ({ staff: name, weight: 1 }));
  const successorFor = successorFinder(book, from, customers, largestShare(shares));
  const plans = book.plans;
  const sharesOfRow = (row: number): ReturnType<typeof sharesOf> => {
    const customerId = plans ? textAt(plans, "customerId", row) : "";
    if (customerId === "" && customers.length === 0) return shares;
    if (customerId === "") return sharesOf(customers, plans ? textAt(plans, "class", row).trim() : "");
    const successor = successorFor(customerId);
    return successor === "" ? [] : [{ staff: successor, weight: 1 }];
  };
  const steps: readonly Step[] = [
    ...ownerSteps(book, handed),
    ...assigneeSteps(book, from, successorFor),
    ...planSteps(book, from, sharesOfRow, today, newId),
  ];
  if (steps.length === 0) return [NOTHING];
  const names = handed.length > 0 ? sharesOf(handed).map(({ staff }) => staff) : heirs;
  const summary = `${from} → ${names.join(", ")}: ${String(handed.length)}`;
  const change: Change = { label: { code: "hand-over", data: { from, count: handed.length } }, steps };
  return recordRows(book, change, { kind: "handover", summary }, today, newId);
};

const NOTHING = problem("nothing-to-change", { table: "customers" });

/** Customers who were to be handed over and are not, for they have another owner by now, or are gone. */
export function handoverLeft({ customers }: Book, { from, choices }: HandoverInput): readonly LeftBehind[] {
  return choices.flatMap(({ customerId }): readonly LeftBehind[] => {
    const row = rowOf(customers, customerId);
    if (row === undefined) return [{ customerId, name: "", owner: "", why: "customer-gone" }];
    const owner = textAt(customers, "owner", row);
    if (isSameStaff(owner, from)) return [];
    const why = owner === "" ? "no-owner" : "other-owner";
    return [{ customerId, name: textAt(customers, "name", row), owner, why }];
  });
}

function nameProblems(book: Book, choices: HandoverInput["choices"]): readonly Problem[] {
  const names = [...new Set(choices.map(({ to }) => to.trim()))];
  return names.flatMap((owner) =>
    owner === ""
      ? [inputProblem(book, "customers", "owner", "required", { name: ownerHeader(book) })]
      : unfitValues(book, "customers", { owner }),
  );
}

function ownerHeader({ language }: Book): string {
  return columnOf("customers", "owner").header[language];
}

function ownerSteps({ customers }: Book, handed: readonly HandedCustomer[]): readonly Step[] {
  const rows = handed.map(({ customerId, to }) => {
    const was = textAt(customers, "owner", rowOf(customers, customerId) ?? -1);
    return { id: customerId, was, is: to };
  });
  return setColumn("customers", "owner", rows);
}

/** Who sees to a customer from now on, in place of the one who leaves; "" where that one still does. */
function successorFinder(
  { customers }: Book,
  from: string,
  handed: readonly HandedCustomer[],
  largest: string,
): (customerId: string) => string {
  const taken = new Map(handed.map(({ customerId, to }) => [customerId, to]));
  const keepsSome = handed.some(({ to }) => to === from);
  return (customerId) => {
    const to = taken.get(customerId);
    if (to !== undefined) return to === from ? "" : to;
    if (keepsSome) return "";
    return textAt(customers, "owner", rowOf(customers, customerId) ?? -1).trim() || largest;
  };
}
