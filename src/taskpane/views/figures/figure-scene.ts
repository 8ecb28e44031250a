import type { Language } from "../../../model/schema";

/** In what words figures are shown. */
export interface FigureScene {
  readonly language: Language;
  /** ISO 4217; "" leaves the sign out. */
  readonly currency: string;
}
