/** Why somebody takes a customer; with `area` how many they have there already, with `class` how many visits they served. */
export type HandoverWhy =
  | { readonly by: "fair" }
  | { readonly by: "area"; readonly area: string; readonly customers: number }
  | { readonly by: "class"; readonly class: string; readonly visits: number }
  | { readonly by: "chosen" };

/** To whom a customer goes, and why. */
export interface Given {
  readonly to: string;
  readonly why: HandoverWhy;
}
