/** Puts a template together: cover, tables, settings. Same input, same bytes. */
import ExcelJS from "exceljs";
import { schema, TABLE_KEYS, type Language, type TableKey } from "../../../model/schema";
import { createTable, type CreateTableOptions } from "../create-table";
import { addCoverSheet } from "./cover-sheet";
import { stableZip } from "./stable-zip";

const MADE_ON = new Date(Date.UTC(2026, 0, 1));

export interface TemplateContent {
  readonly language: Language;
  /** Name of the sample's shop; none makes an empty book's cover. */
  readonly sampleShop?: string;
  readonly tables: Readonly<Partial<Record<TableKey, CreateTableOptions>>>;
}

/** The bytes of an .xlsx with a cover and every table a new book has. */
export async function buildTemplate(content: TemplateContent): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Kebu";
  workbook.lastModifiedBy = "Kebu";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  addCoverSheet(workbook, content.language, content.sampleShop);
  for (const table of TABLE_KEYS) {
    if (!schema[table].always && !schema[table].inNewBooks) continue;
    createTable(workbook, table, content.language, content.tables[table]);
  }
  return stableZip(await workbook.xlsx.writeBuffer());
}
