/**
 * Every function of the namespace KEBU, by the id under which Excel knows it. Ids never change.
 *
 * Microsoft's generator of metadata knows no types but its own. So each function says in `@returns` that
 * it returns a range, and what kind of answer that is, is held fast here.
 */
import { abc } from "./abc";
import type { Answer } from "./answer";
import { birthday } from "./birthday";
import { due } from "./due";
import { duplicates } from "./duplicates";
import { find } from "./find";
import { lastVisit } from "./last-visit";
import { later } from "./load-later";
import { mask } from "./mask";
import { nextContact } from "./next-contact";
import { phone } from "./phone";
import { rank } from "./rank";
import { value } from "./value";

export const NAMESPACE = "KEBU";

/** Called with whatever Excel passes; each function judges its arguments itself. */
export type KebuFunction = (...given: never[]) => Answer;

export const ALL_FUNCTIONS = {
  ABC: abc,
  RANK: rank,
  VALUE: value,
  LASTVISIT: lastVisit,
  NEXTCONTACT: nextContact,
  DUE: due,
  BIRTHDAY: birthday,
  FIND: find,
  DUPLICATES: duplicates,
  PHONE: phone,
  MASK: mask,
  RFM: later("RFM"),
  CLV: later("CLV"),
  ALIVE: later("ALIVE"),
  STAGE: later("STAGE"),
  GINI: later("GINI"),
  RETENTION: later("RETENTION"),
  CHURN: later("CHURN"),
  GROWTH: later("GROWTH"),
  COHORT: later("COHORT"),
} as const satisfies Readonly<Record<string, KebuFunction>>;

export type FunctionId = keyof typeof ALL_FUNCTIONS;
