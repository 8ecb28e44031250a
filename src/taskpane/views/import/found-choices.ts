/** What was found out about the file, each to be overruled: the file is read again at once. */
import { html, nothing, type TemplateResult } from "lit";
import { delimiterWords } from "../../../words/pane/import";
import { ENCODINGS, type Encoding } from "../../../workbook/source/encoding/encodings";
import type { SourceChoices, SourceSheet } from "../../../workbook/source/source-sheet";
import { textField } from "../../components/text-field";
import { selectField } from "../../components/select-field";
import { delimiterName, encodingName } from "./found-words";
import type { ImportScene } from "./import-scene";

const QUOTES = ['"', "'", ""];

/** Which sheet or table of a workbook, where there are several. */
export function sheetField(
  scene: ImportScene,
  { sheets, file }: SourceSheet,
): TemplateResult | typeof nothing {
  if (sheets.length < 2) return nothing;
  return selectField({
    id: "sheet",
    label: scene.say("sheet"),
    options: sheets.map(({ name, rows }) => ({
      value: name,
      label: scene.say("sheetRows", { name, count: rows }),
    })),
    value: file.sheet ?? "",
    onPick: (sheet) => reread(scene, { sheet, headerRow: undefined }),
  });
}

export function foundChoices(scene: ImportScene, { file }: SourceSheet): TemplateResult {
  const { encoding, delimiter, format, headerRow } = file;
  return html`
    ${encoding === undefined ? nothing : encodingField(scene, encoding)}
    ${delimiter === undefined ? nothing : html`${delimiterField(scene, delimiter)} ${quoteField(scene, file)}`}
    ${format === "vcf" ? nothing : headerRowField(scene, headerRow)}
  `;
}

function encodingField(scene: ImportScene, value: Encoding): TemplateResult {
  return selectField({
    id: "encoding",
    label: scene.say("encoding"),
    options: ENCODINGS.map((encoding) => ({ value: encoding, label: encodingName(encoding) })),
    value,
    onPick: (picked) => reread(scene, { encoding: ENCODINGS.find((known) => known === picked) }),
  });
}

function delimiterField(scene: ImportScene, value: string): TemplateResult {
  const delimiters = [...new Set([...Object.keys(delimiterWords), value])];
  return selectField({
    id: "delimiter",
    label: scene.say("delimiter"),
    options: delimiters.map((sign) => ({ value: sign, label: delimiterName(sign, scene.language) })),
    value,
    onPick: (delimiter) => reread(scene, { delimiter }),
  });
}

function quoteField({ say, ...scene }: ImportScene, { quote }: SourceSheet["file"]): TemplateResult {
  return selectField({
    id: "quote",
    label: say("quote"),
    options: QUOTES.map((value) => ({ value, label: value === "" ? say("noQuote") : value })),
    value: quote ?? '"',
    onPick: (picked) => reread({ say, ...scene }, { quote: picked }),
  });
}

/** Read again when the number stands, not at each digit; then the field shows the row in use, whatever was typed. */
function headerRowField(scene: ImportScene, headerRow: number): TemplateResult {
  const { work } = scene;
  const settle = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const typed = input.value.trim();
    if (/^\d+$/.test(typed) && Number(typed) !== headerRow) await work.readAs({ headerRow: Number(typed) });
    else work.keepReading();
    input.value = String(work.state.list?.sheet.file.headerRow ?? headerRow);
  };
  return html`<div @change=${settle}>
    ${textField({
      id: "header-row",
      label: scene.say("headerRow"),
      value: String(headerRow),
      inputMode: "decimal",
      onInput: () => undefined,
    })}
  </div>`;
}

function reread({ work }: ImportScene, choices: SourceChoices): void {
  void work.readAs(choices);
}
