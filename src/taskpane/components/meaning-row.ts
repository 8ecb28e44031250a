import { html, type TemplateResult } from "lit";
import { selectList, type SelectList } from "./select-field";

export interface MeaningRow extends SelectList {
  /** The header as it stands in the list, or which column it is. */
  readonly header: string;
  readonly samples: readonly string[];
  /** What stands below both: a hint, what becomes of the samples. */
  readonly below: unknown;
}

/** A column of somebody's list: its header and some of its cells, and beside them the choice of what it means. */
export function meaningRow(row: MeaningRow): TemplateResult {
  return html`<div class="field meaning">
    <label for=${row.id}>
      <span class="header" dir="auto">${row.header}</span>
      <span class="samples secondary cut" dir="auto">${row.samples.join(" · ")}</span>
    </label>
    ${selectList(row)} ${row.below}
  </div>`;
}
