/** The export as text to paste: cells with tabs between them for a sheet, or the vCards as they are. */
import type { ExportTable } from "../../../model/export/export-table";
import type { ExportFormat } from "../../../workbook/export/export-file";
import { inSlices, type SliceOptions } from "../../../workbook/in-slices";

/** Undefined where it was left. A sheet would calculate what looks like a formula, so text is guarded. */
export async function clipboardText(
  exported: ExportTable,
  format: ExportFormat,
  slices: SliceOptions,
): Promise<string | undefined> {
  const bytes =
    format === "vcf"
      ? await inSlices((await import("../../../workbook/export/vcard-file")).vcardFile(exported), slices)
      : await inSlices((await import("../../../workbook/export/csv-file")).pasteText(exported), slices);
  return bytes && new TextDecoder().decode(bytes);
}
