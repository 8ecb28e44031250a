import type { Day } from "../day";
import type { CustomCells } from "./row-input";

/** What a person may enter of a customer, keyed like the schema. Absent is not given, null is blank. */
export interface CustomerFields extends CustomCells {
  readonly name?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly wechat?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly tags?: string | null | undefined;
  readonly owner?: string | null | undefined;
  /** `1990-05-12`, `--05-12`, or lunar text; see `model/read`. */
  readonly birthday?: string | null | undefined;
  readonly since?: Day | null | undefined;
  readonly status?: string | null | undefined;
  /** Days between contacts; blank for the default of the class. */
  readonly cadence?: number | null | undefined;
  readonly fixedClass?: string | null | undefined;
  readonly fixedReason?: string | null | undefined;
  /** Last day on which the fixed class counts. */
  readonly fixedUntil?: Day | null | undefined;
  readonly creditLimit?: number | null | undefined;
  readonly temperament?: string | null | undefined;
  readonly consent?: boolean | null | undefined;
  readonly preferences?: string | null | undefined;
  readonly notes?: string | null | undefined;
}
