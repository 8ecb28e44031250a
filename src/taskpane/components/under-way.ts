import { html, nothing, type TemplateResult } from "lit";

export interface UnderWay {
  /** What is being done, and how far it has come. */
  readonly words: string;
  /** What the bar is called. */
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** The way out; none where it cannot be left. */
  readonly leave?: { readonly id: string; readonly words: string; readonly onLeave: () => void };
  /** It comes and goes with every choice: not read out each time. */
  readonly quiet?: boolean;
}

/** Work that takes its time: how far it has come, with a way out. */
export function underWay({ words, label, share, leave, quiet }: UnderWay): TemplateResult {
  return html`<div class="under-way">
    ${quiet ? html`<p dir="auto">${words}</p>` : html`<p role="status" dir="auto">${words}</p>`}
    <progress aria-label=${label} max="1" value=${share}></progress>
    ${
      leave
        ? html`<button type="button" id=${leave.id} @click=${leave.onLeave}>${leave.words}</button>`
        : nothing
    }
  </div>`;
}
