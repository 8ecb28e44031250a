import { html, type TemplateResult } from "lit";

/** What may be wider than the pane: scrolled by the arrow keys when it has the focus. */
export function scrollRegion(label: string, content: TemplateResult): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>${content}</div>`;
}
