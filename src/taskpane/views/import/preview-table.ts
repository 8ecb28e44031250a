/** The first rows of the file as they stand, those that are no records among them, greyed. */
import { html, type TemplateResult } from "lit";
import type { SourceSheet } from "../../../workbook/source/source-sheet";
import type { ImportScene } from "./import-scene";

const ROWS = 5;
const COLUMNS = 30;

interface PreviewRow {
  readonly rowNumber: number;
  readonly cells: readonly string[] | undefined;
  /** The line of a row that is left out. */
  readonly text: string;
}

/** Scrolls sideways by itself; reachable by keyboard for that. */
export function previewTable({ say }: ImportScene, sheet: SourceSheet): TemplateResult {
  const headers = sheet.headers.slice(0, COLUMNS);
  return html`<div class="preview" role="region" tabindex="0" aria-label=${say("preview")} id="preview">
    <table>
      <thead>
        <tr>
          <th scope="col" class="secondary">${say("rowHead")}</th>
          ${headers.map((header) => html`<th scope="col" dir="auto">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${previewRows(sheet).map(
          ({ rowNumber, cells, text }) =>
            html`<tr class=${cells ? "" : "quiet"}>
              <td class="secondary number">${rowNumber}</td>
              ${
                cells
                  ? cells.slice(0, COLUMNS).map((cell) => html`<td dir="auto">${cell}</td>`)
                  : html`<td colspan=${Math.max(1, headers.length)} dir="auto">${text}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function previewRows({ rows, rowNumbers, leftOut }: SourceSheet): readonly PreviewRow[] {
  const taken = rows
    .slice(0, ROWS)
    .map((cells, row): PreviewRow => ({ rowNumber: rowNumbers[row] ?? 0, cells, text: "" }));
  const last = taken.at(-1)?.rowNumber ?? 0;
  const out = leftOut
    .filter(({ rowNumber }) => rowNumber < last)
    .map(({ rowNumber, text }): PreviewRow => ({ rowNumber, cells: undefined, text }));
  return [...out, ...taken].sort((one, other) => one.rowNumber - other.rowNumber);
}
