/** What would happen, counted: one line each, with what stands behind it one key away. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { ImportPlan } from "../../../model/import/import-plan";
import { underWay } from "../../components/under-way";
import { alikeList } from "./alike-list";
import type { ImportScene } from "./import-scene";
import type { Trial } from "./import-state";
import { pagedList, type Pages } from "./paged-list";
import { isWaiting, refusedList } from "./refused-list";
import { rowSentence } from "../../../words/problems";
import { updatesList } from "./updates-list";

export function trialStep(scene: ImportScene, pages: Pages): TemplateResult {
  const { say, state, language } = scene;
  const { trial, planning } = state;
  return html`<section>
    <h3 id="trial-title" tabindex="-1">${say("trialTitle")}</h3>
    <p class="secondary">${say("trialLine")}</p>
    ${planning === undefined ? nothing : planningLine(scene, planning)}
    ${trial ? guard([trial, state.answers, pages.shown, language], () => trialOf(scene, trial, pages)) : nothing}
    ${planning === undefined && !trial ? stopped(scene) : nothing}
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

function stopped({ say, work }: ImportScene): TemplateResult {
  return html`<p>${say("stopped")}</p>
    <button type="button" id="try-again" @click=${() => work.tryOut()}>${say("tryAgain")}</button>`;
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
    ${updatesList(scene, plan, pages)} ${alikeList(scene, book, plan, pages)}
    ${refusedList(scene, plan, pages)} ${notes(scene, plan, pages)}`;
}

function countLines({ say }: ImportScene, { into, counts, refused: rows }: ImportPlan): readonly string[] {
  const { added, joined, created, skipped, updated, refused } = counts;
  const waiting = rows.filter(isWaiting).length;
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

/** What was taken with care: each names its row. */
function notes(
  { say, language }: ImportScene,
  { problems }: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length === 0) return nothing;
  return html`<details id="trial-notes">
    <summary>${say("otherNotes", { count: warnings.length })}</summary>
    ${pagedList(pages, "notes", warnings, (warning) => html`<li dir="auto">${rowSentence(warning, language)}</li>`)}
  </details>`;
}
