/** Every column of the file in one look: what it holds, where it goes, what becomes of it. */
import { html, nothing, type TemplateResult } from "lit";
import { checkField } from "../../components/check-field";
import { chipGroup } from "../../components/chip-group";
import type { Book } from "../../../model/book";
import type { ProposedColumn } from "../../../model/import/mapping/proposed-column";
import { dateQuestions } from "./date-questions";
import type { ImportScene } from "./import-scene";
import type { ReadList } from "./import-state";
import { mappingField } from "./mapping-field";

export function mappingStep(scene: ImportScene, list: ReadList, book: Book): TemplateResult {
  const { say, work, state } = scene;
  const isRemembered = list.proposed.some(({ by }) => by === "remembered");
  return html`<section>
    <h3>${say("mappingTitle")}</h3>
    ${isRemembered ? html`<p class="secondary">${say("mappingRemembered")}</p>` : nothing}
    ${chipGroup({
      name: "into",
      legend: say("into"),
      chips: [
        { value: "customers", label: say("intoCustomers") },
        { value: "visits", label: say("intoVisits") },
      ],
      value: list.into,
      onPick: (into) => void work.setInto(into === "visits" ? "visits" : "customers"),
    })}
    ${dateQuestions(scene, list)}
    <div class="columns">${list.proposed.map((column) => columnOf(scene, list, column, book))}</div>
    ${
      list.into === "visits"
        ? checkField({
            id: "create-customers",
            label: say("createCustomers"),
            checked: state.answers.createCustomers,
            onPick: (checked) => work.setCreateCustomers(checked),
          })
        : nothing
    }
  </section>`;
}

/** A column without a header and without a value has nothing to say. */
function columnOf(
  scene: ImportScene,
  list: ReadList,
  column: ProposedColumn,
  book: Book,
): TemplateResult | typeof nothing {
  if (column.header === "" && column.samples.length === 0) return nothing;
  return mappingField(scene, list, column, book);
}
