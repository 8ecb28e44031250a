/** The one big button: how much it imports, or why it cannot yet. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import type { ImportWord } from "../../../words/pane/import";
import type { ImportScene } from "./import-scene";
import { canWrite } from "./import-state";

export function importButton(scene: ImportScene, onWrite: () => void): TemplateResult | typeof nothing {
  const { state } = scene;
  if (!state.list) return nothing;
  const ready = canWrite(state);
  return html`<div class="buttons save">
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
  if (trial.plan.change.steps.length > 0) return countedWords(trial.plan, GO, say);
  return say(trial.plan.questions.length > 0 ? "goQuestion" : "goNothing");
}

const GO = { customers: "goCustomers", visits: "goVisits", updates: "goUpdates", both: "goBoth" } as const;
const DONE = {
  customers: "doneCustomers",
  visits: "doneVisits",
  updates: "doneUpdates",
  both: "doneBoth",
} as const;

/** "312 clients imported, 15 updated" */
export function doneWords({ say }: ImportScene, plan: ImportPlan): string {
  return countedWords(plan, DONE, say);
}

function countedWords(
  { into, counts }: ImportPlan,
  words: Readonly<Record<keyof typeof GO, ImportWord>>,
  say: ImportScene["say"],
): string {
  const { added, updated, created } = counts;
  if (into === "visits" && added > 0) return say(words.visits, { count: added });
  if (into === "visits") return say(words.customers, { count: created });
  if (added === 0) return say(words.updates, { count: updated });
  return say(updated > 0 ? words.both : words.customers, { count: added, updated });
}
