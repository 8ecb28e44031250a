/** What would happen, counted: one line each, with what stands behind it one key away. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { ImportPlan } from "../../../model/import/import-plan";
import { checkField } from "../../components/check-field";
import { underWay } from "../../components/under-way";
import { alikeList } from "./alike-list";
import type { ImportScene } from "./import-scene";
import { isStopped, type Trial } from "./import-state";
import { notesList } from "./notes-list";
import type { Pages } from "./paged-list";
import { refusedList } from "./refused-list";
import { updatesList } from "./updates-list";
import { waitingRows } from "./waiting-rows";

export function trialStep(scene: ImportScene, pages: Pages): TemplateResult {
  const { say, state, language } = scene;
  const { trial, planning } = state;
  return html`<section>
    <h3 id="trial-title" tabindex="-1">${say("trialTitle")}</h3>
    <p class="secondary">${say("trialLine")}</p>
    ${planning === undefined ? nothing : planningLine(scene, planning)}
    ${
      trial
        ? guard([trial, state.answers, state.leavesWaiting, pages.shown, language], () =>
            trialOf(scene, trial, pages),
          )
        : nothing
    }
    ${isStopped(state) ? html`<p>${say("stopped")}</p>` : nothing}
  </section>`;
}

function planningLine({ say, work }: ImportScene, share: number): TemplateResult {
  return underWay({
    words: say("planning", { percent: Math.round(share * 100) }),
    label: say("trialTitle"),
    share,
    leave: { id: "stop", words: say("stop"), onLeave: () => work.cancel() },
    quiet: true,
  });
}

function trialOf(scene: ImportScene, { book, plan }: Trial, pages: Pages): TemplateResult {
  const { say } = scene;
  const lacking = plan.problems.filter(({ code }) => code === "column-needed");
  if (lacking.length > 0)
    return html`<div class="problems" role="alert">
      ${lacking.map(({ data }) => html`<p>${say("columnNeeded", data)}</p>`)}
    </div>`;
  return html`<ul class="counts">
      ${countLines(scene, plan).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${leaveWaiting(scene, plan)} ${updatesList(scene, plan, pages)} ${alikeList(scene, book, plan, pages)}
    ${refusedList(scene, plan, pages)} ${notesList(scene, plan, pages)}`;
}

/** Rows are left behind only by the user's word. Where no other row would be taken there is no such choice. */
function leaveWaiting({ say, state, work }: ImportScene, plan: ImportPlan): TemplateResult | typeof nothing {
  const { length: count } = waitingRows(plan);
  if (count === 0 || plan.change.steps.length === 0) return nothing;
  return checkField({
    id: "leave-waiting",
    label: say("leaveWaiting", { count }),
    checked: state.leavesWaiting,
    onPick: (leaves) => work.setLeavesWaiting(leaves),
  });
}

function countLines({ say }: ImportScene, plan: ImportPlan): readonly string[] {
  const { into, counts } = plan;
  const { added, joined, created, skipped, updated, refused } = counts;
  const waiting = waitingRows(plan).length;
  const lines = [
    added > 0 ? say(into === "customers" ? "newCustomers" : "newVisits", { count: added }) : "",
    joined > 0 ? say("joinedRows", { count: joined }) : "",
    created > 0 ? say("createdCustomers", { count: created }) : "",
    skipped > 0 ? say("skipped", { count: skipped }) : "",
    waiting > 0 ? say("waiting", { count: waiting }) : "",
  ].filter((line) => line !== "");
  if (added + updated === 0 && refused === 0) return [...lines, say("nothingNew")];
  return lines;
}
