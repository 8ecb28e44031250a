/** What a fit of any of the models answers. */
import type { Estimate } from "./maximum-likelihood";

export interface Fit<Parameters> {
  readonly parameters: Parameters;
  readonly standardErrors: Parameters;
  readonly logLikelihood: number;
}

/** The estimate with its numbers by name. */
export function namedFit<Name extends string>(
  names: readonly Name[],
  { parameters, standardErrors, logLikelihood }: Estimate,
): Fit<Readonly<Record<Name, number>>> {
  return {
    parameters: byName(names, parameters),
    standardErrors: byName(names, standardErrors),
    logLikelihood,
  };
}

function byName<Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, number>;
}
