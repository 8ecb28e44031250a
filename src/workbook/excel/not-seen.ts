/**
 * What the picture of a workbook does not show yet. The rules that find and write tables
 * (`tables/`, `commit/`) look at cells one by one and know nothing of Excel. Where they look at
 * something that was not loaded, the picture throws one of these; `seeing` loads it and lets the rules
 * begin again. So nothing unknown is ever taken for blank, and nothing is loaded that nobody looks at.
 */
import type { Area } from "../tables/grid";

export type Wanted =
  | { readonly kind: "extent"; readonly sheet: string }
  | { readonly kind: "table"; readonly tableId: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area };

export class NotSeen extends Error {
  constructor(readonly wanted: Wanted) {
    super(`not seen yet: ${JSON.stringify(wanted)}`);
  }
}

/** Somebody wrote between two round trips: what was seen first and what was seen last do not belong together. */
export class Torn extends Error {
  constructor() {
    super("the workbook changed while it was being looked at");
  }
}
