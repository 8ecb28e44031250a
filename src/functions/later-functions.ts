/** The functions that come when the first of them is called (see `load-later.ts`), by their ids. */
import type { KebuFunction } from "./all-functions";
import { alive } from "./alive";
import { churn } from "./churn";
import { clv } from "./clv";
import { cohort } from "./cohort";
import { gini } from "./gini";
import { growth } from "./growth";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { stage } from "./stage";

export const LATER_FUNCTIONS = {
  RFM: rfm,
  CLV: clv,
  ALIVE: alive,
  STAGE: stage,
  GINI: gini,
  RETENTION: retention,
  CHURN: churn,
  GROWTH: growth,
  COHORT: cohort,
} as const satisfies Readonly<Record<string, KebuFunction>>;
