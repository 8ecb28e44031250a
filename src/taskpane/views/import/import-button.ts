/** The one big button: how much it imports, or why it cannot yet; after a stop it goes on with the trial run. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import { writingBar } from "../../components/writing-bar";
import type { ImportScene } from "./import-scene";
import { canWrite, isStopped } from "./import-state";
import { waitingRows } from "./waiting-rows";

export function importButton(scene: ImportScene, onWrite: () => void): TemplateResult | typeof nothing {
  const { state, work, language } = scene;
  const { writing } = state;
  if (!state.list) return nothing;
  const stopped = isStopped(state);
  const ready = stopped || canWrite(state);
  return html`${writing ? writingBar(writing, language, () => work.stopWriting()) : nothing}
    <div class="buttons save">
      <button
        type="button"
        class="primary big"
        id=${stopped ? "try-again" : "import-go"}
        aria-disabled=${ready ? "false" : "true"}
        @click=${() => {
          if (stopped) void work.tryOut();
          else if (ready) onWrite();
        }}
      >
        ${labelOf(scene)}
      </button>
    </div>`;
}

function labelOf({ state, say }: ImportScene): string {
  const { trial, planning, writing, leavesWaiting } = state;
  if (writing) return say("writing");
  if (planning !== undefined) return say("goPlanning");
  if (!trial) return say("tryAgain");
  const { plan } = trial;
  const { length: count } = waitingRows(plan);
  if (plan.change.steps.length === 0) return say(count > 0 ? "goQuestion" : "goNothing");
  if (count > 0 && !leavesWaiting) return say("goWaiting", { count });
  return countedWords(plan, say);
}

/** "Import 312 clients, update 15" */
function countedWords({ into, counts }: ImportPlan, say: ImportScene["say"]): string {
  const { added, updated, created } = counts;
  if (into === "visits") {
    if (updated > 0 && added > 0) return say("goBothVisits", { count: added, updated });
    if (updated > 0) return say("goVisitUpdates", { count: updated });
    if (added > 0) return say("goVisits", { count: added });
    return say("goCustomers", { count: created });
  }
  if (added === 0) return say("goUpdates", { count: updated });
  return say(updated > 0 ? "goBoth" : "goCustomers", { count: added, updated });
}
