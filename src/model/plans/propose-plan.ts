/**
 * The plan of a month as the standards ask for it: who should come how often (`expected-visits.ts`), for whom of the
 * staff, and what that usually brings. Where somebody has more to do than the days of the month hold, customers
 * of the highest value go first, those of equal value in order of the register, and the proposal names who does not fit.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import type { Month } from "../figures/month";
import { customerCalled } from "../identity/customer-called";
import type { Settings } from "../settings";
import { expectedVisits, type ExpectedCustomer } from "./expected-visits";
import { capacityOf, openDaysIn } from "./month-capacity";
import { StaffPlan, type PlanRow, type StaffLoad } from "./staff-plan";
import { usualSpend } from "./usual-spend";

export type { PlanRow, StaffLoad } from "./staff-plan";

/** A customer who gets fewer visits than the standards ask for. */
export interface LeftCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly staff: string;
  readonly class: string;
  readonly wanted: number;
  readonly planned: number;
  /** Nobody looks after them, or whoever does has no time left. */
  readonly why: "no-staff" | "capacity";
}

export interface PlanProposal {
  readonly month: Month;
  readonly openDays: number;
  /** By staff, first all classes together, then each class from the best on. */
  readonly rows: readonly PlanRow[];
  readonly loads: readonly StaffLoad[];
  /** Highest value first. */
  readonly left: readonly LeftCustomer[];
}

/** Nothing for a month outside the years that Kebu accepts. */
export function proposePlan(book: Book, month: Month, today: Day, settings: Settings): PlanProposal {
  const expected = expectedVisits(book, month, today, settings);
  if (!expected) return { month, openDays: 0, rows: [], loads: [], left: [] };
  const spend = usualSpend(book, expected.asOf, expected.ranking);
  const openDays = openDaysIn(expected, settings);
  const knowsStaff = expected.customers.some(({ staff }) => staff !== "");
  const byValue = expected.customers.toSorted((one, other) => other.value - one.value);
  const people = new Map<string, StaffPlan>();
  const left: LeftCustomer[] = [];
  for (const customer of byValue) {
    const { staff, days } = customer;
    const isNobodys = staff === "" && knowsStaff;
    let planned = 0;
    if (!isNobodys) {
      const person = people.get(staff) ?? new StaffPlan(staff, capacityOf(staff, openDays, settings));
      people.set(staff, person);
      planned = person.take(customer, spend[customer.customerRow]!);
    }
    if (planned < days.length)
      left.push(leftOf(book, customer, planned, isNobodys ? "no-staff" : "capacity"));
  }
  const inOrder = [...people.values()].sort((one, other) => (one.staff < other.staff ? -1 : 1));
  return {
    month,
    openDays,
    rows: inOrder.flatMap((person) => person.rows(settings.classes)),
    loads: inOrder.map((person) => person.load()),
    left,
  };
}

function leftOf(
  { customers }: Book,
  { customerRow, staff, class: className, days }: ExpectedCustomer,
  planned: number,
  why: LeftCustomer["why"],
): LeftCustomer {
  return {
    customerId: customers.ids[customerRow]!,
    name: customerCalled({ customers }, customerRow),
    staff,
    class: className,
    wanted: days.length,
    planned,
    why,
  };
}
