/**
 * The plans of the coming months follow the customers. A row for one customer goes to whoever takes that customer;
 * any other is divided by the turnover of the customers each takes (`handover-shares.ts`), whole visits and whole
 * cents, so that the parts add up to what was planned. A part is added to the row that its new owner has for the same
 * month, class and measures; the row itself goes to the first who has none, with its notes and what in it cannot be
 * read, and others who have none get a copy. Where all have one, it goes.
 *
 * The month that runs, and those before it, stay as they are: what was done in them was done by the one who leaves.
 */
import type { Book } from "../book";
import { append, update, type Step } from "../change";
import { changedCells } from "../commands/changed-cells";
import { BLANK_DAY, type Day } from "../day";
import { monthOf } from "../figures/month";
import { idDrawer, type NewId } from "../identity/ids";
import { rowCells } from "../log/written-rows";
import { comparable } from "../read/comparable";
import { isSameStaff } from "../read/same-staff";
import { dayAt, numberAt, textAt, type TableData } from "../table-data";
import type { Row } from "../value";
import type { Share } from "./handover-shares";
import { splitWhole } from "./split-whole";

interface Amounts {
  readonly visits: number | null;
  readonly turnover: number | null;
}

const CENTS = 100;

/** `sharesOfRow` says to whom a row of the one who leaves goes; a row that goes to nobody stays. */
export function planSteps(
  { plans }: Book,
  from: string,
  sharesOfRow: (row: number) => readonly Share[],
  today: Day,
  newId: NewId,
): readonly Step[] {
  if (!plans) return [];
  const gathered = new Map<string, Gathered>();
  const removed: string[] = [];
  const kept: Step[] = [];
  for (const row of comingRows(plans, from, today)) {
    const shares = sharesOfRow(row);
    if (shares.length === 0) continue;
    const parts = divided(amountsAt(plans, row), shares);
    const own = parts.find(({ staff }) => isSameStaff(staff, from));
    const changed = own && changedCells(plans, row, { visits: own.visits, turnover: own.turnover });
    if (changed) kept.push(update("plans", plans.ids[row]!, changed.cells, changed.was));
    let isFree = !own;
    for (const part of parts) if (part !== own && gather(plans, gathered, row, part, isFree)) isFree = false;
    if (isFree) removed.push(plans.ids[row]!);
  }
  return [...kept, ...writtenSteps(plans, [...gathered.values()], newId), ...removeStep(removed)];
}

/** A row that is to be, or a row there is: whose it becomes, and what comes on top of it. */
interface Gathered {
  readonly row: number | undefined;
  /** What it gets besides the amounts. */
  readonly cells: Row;
  visits: number | null;
  turnover: number | null;
}

/** `isFree`: may the divided row itself become this part? Tells whether it does. */
function gather(
  plans: TableData,
  gathered: Map<string, Gathered>,
  row: number,
  { staff, visits, turnover }: Share & Amounts,
  isFree: boolean,
): boolean {
  const key = keyOf(plans, row, staff);
  const known = gathered.get(key);
  if (known) {
    known.visits = plus(known.visits, visits);
    known.turnover = plus(known.turnover, turnover);
    return false;
  }
  const there = plans.ids.findIndex(
    (_, other) => other !== row && keyOf(plans, other, textAt(plans, "staff", other)) === key,
  );
  if (there >= 0) {
    const before = amountsAt(plans, there);
    const sums = { visits: plus(before.visits, visits), turnover: plus(before.turnover, turnover) };
    gathered.set(key, { row: there, cells: {}, ...sums });
    return false;
  }
  const cells = isFree ? { staff } : { ...rowCells(plans, plans.ids[row]!), staff };
  gathered.set(key, { row: isFree ? row : undefined, cells, visits, turnover });
  return isFree;
}

/** The same for rows that may be added up: of one month, person, customer and class, with the same measures, if any. */
function keyOf(plans: TableData, row: number, staff: string): string {
  const { visits, turnover } = amountsAt(plans, row);
  const day = dayAt(plans, "month", row);
  const month = day === BLANK_DAY ? null : monthOf(day);
  const texts = ["customerId", "customer", "class"].map((key) => textAt(plans, key, row).trim());
  const only = visits === null && turnover === null ? row : null;
  return JSON.stringify([month, comparable(staff), ...texts, visits === null, turnover === null, only]);
}

function writtenSteps(plans: TableData, gathered: readonly Gathered[], newId: NewId): readonly Step[] {
  const nextId = idDrawer("plans", plans, newId);
  const added: (Row & { readonly id: string })[] = [];
  const steps: Step[] = [];
  for (const { row, cells, visits, turnover } of gathered) {
    if (row === undefined) {
      added.push({
        ...cells,
        ...(visits !== null && { visits }),
        ...(turnover !== null && { turnover }),
        id: nextId(),
      });
      continue;
    }
    const changed = changedCells(plans, row, { ...cells, visits, turnover });
    if (changed) steps.push(update("plans", plans.ids[row]!, changed.cells, changed.was));
  }
  return added.length > 0 ? [...steps, append("plans", added)] : steps;
}

function removeStep(ids: readonly string[]): readonly Step[] {
  return ids.length > 0 ? [{ kind: "remove", table: "plans", ids }] : [];
}

function comingRows(plans: TableData, from: string, today: Day): readonly number[] {
  return Array.from(plans.ids.keys()).filter((row) => {
    const day = dayAt(plans, "month", row);
    if (day === BLANK_DAY || monthOf(day) <= monthOf(today)) return false;
    return isSameStaff(textAt(plans, "staff", row), from);
  });
}

/** Those that get a part of it. */
function divided({ visits, turnover }: Amounts, shares: readonly Share[]): readonly (Share & Amounts)[] {
  if (shares.length === 1) return shares.map((share) => ({ ...share, visits, turnover }));
  const weights = shares.map(({ weight }) => weight);
  const wholes = visits === null ? null : splitWhole(Math.round(visits), weights);
  const cents = turnover === null ? null : splitWhole(Math.round(turnover * CENTS), weights);
  const parts = shares.map((share, place) => ({
    ...share,
    visits: wholes && wholes[place]!,
    turnover: cents && cents[place]! / CENTS,
  }));
  const some = parts.filter((part) => (part.visits ?? 0) !== 0 || (part.turnover ?? 0) !== 0);
  return some.length > 0 ? some : parts.slice(0, 1);
}

function amountsAt(plans: TableData, row: number): Amounts {
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return { visits: known(numberAt(plans, "visits", row)), turnover: known(numberAt(plans, "turnover", row)) };
}

function plus(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.round((one + other) * CENTS) / CENTS;
}
