/** Customers or visits of the book that get something new, field by field. */
import { html, nothing, type TemplateResult } from "lit";
import { columnHeader } from "../../../model/column-header";
import type { CellUpdate, ImportPlan, RowUpdate } from "../../../model/import/import-plan";
import type { ImportTable } from "../../../model/import/targets";
import { valueWords } from "../../components/value-words";
import type { ImportScene } from "./import-scene";
import { pagedList, type Pages } from "./paged-list";

export function updatesList(
  scene: ImportScene,
  { into, updates }: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  if (updates.length === 0) return nothing;
  return html`<details id="updates">
    <summary>
      ${scene.say(into === "customers" ? "updated" : "updatedVisits", { count: updates.length })}
    </summary>
    ${pagedList(pages, "updates", updates, (update) => updateOf(scene, into, update))}
  </details>`;
}

function updateOf(scene: ImportScene, into: ImportTable, { id, name, cells }: RowUpdate): TemplateResult {
  return html`<li>
    <p class="name" dir="auto">${into === "customers" ? name : scene.say("updatedVisit", { name, id })}</p>
    ${cells.map((cell) => html`<p class="secondary" dir="auto">${cellSentence(scene, into, cell)}</p>`)}
  </li>`;
}

/** "Phone: 138… → 139…" */
export function cellSentence(
  { say, language }: ImportScene,
  into: ImportTable,
  { key, was, is }: CellUpdate,
): string {
  const words = (value: CellUpdate["is"]): string => valueWords(into, key, value, language);
  const data = { column: columnHeader(into, key, language), was: words(was), is: words(is) };
  return say(was === null ? "cellFilled" : "cellUpdate", data);
}
