/** Customers of the book who get something new, field by field. */
import { html, nothing, type TemplateResult } from "lit";
import { columnHeader } from "../../../model/column-header";
import type { CellUpdate, ImportPlan, RowUpdate } from "../../../model/import/import-plan";
import { valueWords } from "../../components/value-words";
import type { ImportScene } from "./import-scene";
import { pagedList, type Pages } from "./paged-list";

export function updatesList(
  scene: ImportScene,
  { updates }: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  if (updates.length === 0) return nothing;
  return html`<details id="updates">
    <summary>${scene.say("updated", { count: updates.length })}</summary>
    ${pagedList(pages, "updates", updates, (update) => updateOf(scene, update))}
  </details>`;
}

function updateOf(scene: ImportScene, { name, cells }: RowUpdate): TemplateResult {
  return html`<li>
    <p class="name" dir="auto">${name}</p>
    ${cells.map((cell) => html`<p class="secondary" dir="auto">${cellSentence(scene, cell)}</p>`)}
  </li>`;
}

function cellSentence({ say, language }: ImportScene, { key, was, is }: CellUpdate): string {
  const words = (value: CellUpdate["is"]): string => valueWords("customers", key, value, language);
  const data = { column: columnHeader("customers", key, language), was: words(was), is: words(is) };
  return say(was === null ? "cellFilled" : "cellUpdate", data);
}
