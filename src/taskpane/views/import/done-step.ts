/** What was imported, what was not, and where to go from here. Undo is in the line at the foot of the pane. */
import { html, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import { fileButton } from "./choose-step";
import { doneWords } from "./import-button";
import type { ImportScene } from "./import-scene";
import type { Pages } from "./paged-list";
import { refusedList } from "./refused-list";

export function doneStep(
  scene: ImportScene,
  plan: ImportPlan,
  pages: Pages,
  toHistory: () => void,
): TemplateResult {
  const { say, work } = scene;
  return html`<section>
    <p class="outcome" id="outcome" tabindex="-1" role="status">${doneWords(scene, plan)}</p>
    <p class="secondary">${say("doneLine")}</p>
    ${refusedList(scene, plan, pages)}
    <div class="buttons below">
      ${fileButton(say("again"), "", work)}
      <button type="button" id="to-history" @click=${toHistory}>${say("toHistory")}</button>
    </div>
  </section>`;
}
