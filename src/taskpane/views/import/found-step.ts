/** The file as it was read: what was found out, in one sentence and to be overruled, and its first rows. */
import { html, nothing, type TemplateResult } from "lit";
import { joinedParts } from "../../../words/joined";
import { problemSentence } from "../../../words/problems";
import { leftOutWords } from "../../../words/pane/import";
import { say as sayPhrase } from "../../../words/phrase";
import type { SourceSheet } from "../../../workbook/source/source-sheet";
import { fileButton } from "./choose-step";
import { delimiterName, encodingName } from "./found-words";
import type { ImportScene } from "./import-scene";
import { previewTable } from "./preview-table";
import { foundChoices, sheetField } from "./found-choices";

/** Rows left out and things to note that are listed; the file holds the rest. */
const LISTED = 50;

export function foundStep(scene: ImportScene, sheet: SourceSheet): TemplateResult {
  const { say, work } = scene;
  return html`<section>
    <p dir="auto" id="found" tabindex="-1">${foundSentence(scene, sheet)}</p>
    ${sheetField(scene, sheet)} ${previewTable(scene, sheet)}
    <details id="choices">
      <summary>${say("notRight")}</summary>
      ${foundChoices(scene, sheet)}
    </details>
    ${leftOutList(scene, sheet)} ${noteList(scene, sheet)}
    <div class="buttons below">${fileButton(say("otherFile"), "", work)}</div>
  </section>`;
}

/** "“members.csv”: 312 rows, GB18030, split at commas, headers in row 4" */
function foundSentence({ say, language }: ImportScene, { file }: SourceSheet): string {
  const parts = [say("readAs", { file: file.name, count: file.rows })];
  if (file.sheet !== undefined) parts.push(say("withSheet", { name: file.sheet }));
  if (file.encoding) parts.push(say("withEncoding", { name: encodingName(file.encoding) }));
  if (file.delimiter !== undefined)
    parts.push(say("withDelimiter", { name: delimiterName(file.delimiter, language) }));
  if (file.format !== "vcf")
    parts.push(file.headerRow > 0 ? say("withHeader", { row: file.headerRow }) : say("withoutHeader"));
  return joinedParts(parts, language);
}

function leftOutList({ say, language }: ImportScene, { leftOut }: SourceSheet): Listed {
  const lines = leftOut.slice(0, LISTED).map(({ rowNumber, kind, text }) => {
    const data = { row: rowNumber, kind: sayPhrase(leftOutWords[kind], language), text };
    return say("rowText", data);
  });
  return listed("left-out", say("leftOut", { count: leftOut.length }), lines);
}

function noteList({ say, language }: ImportScene, { problems }: SourceSheet): Listed {
  const lines = problems.slice(0, LISTED).map((problem) => problemSentence(problem, language));
  return listed("notes", say("problemCount", { count: problems.length }), lines);
}

type Listed = TemplateResult | typeof nothing;

function listed(id: string, summary: string, lines: readonly string[]): Listed {
  if (lines.length === 0) return nothing;
  return html`<details id=${id}>
    <summary>${summary}</summary>
    <ul class="lines">
      ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>
  </details>`;
}
