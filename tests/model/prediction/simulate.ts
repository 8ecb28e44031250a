/** Customers who behave just as BG/NBD and Gamma-Gamma say, the same on every call. */
import type { BgNbdParameters } from "../../../src/model/prediction/bg-nbd";
import type { GammaGammaParameters } from "../../../src/model/prediction/gamma-gamma";
import type { HistoryRow } from "./histories";

export interface Simulated {
  readonly seed: number;
  readonly customers: number;
  /** Customers join at random in the first half of these weeks. */
  readonly weeks: number;
  readonly bgNbd: BgNbdParameters;
  readonly gammaGamma: GammaGammaParameters;
}

export interface SimulatedCustomer extends HistoryRow {
  /** When he came, in weeks after the first customers. */
  readonly visits: readonly number[];
}

export function simulate({ seed, customers, weeks, bgNbd, gammaGamma }: Simulated): SimulatedCustomer[] {
  const random = lehmer(seed);
  return Array.from({ length: customers }, () => {
    const ageWeeks = weeks * (1 - random() / 2);
    const visitsPerWeek = gamma(random, bgNbd.r) / bgNbd.alpha;
    const leaving = beta(random, bgNbd.a, bgNbd.b);
    const joined = weeks - ageWeeks;
    const visits = [joined];
    let recencyWeeks = 0;
    for (let at = pause(random, visitsPerWeek); at <= ageWeeks; at += pause(random, visitsPerWeek)) {
      visits.push(joined + at);
      recencyWeeks = at;
      if (random() < leaving) break;
    }
    const repeats = visits.length - 1;
    const { p, q, v } = gammaGamma;
    const meanValue = repeats > 0 ? gamma(random, p * repeats) / (repeats * (gamma(random, q) / v)) : 0;
    return { repeats, recencyWeeks, ageWeeks, meanValue, visits };
  });
}

/** The same numbers on every machine and in every run. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function pause(random: () => number, perWeek: number): number {
  return -Math.log(random()) / perWeek;
}

function beta(random: () => number, a: number, b: number): number {
  const x = gamma(random, a);
  return x / (x + gamma(random, b));
}

/** Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, 2000. */
function gamma(random: () => number, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
