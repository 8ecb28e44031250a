import type { ExpectedCustomer } from "./expected-visits";

/** A target to be written into Plans. */
export interface PlanRow {
  /** "" for the whole shop, where nobody of the staff is known. */
  readonly staff: string;
  /** "" for all classes together. */
  readonly class: string;
  readonly visits: number;
  /** To the cent; null where nothing can be expected. */
  readonly turnover: number | null;
}

export interface StaffLoad {
  readonly staff: string;
  readonly customers: number;
  readonly wanted: number;
  readonly planned: number;
  /** Infinity where there is no limit. */
  readonly capacity: number;
}

interface Target {
  visits: number;
  /** NaN until something can be expected. */
  turnover: number;
}

/** What one of the staff is given to do in a month: customers in the order in which they are taken, until the days are full. */
export class StaffPlan {
  readonly #byClass = new Map<string, Target>();
  #customers = 0;
  #wanted = 0;
  #planned = 0;

  constructor(
    readonly staff: string,
    private readonly capacity: number,
  ) {}

  /** How many of the customer's visits there is still time for. */
  take({ class: className, days }: ExpectedCustomer, spend: number): number {
    const visits = Math.min(days.length, this.capacity - this.#planned);
    this.#customers++;
    this.#wanted += days.length;
    this.#planned += visits;
    const target = this.#byClass.get(className) ?? { visits: 0, turnover: NaN };
    this.#byClass.set(className, target);
    target.visits += visits;
    if (visits > 0 && !Number.isNaN(spend)) target.turnover = (target.turnover || 0) + visits * spend;
    return visits;
  }

  rows(classes: readonly string[]): readonly PlanRow[] {
    const rows = classes.flatMap((name) => {
      const target = this.#byClass.get(name);
      return target && target.visits > 0 ? [rowOf(this.staff, name, target)] : [];
    });
    if (rows.length === 0) return [];
    const known = rows.filter(({ turnover }) => turnover !== null);
    const turnover = known.length > 0 ? known.reduce((sum, row) => sum + (row.turnover ?? 0), 0) : NaN;
    return [rowOf(this.staff, "", { visits: this.#planned, turnover }), ...rows];
  }

  load(): StaffLoad {
    const { staff, capacity } = this;
    return { staff, customers: this.#customers, wanted: this.#wanted, planned: this.#planned, capacity };
  }
}

function rowOf(staff: string, className: string, { visits, turnover }: Target): PlanRow {
  const cents = Math.round(turnover * 100) / 100;
  return { staff, class: className, visits, turnover: cents > 0 ? cents : null };
}
