/** Odds kept as logarithms, so that 10,000 visits in a row make no number too large to hold. */

/** ln(1 + odds). */
export function logOnePlusOdds(logOdds: number): number {
  return logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds));
}

/** The probability that has these odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
