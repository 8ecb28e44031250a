import { logGamma } from "../src/model/prediction/log-gamma";
import type { BgNbdParameters } from "../src/model/prediction/bg-nbd";
import type { CustomerHistories } from "../src/model/prediction/customer-histories";

/**
 * ln L of the BG/NBD model as the paper writes it, customer by customer: what every search for its parameters asks
 * for again and again, and so a yardstick of a fit that means the same on a fast and on a slow machine. Packages
 * that search without a slope ask for it a few hundred times.
 */
export function plainLogLikelihood(
  { repeats, recencyWeeks, ageWeeks }: CustomerHistories,
  { r, alpha, a, b }: BgNbdParameters,
): number {
  let sum = 0;
  for (let row = 0; row < repeats.length; row++) {
    const x = repeats[row]!;
    const visits = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
    const stays = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
    const isThere = Math.exp(-(r + x) * Math.log(alpha + ageWeeks[row]!));
    const hasLeft = Math.exp(
      Math.log(a) - Math.log(b + Math.max(x, 1) - 1) - (r + x) * Math.log(alpha + recencyWeeks[row]!),
    );
    sum += visits + stays + Math.log(isThere + (x > 0 ? hasLeft : 0));
  }
  return sum;
}
