/** What is to be noted of the rows that are taken: cells read with care, and cells not understood. */
import { html, nothing, type TemplateResult } from "lit";
import type { ImportPlan } from "../../../model/import/import-plan";
import type { Problem } from "../../../model/problem";
import { problemSentences } from "../../../words/problems";
import type { ImportScene } from "./import-scene";
import { pagedList, type Pages } from "./paged-list";

/** Open from the start where a cell of a row that is taken was not understood. */
export function notesList(
  { say, language }: ImportScene,
  plan: ImportPlan,
  pages: Pages,
): TemplateResult | typeof nothing {
  const notes = problemsOfTaken(plan);
  if (notes.length === 0) return nothing;
  const sentences = problemSentences(notes.map(placedInFile), language);
  return html`<details id="trial-notes" ?open=${notes.some(({ severity }) => severity === "error")}>
    <summary>${say("otherNotes", { count: sentences.length })}</summary>
    ${pagedList(pages, "notes", sentences, (sentence) => html`<li dir="auto">${sentence}</li>`)}
  </details>`;
}

/** Why rows were refused stands in the plan too; that is told beside those rows. */
function problemsOfTaken({ problems, refused }: ImportPlan): readonly Problem[] {
  const reasons = new Set(refused.flatMap((row) => row.reasons));
  return problems.filter((each) => !reasons.has(each));
}

/** A row of the file is meant, no table of the book. */
function placedInFile(problem: Problem): Problem {
  const { row, column } = problem.place;
  return {
    ...problem,
    place: { ...(row !== undefined && { row }), ...(column !== undefined && { column }) },
  };
}
