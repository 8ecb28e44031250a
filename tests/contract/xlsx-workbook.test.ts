import { isRefused } from "../../src/model/problem";
import type { WorkbookPort } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { describeContract } from "./workbook-port.contract";
import { xlsxFromSpec } from "./xlsx-from-spec";
import type { BookSpec } from "./book-spec";
import type { Cell } from "../../src/workbook/port";

async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.open(bytes, "book.xlsx");
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  return workbook;
}

function cell(port: WorkbookPort, sheet: string, row: number, column: number): Cell {
  if (!(port instanceof XlsxWorkbook)) throw new Error("not an xlsx workbook");
  return (
    port
      .sheets()
      .find(({ name }) => name === sheet)
      ?.text(row, column) || null
  );
}

describeContract({
  name: "xlsx",
  open: async (spec: BookSpec) => opened(await xlsxFromSpec(spec)),
  cell,
  save: async (port) => {
    if (!(port instanceof XlsxWorkbook)) throw new Error("not an xlsx workbook");
    const bytes = await port.toBytes();
    if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
    return opened(bytes);
  },
});
