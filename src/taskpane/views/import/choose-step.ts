/** Where the list comes from: a file, by picker or dropped, or a pasted block. */
import { html, type TemplateResult } from "lit";
import { paneWords } from "../../../words/pane";
import { say as sayPhrase } from "../../../words/phrase";
import type { ImportScene } from "./import-scene";

/** What the picker offers; what is in the file is found out from the file itself. */
const KINDS = ".csv,.tsv,.tab,.txt,.xlsx,.vcf";

export function chooseStep({ work, say, language }: ImportScene): TemplateResult {
  const readPasted = (area: HTMLTextAreaElement): void => {
    if (area.value.trim() !== "")
      void work.read({ name: sayPhrase(paneWords.pastedRows, language), text: area.value });
  };
  return html`
    <p class="secondary">${say("titleLine")}</p>
    ${fileButton(say("chooseFile"), "primary big", work)}
    <p class="secondary kinds">${say("kinds")}</p>
    <div class="field">
      <label for="pasted">${say("paste")}</label>
      <textarea
        id="pasted"
        rows="3"
        dir="auto"
        placeholder=${say("pasteHint")}
        @paste=${(event: ClipboardEvent) => {
          // The text is in the field by then.
          setTimeout(() => readPasted(event.target as HTMLTextAreaElement));
        }}
      ></textarea>
    </div>
    <div class="buttons below">
      <button
        type="button"
        id="read-pasted"
        @click=${(event: Event) => {
          const root = (event.target as Element).getRootNode() as ShadowRoot;
          readPasted(root.querySelector<HTMLTextAreaElement>("#pasted")!);
        }}
      >
        ${say("readPasted")}
      </button>
    </div>
  `;
}

/** A button that opens the browser's own picker. */
export function fileButton(label: string, look: string, work: ImportScene["work"]): TemplateResult {
  const pick = (event: Event): void => {
    const input = (event.currentTarget as Element).nextElementSibling as HTMLInputElement;
    input.click();
  };
  return html`<button type="button" class=${look} id="choose-file" @click=${pick}>${label}</button
    ><input
      type="file"
      id="file"
      accept=${KINDS}
      hidden
      tabindex="-1"
      aria-hidden="true"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) void readFile(file, work);
        // The same file may be chosen again after it was corrected.
        input.value = "";
      }}
    />`;
}

/** Hands the bytes of a chosen or dropped file to the import. */
export async function readFile(file: File, work: ImportScene["work"]): Promise<void> {
  await work.read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
