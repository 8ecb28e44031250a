/** The one big button: how much it imports, or why it cannot yet. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import { writingBar } from "../../components/writing-bar";
import type { ImportScene } from "./import-scene";
import { canWrite } from "./import-state";

export function importButton(scene: ImportScene, onWrite: () => void): TemplateResult | typeof nothing {
  const { state, work, language } = scene;
  const { writing } = state;
  if (!state.list) return nothing;
  const ready = canWrite(state);
  return html`${writing ? writingBar(writing, language, () => work.stopWriting()) : nothing}
    <div class="buttons save">
      <button
        type="button"
        class="primary big"
        id="import-go"
        aria-disabled=${ready ? "false" : "true"}
        @click=${() => {
          if (ready) onWrite();
        }}
      >
        ${labelOf(scene)}
      </button>
    </div>`;
}

function labelOf({ state, say }: ImportScene): string {
  const { trial, writing } = state;
  if (writing) return say("writing");
  if (!trial) return say("goNothing");
  if (trial.plan.change.steps.length > 0) return countedWords(trial.plan, say);
  return say(trial.plan.questions.length > 0 ? "goQuestion" : "goNothing");
}

/** "Import 312 clients, update 15" */
function countedWords({ into, counts }: ImportPlan, say: ImportScene["say"]): string {
  const { added, updated, created } = counts;
  if (into === "visits" && added > 0) return say("goVisits", { count: added });
  if (into === "visits") return say("goCustomers", { count: created });
  if (added === 0) return say("goUpdates", { count: updated });
  return say(updated > 0 ? "goBoth" : "goCustomers", { count: added, updated });
}
