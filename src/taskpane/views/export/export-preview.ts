/** The first rows as they will stand in the file. */
import { html, nothing, type TemplateResult } from "lit";
import { exportTexts, type ExportTable } from "../../../model/export/export-table";
import { guardFormula } from "../../../model/export/formula-guard";

const ROWS_SHOWN = 5;
/** A note may be a page long. */
const LONGEST = 60;

/** How many rows the preview has. */
export function previewCount(exported: ExportTable): number {
  return Math.min(ROWS_SHOWN, exported.rows.length);
}

/** A table of its own width, in a region that scrolls and can be scrolled by the keyboard. */
export function exportPreview(
  exported: ExportTable,
  guarded: boolean,
  label: string,
): TemplateResult | typeof nothing {
  if (exported.rows.length === 0) return nothing;
  const shown = (text: string): string => {
    const cell = guarded ? guardFormula(text) : text;
    return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
  };
  const texts = exportTexts(exported);
  return html`<div class="preview" id="export-preview" role="region" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${exported.columns.map(({ header }) => html`<th scope="col" dir="auto">${shown(header)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          exported.rows.subarray(0, ROWS_SHOWN),
          (row) =>
            html`<tr>
              ${texts.map((text) => html`<td dir="auto">${shown(text(row))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
