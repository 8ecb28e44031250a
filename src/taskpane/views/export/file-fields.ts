/** The fields that say what is exported and as which file, each with its effect in a line. */
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../../model/schema";
import { EXPORT_FORMATS, type ExportFormat } from "../../../workbook/export/export-file";
import { exportViewPhrases, type ExportWord } from "../../../words/pane/export";
import { say } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { checkField } from "../../components/check-field";
import type { ExportForm } from "./export-form";

export interface FileFields {
  readonly form: ExportForm;
  readonly language: Language;
  readonly onChange: (part: Partial<ExportForm>) => void;
}

type Say = (key: ExportWord) => string;

const FORMAT_WORDS: Readonly<Record<ExportFormat, readonly [name: ExportWord, line: ExportWord]>> = {
  xlsx: ["exportXlsx", "exportXlsxLine"],
  csv: ["exportCsv", "exportCsvLine"],
  vcf: ["exportVcf", "exportVcfLine"],
};
const FORMATS: readonly ExportFormat[] = ["xlsx", "csv", "vcf"];

export function fileFields(fields: FileFields): TemplateResult {
  const { form, language, onChange } = fields;
  const word: Say = (key) => say(exportViewPhrases[key], language);
  // Visits are no contacts.
  const formats = FORMATS.filter((format) => form.table === "customers" || format !== "vcf");
  return html`
    ${chipGroup({
      name: "export-what",
      legend: word("exportWhat"),
      chips: [
        { value: "customers", label: word("exportCustomers") },
        { value: "visits", label: word("exportVisits") },
      ],
      value: form.table,
      onPick: (value) =>
        onChange(
          value === "visits"
            ? { table: "visits", format: form.format === "vcf" ? "xlsx" : form.format }
            : { table: "customers" },
        ),
    })}
    ${chipGroup({
      name: "export-format",
      legend: word("exportFormat"),
      chips: formats.map((value) => ({ value, label: word(FORMAT_WORDS[value][0]) })),
      value: form.format,
      onPick: (value) => onChange({ format: EXPORT_FORMATS.find((known) => known === value) ?? "xlsx" }),
    })}
    <p class="hint" id="export-format-line">${word(FORMAT_WORDS[form.format][1])}</p>
    ${form.format === "csv" ? csvFields(fields, word) : nothing}
    ${form.table === "customers" && form.format !== "vcf" ? customerFields(fields, word) : nothing}
  `;
}

function csvFields({ form, onChange }: FileFields, word: Say): TemplateResult {
  const isSafe = form.formulas === "safe";
  return html`
    ${chipGroup({
      name: "export-encoding",
      legend: word("exportEncoding"),
      chips: [
        { value: "utf-8", label: "UTF-8" },
        { value: "gb18030", label: "GB18030" },
      ],
      value: form.encoding,
      onPick: (value) => onChange({ encoding: value === "gb18030" ? "gb18030" : "utf-8" }),
    })}
    <p class="hint">${word(form.encoding === "utf-8" ? "exportUtf8Line" : "exportGb18030Line")}</p>
    ${checkField({
      id: "export-guard",
      label: word("exportGuard"),
      hint: word(isSafe ? "exportGuardLine" : "exportNoGuardLine"),
      checked: isSafe,
      onPick: (checked) => onChange({ formulas: checked ? "safe" : "as-is" }),
    })}
  `;
}

function customerFields({ form, onChange }: FileFields, word: Say): TemplateResult {
  return html`
    ${checkField({
      id: "export-mask",
      label: word("exportMask"),
      hint: word("exportMaskLine"),
      checked: form.mask,
      onPick: (mask) => onChange({ mask }),
    })}
    ${checkField({
      id: "export-calculated",
      label: word("exportCalculated"),
      hint: word("exportCalculatedLine"),
      checked: form.calculated,
      onPick: (calculated) => onChange({ calculated }),
    })}
  `;
}
