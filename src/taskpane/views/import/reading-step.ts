/** The file while it is being read, with a way out. */
import { html, type TemplateResult } from "lit";
import type { ImportScene } from "./import-scene";

export function readingStep({ state, work, say }: ImportScene, cancel: string): TemplateResult {
  const share = state.reading ?? 0;
  const file = state.source?.name ?? "";
  const percent = Math.round(share * 100);
  return html`<div class="under-way">
    <p role="status" dir="auto">
      ${share > 0 ? say("readingShare", { file, percent }) : say("reading", { file })}
    </p>
    <progress aria-label=${say("reading", { file })} max="1" value=${share}></progress>
    <button type="button" id="cancel" @click=${() => work.cancel()}>${cancel}</button>
  </div>`;
}
