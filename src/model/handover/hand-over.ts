/**
 * Does a handover, as one change: the customers get their new owner, what was still to do its new assignee
 * (`follow-up-steps.ts`), plans of the coming months follow (`plan-steps.ts`). Nothing of the past is touched: visits
 * keep who served, finished follow-ups who did them. One entry of the log keeps what it takes to undo it.
 *
 * A customer who by now has another owner, because somebody else was faster, is left; `handoverLeft` names them. So the
 * same handover done twice is done once. Where the one who leaves keeps customers, a part of the plans stays theirs.
 * Once they keep none, what they had to do for customers of others goes to those customers' owners; for customers
 * without an owner, to whoever takes most of the turnover.
 */
import type { Book } from "../book";
import type { Step } from "../change";
import type { Command } from "../commands/command";
import { inputProblem, unfitValues } from "../commands/row-input";
import { setColumn } from "../duplicates/follow-rows";
import { writeEntry } from "../log/write-entry";
import { writtenRows } from "../log/written-rows";
import { problem, type Problem } from "../problem";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { columnOf } from "../schema";
import { readSettings } from "../settings";
import { rowOf, textAt } from "../table-data";
import { followUpSteps } from "./follow-up-steps";
import { largestShare, sharesOf, type HandedCustomer } from "./handover-shares";
import { customersOf } from "./leavers-customers";
import { planSteps } from "./plan-steps";
import { isSameStaff } from "./same-staff";

export interface HandoverInput {
  readonly from: string;
  /** Rows of a proposal will do. */
  readonly choices: readonly { readonly customerId: string; readonly to: string }[];
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
export const handOver: Command<HandoverInput> = (book, { from, choices }, today, newId) => {
  const unfit = nameProblems(book, choices);
  if (unfit.length > 0) return unfit;
  const { settings } = readSettings(book.settings, book.language);
  const ranking = rankBook(book, rankQuery(settings, { to: today }));
  const chosen = new Map(choices.map(({ customerId, to }) => [customerId, to.trim()]));
  const customers = customersOf(book, from, ranking).map((customer): HandedCustomer => {
    const to = chosen.get(customer.customerId) ?? from;
    return { ...customer, to: isSameStaff(to, from) ? from : to };
  });
  const handed = customers.filter(({ to }) => to !== from);
  if (handed.length === 0) return [problem("nothing-to-change", { table: "customers" })];
  const successorFor = successorFinder(book, from, customers);
  const plans = book.plans;
  const sharesOfRow = (row: number): ReturnType<typeof sharesOf> => {
    const customerId = plans ? textAt(plans, "customerId", row) : "";
    if (customerId === "") return sharesOf(customers, plans ? textAt(plans, "class", row).trim() : "");
    const staff = successorFor(customerId);
    return staff === "" ? [] : [{ staff, weight: 1 }];
  };
  const steps: readonly Step[] = [
    ...ownerSteps(book, handed),
    ...followUpSteps(book, from, successorFor),
    ...planSteps(book, from, sharesOfRow, today, newId),
  ];
  const names = sharesOf(handed).map(({ staff }) => staff);
  const summary = `${from} → ${names.join(", ")}: ${String(handed.length)}`;
  const details = JSON.stringify(writtenRows(book, steps));
  return {
    label: { code: "hand-over", data: { from, count: handed.length } },
    steps: [...steps, writeEntry(book, { kind: "handover", summary, details }, today, newId).step],
  };
};

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
): (customerId: string) => string {
  const taken = new Map(handed.map(({ customerId, to }) => [customerId, to]));
  const keepsSome = handed.some(({ to }) => to === from);
  const largest = largestShare(sharesOf(handed));
  return (customerId) => {
    const to = taken.get(customerId);
    if (to !== undefined) return to === from ? "" : to;
    if (keepsSome) return "";
    return textAt(customers, "owner", rowOf(customers, customerId) ?? -1).trim() || largest;
  };
}
