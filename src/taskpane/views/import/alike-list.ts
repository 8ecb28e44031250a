/** New customers who look like somebody known: each is new, the same person, or left out. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import type { ImportPlan, RowChoice, RowUpdate, SimilarRow } from "../../../model/import/import-plan";
import { rowOf, textAt } from "../../../model/table-data";
import { chipGroup } from "../../components/chip-group";
import type { ImportScene } from "./import-scene";
import { pagedList, type Pages } from "./paged-list";
import { cellSentence } from "./updates-list";

type Answer = "add" | "same" | "leave-out";

export function alikeList(
  scene: ImportScene,
  book: Book,
  { duplicates, updates }: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  if (duplicates.length === 0) return nothing;
  const { say, work } = scene;
  const all = (answer: Answer) => () => {
    const rows = new Map(duplicates.map((row) => [row.rowNumber, row]));
    work.setRows([...rows.keys()], (rowNumber) => choiceOf(answer, book, rows.get(rowNumber)));
  };
  return html`<details id="alike" open>
    <summary>${say("alike", { count: duplicates.length })}</summary>
    <p class="secondary">${say("alikeLine")}</p>
    ${
      duplicates.length > 1
        ? html`<div class="buttons">
            <span class="secondary">${say("allAlike")}</span>
            <button type="button" class="link" id="all-new" @click=${all("add")}>${say("asNew")}</button>
            <button type="button" class="link" id="all-same" @click=${all("same")}>
              ${say("samePerson")}
            </button>
            <button type="button" class="link" id="all-out" @click=${all("leave-out")}>
              ${say("notTaken")}
            </button>
          </div>`
        : nothing
    }
    ${pagedList(
      pages,
      "alike",
      duplicates,
      (row) => html`<li>${chips(scene, book, row)} ${overwritten(scene, row, updates)}</li>`,
    )}
  </details>`;
}

function chips(scene: ImportScene, book: Book, row: SimilarRow): TemplateResult {
  const { say, work, state } = scene;
  const { rowNumber, name } = row;
  const known = knownOf(book, row);
  const answers: readonly Answer[] =
    known === undefined ? ["add", "leave-out"] : ["add", "same", "leave-out"];
  return chipGroup({
    name: `alike-${rowNumber}`,
    legend: `${say("alikeRow", { row: rowNumber, name })} · ${whom(scene, book, known)}`,
    chips: answers.map((value) => ({ value, label: say(ANSWER_WORDS[value]) })),
    value: answerOf(state.answers.rows[rowNumber]),
    onPick: (picked) => {
      const answer = answers.find((value) => value === picked) ?? "add";
      work.setRows([rowNumber], choiceOf(answer, book, row));
    },
  });
}

/** What the book's customer gets from a row that was said to be the same person. */
function overwritten(
  scene: ImportScene,
  { rowNumber, isSame }: SimilarRow,
  updates: readonly RowUpdate[],
): TemplateResult | typeof nothing {
  if (!isSame) return nothing;
  const cells = updates.find((update) => update.rowNumber === rowNumber)?.cells ?? [];
  if (cells.length === 0) return html`<p class="secondary overwritten">${scene.say("sameNothing")}</p>`;
  return html`${cells.map(
    (cell) => html`<p class="secondary overwritten" dir="auto">${cellSentence(scene, "customers", cell)}</p>`,
  )}`;
}

const ANSWER_WORDS = { add: "asNew", same: "samePerson", "leave-out": "notTaken" } as const;

function whom({ say }: ImportScene, book: Book, id: string | undefined): string {
  const row = id === undefined ? undefined : rowOf(book.customers, id);
  if (row === undefined) return say("alikeEarlier");
  const phone = textAt(book.customers, "phone", row);
  return say("alikeWhom", { name: [textAt(book.customers, "name", row), phone].join(" ").trim() });
}

/** Somebody of the book, the surest one; only they can be the same person. */
function knownOf(book: Book, { lookalikes }: SimilarRow): string | undefined {
  return lookalikes.find(({ id }) => book.customers.index.has(id))?.id;
}

function choiceOf(answer: Answer, book: Book, row: SimilarRow | undefined): RowChoice {
  if (answer !== "same") return answer;
  const customer = row && knownOf(book, row);
  return customer === undefined ? "add" : { customer };
}

function answerOf(choice: RowChoice | undefined): Answer {
  if (choice === undefined) return "add";
  return typeof choice === "object" ? "same" : choice;
}
