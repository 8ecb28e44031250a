/** One column of the file: header and samples, the choice of where it goes, and what becomes of it. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import type { ProposedColumn } from "../../../model/import/mapping/proposed-column";
import { isJoinable, targetHeader, targetKeys } from "../../../model/import/targets";
import { customKeys } from "../../../model/table-data";
import { customHeader } from "../../../model/value";
import { meaningRow } from "../../components/meaning-row";
import type { SelectOption } from "../../components/select-field";
import { noteId } from "../../components/text-field";
import type { ImportScene } from "./import-scene";
import type { ReadList } from "./import-state";
import { ownKeyAt } from "./read-list";
import { sampleReadings } from "./sample-readings";

/** Below this a column deserves a look. */
const SURE = 0.6;

export function mappingField(
  scene: ImportScene,
  list: ReadList,
  column: ProposedColumn,
  book: Book,
): TemplateResult {
  const { say, work } = scene;
  const { position } = column;
  const id = `column-${position}`;
  const hint = hintOf(scene, list, column);
  const value = list.mapping[position] ?? "";
  return meaningRow({
    id,
    header: column.header === "" ? say("noHeader", { number: position + 1 }) : column.header,
    samples: column.samples,
    value,
    options: targetsOf(scene, list, position, book),
    quiet: value === "",
    describedBy: noteId({ id, hint }),
    onPick: (picked) => work.setTarget(position, picked === "" ? undefined : picked),
    below: html`<div class="note" id="${id}-note">
      ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${becomes(scene, list, column)}
    </div>`,
  });
}

/** What the column can fill: nothing, a column of the book, one of the owner's. */
function targetsOf(
  { say, language }: ImportScene,
  list: ReadList,
  position: number,
  book: Book,
): readonly SelectOption[] {
  const { into, mapping, sheet } = list;
  const mine = mapping[position];
  const own = new Set(customKeys(book[into]));
  if (mine !== undefined && customHeader(mine) !== undefined) own.add(mine);
  else {
    const key = ownKeyAt(list, position);
    if (key !== undefined) own.add(key);
  }
  // The header stands beside the choice: at 270 px there is no room for it twice.
  const ownLabel = (key: string): string => {
    const name = customHeader(key) ?? "";
    return name === sheet.headers[position] ? say("ownColumnHere") : say("ownColumn", { name });
  };
  return [
    { value: "", label: say("leaveOut") },
    ...targetKeys(into).map((key) => ({ value: key, label: targetHeader(into, key, language) })),
    ...[...own].map((key) => ({ value: key, label: ownLabel(key) })),
  ];
}

/** Said only where something about the column is worth a look. */
function hintOf({ say }: ImportScene, { mapping }: ReadList, column: ProposedColumn): string | undefined {
  const target = mapping[column.position];
  if (target === undefined) return undefined;
  if (target === "receipt") return say("joinsLines");
  const shared = mapping.filter((other) => other === target).length > 1;
  if (shared && isJoinable(target)) return say("joinsOthers");
  if (target !== column.target || column.by === "own") return undefined;
  if (column.by === "values") return say("byValues");
  return column.confidence < SURE ? say("unsure") : undefined;
}

/** Samples that stay as they are say nothing: only what changes, or is not understood, is shown. */
function becomes(
  { say, language }: ImportScene,
  list: ReadList,
  { position, samples }: ProposedColumn,
): TemplateResult | typeof nothing {
  if (isOpen(list, position)) return html`<p class="secondary">${say("waitsForAnswer")}</p>`;
  const lines = sampleReadings(list, position, samples, language).flatMap(({ text, value }) => {
    if (value === text) return [];
    return [value === undefined ? say("becomesNote", { text }) : say("becomes", { text, value })];
  });
  if (lines.length === 0) return nothing;
  return html`<ul class="becomes secondary">
    ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
  </ul>`;
}

/** Was something asked about this column, and not answered yet? */
function isOpen({ questions, dateOrders }: ReadList, position: number): boolean {
  const isAsked = questions.some((question) => question.position === position);
  return isAsked && dateOrders[position] === undefined;
}
