import { html, type TemplateResult } from "lit";
import type { CustomerClass } from "../../model/ranking/ranking";

/** The class as a letter in a shape; `label` is what a screen reader says. */
export function classBadge(customerClass: CustomerClass, label: string): TemplateResult {
  return html`<span class="badge badge-${customerClass}" role="img" aria-label=${label}
    >${customerClass}</span
  >`;
}
