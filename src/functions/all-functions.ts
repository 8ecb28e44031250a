/**
 * Every function, by its id.
 *
 * Microsoft's generator of metadata knows no types but its own. So each function says in `@returns` that
 * it returns a range, and what kind of answer that is, is held fast here.
 */
import { abc } from "./abc";
import { alive } from "./alive";
import { birthday } from "./birthday";
import { churn } from "./churn";
import { clv } from "./clv";
import { cohort } from "./cohort";
import { due } from "./due";
import { duplicates } from "./duplicates";
import { find } from "./find";
import type { FunctionId } from "./function-ids";
import { gini } from "./gini";
import { growth } from "./growth";
import { lastVisit } from "./last-visit";
import type { KebuFunction } from "./loaded-functions";
import { mask } from "./mask";
import { nextContact } from "./next-contact";
import { phone } from "./phone";
import { rank } from "./rank";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { stage } from "./stage";
import { value } from "./value";

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
  RFM: rfm,
  CLV: clv,
  ALIVE: alive,
  STAGE: stage,
  GINI: gini,
  RETENTION: retention,
  CHURN: churn,
  GROWTH: growth,
  COHORT: cohort,
} as const satisfies Readonly<Record<FunctionId, KebuFunction>>;
