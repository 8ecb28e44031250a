/** The first messages as they will stand in the file: to whom, and the whole text, which a table would hide beyond the edge of the pane. */
import { html, nothing, type TemplateResult } from "lit";
import { exportTexts, type ExportTable } from "../../../model/export/export-table";

const SHOWN = 3;

/** Of a table of messages (`words/message-list.ts`): the text is its last column, the id its first. */
export function messagePreview(messages: ExportTable, label: string): TemplateResult | typeof nothing {
  if (messages.rows.length === 0) return nothing;
  const [, name, ...others] = exportTexts(messages);
  const text = others.pop();
  return html`<ul class="messages" id="message-preview" aria-label=${label}>
    ${Array.from(messages.rows.subarray(0, SHOWN), (row) => {
      const reached = others.map((column) => column(row)).filter((cell) => cell !== "");
      return html`<li dir="auto">
        <strong>${name?.(row)}</strong> <span class="secondary">${reached.join(" · ")}</span>
        <p>${text?.(row)}</p>
      </li>`;
    })}
  </ul>`;
}
