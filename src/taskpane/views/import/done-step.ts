/** What was imported, what was not, and where to go from here. Undo is in the line at the foot of the pane. */
import { html, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import type { Language } from "../../../model/schema";
import { importedSentence } from "../../../words/imported";
import { fileButton } from "./choose-step";
import type { ImportScene } from "./import-scene";
import { notesList } from "./notes-list";
import type { Pages } from "./paged-list";
import { refusedList } from "./refused-list";

export function doneStep(
  scene: ImportScene,
  plan: ImportPlan,
  pages: Pages,
  toHistory: () => void,
): TemplateResult {
  const { say, work, language } = scene;
  return html`<section>
    <p class="outcome" id="outcome" tabindex="-1" role="status">${doneWords(plan, language)}</p>
    <p class="secondary">${say("doneLine")}</p>
    ${refusedList(scene, plan, pages)} ${notesList(scene, plan, pages)}
    <div class="buttons below">
      ${fileButton(say("again"), "", work)}
      <button type="button" id="to-history" @click=${toHistory}>${say("toHistory")}</button>
    </div>
  </section>`;
}

/** "312 clients imported, 15 updated" */
function doneWords({ into, counts }: ImportPlan, language: Language): string {
  const { added, updated, created } = counts;
  return importedSentence({ into, added, updated, created }, language);
}
