/** Rows that cannot be taken, with their reasons, to be saved as a file and corrected. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan, RefusedRow } from "../../../model/import/import-plan";
import "./refused-rows";
import type { ImportScene } from "./import-scene";
import { rowSentence } from "../../../words/problems";
import { pagedList, type Pages } from "./paged-list";

export function refusedList(
  scene: ImportScene,
  plan: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  const { say, state, language } = scene;
  const { list, done } = state;
  const rows = plan.refused.filter((row) => !isWaiting(row));
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

/** Does the row hang on a question that nobody has answered yet? */
export function isWaiting({ reasons }: RefusedRow): boolean {
  return reasons.some(({ code }) => code === "day-order-unknown");
}

function refusedRow({ language }: ImportScene, { reasons }: RefusedRow): TemplateResult {
  return html`<li>${reasons.map((reason) => html`<p dir="auto">${rowSentence(reason, language)}</p>`)}</li>`;
}
