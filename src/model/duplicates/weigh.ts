/**
 * How sure it is that two customers are one. Each finding adds to the odds or takes from them, as Fellegi and
 * Sunter taught in 1969: a weight is the logarithm of how much more often the finding occurs among duplicates
 * than among others. The weights were set on the register of `tests/support/labelled-customers.ts`.
 *
 * - What many have says little: a name that ten customers bear, a phone that stands for a whole office.
 * - A second contact says less than the first: who shares a phone with somebody shares the WeChat with them too.
 */
import type { Evidence, EvidenceCode } from "./evidence";

export interface Finding extends Evidence {
  /** Logarithm of the odds that it adds. */
  readonly weight: number;
}

/** Before anything is known, of two customers with a key in common. */
const AT_FIRST = -4;

export const WEIGHTS: Readonly<Record<EvidenceCode, number>> = {
  "same-id": 4.5,
  "same-phone": 3.6,
  "same-wechat": 4.2,
  "same-email": 3.6,
  "same-name": 3.6,
  "same-pinyin": 3,
  "similar-name": 2.4,
  "fitting-name": 1.4,
  "same-birthday": 4.2,
  "same-address": 3.2,
  "same-area": 0.4,
  "different-name": -4.8,
  "different-branch": -6,
  "different-birthday": -3.6,
  "different-phone": -0.8,
  "different-wechat": -0.8,
  "different-address": -0.5,
};

const CONTACTS: readonly EvidenceCode[] = ["same-phone", "same-wechat", "same-email"];
const SECOND_CONTACT = 0.4;
/** Of two more who have the same, half the odds and a little less are left. */
const LESS_BY_COMMON = 0.8;

/** A finding with its usual weight, or a part of it; less where more than two customers have the same. */
export function weighed(
  code: EvidenceCode,
  data: Evidence["data"],
  { strength = 1, bearers = 2 }: { strength?: number; bearers?: number } = {},
): Finding {
  const full = WEIGHTS[code] * strength;
  const common = LESS_BY_COMMON * Math.log(Math.max(1, bearers - 1));
  return { code, data, weight: full > 0 ? Math.max(0, full - common) : full };
}

/** From 0 to 1. */
export function sureness(findings: readonly Finding[]): number {
  let odds = AT_FIRST;
  let surest = 0;
  let contacts = 0;
  for (const { code, weight } of findings) {
    if (!CONTACTS.includes(code)) odds += weight;
    else {
      contacts += weight;
      surest = Math.max(surest, weight);
    }
  }
  odds += surest + (contacts - surest) * SECOND_CONTACT;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
