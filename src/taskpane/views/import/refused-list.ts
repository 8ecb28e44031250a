/** Rows that cannot be taken, with their reasons, to be saved as a file and corrected. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan, RefusedRow } from "../../../model/import/import-plan";
import "./refused-rows";
import type { ImportScene } from "./import-scene";
import { rowSentence } from "../../../words/problems";
import { pagedList, type Pages } from "./paged-list";
import { hopelessRows } from "./waiting-rows";

/** Rows that wait for an answer are among them once they are left out. */
export function refusedList(
  scene: ImportScene,
  plan: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  const { say, state, language } = scene;
  const { list, done, leavesWaiting } = state;
  const rows = leavesWaiting ? plan.refused : hopelessRows(plan);
  if (rows.length === 0 || !list) return nothing;
  return html`<details id="refused" open>
    <summary>${say(done ? "refusedAfter" : "refused", { count: rows.length })}</summary>
    ${pagedList(pages, "refused", rows, (row) => refusedRow(scene, row))}
    <p class="secondary">${say("refusedLine")}</p>
    <refused-rows
      .sheet=${list.sheet}
      .plan=${{ ...plan, refused: rows }}
      .language=${language}
    ></refused-rows>
  </details>`;
}

function refusedRow({ language }: ImportScene, { reasons }: RefusedRow): TemplateResult {
  return html`<li>${reasons.map((reason) => html`<p dir="auto">${rowSentence(reason, language)}</p>`)}</li>`;
}
