/** The two models that predictions are made of, fitted together. */
import { part, type Work } from "../work";
import { fitBgNbd, type BgNbdParameters } from "./bg-nbd";
import type { CustomerHistories } from "./customer-histories";
import type { Fit } from "./fit";
import { fitGammaGamma, type GammaGammaParameters } from "./gamma-gamma";
import { isRefusal, type Refusal } from "./refusal";

/** Without a model of visits there is no prediction; without one of their value there are still visits. */
export interface FittedModels {
  readonly bgNbd: Fit<BgNbdParameters>;
  readonly gammaGamma: Fit<GammaGammaParameters> | Refusal;
}

/** The parameters alone, where the value could be fitted with those of value. */
export interface ModelParameters {
  readonly bgNbd: BgNbdParameters;
  readonly gammaGamma?: GammaGammaParameters;
}

/** Fits both; refused where the model of visits is. */
export function* fitModels(histories: CustomerHistories): Work<FittedModels | Refusal> {
  const bgNbd = yield* part(0, 2, fitBgNbd(histories));
  if (isRefusal(bgNbd)) return bgNbd;
  const gammaGamma = yield* part(1, 2, fitGammaGamma(histories));
  return { bgNbd, gammaGamma };
}

/** What `predictCustomers` needs of the fits. */
export function modelParameters({ bgNbd, gammaGamma }: FittedModels): ModelParameters {
  if (isRefusal(gammaGamma)) return { bgNbd: bgNbd.parameters };
  return { bgNbd: bgNbd.parameters, gammaGamma: gammaGamma.parameters };
}
