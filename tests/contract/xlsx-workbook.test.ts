import { isRefused } from "../../src/model/problem";
import type { WorkbookPort } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { describeContract } from "./workbook-port.contract";
import { xlsxFromSpec } from "./xlsx-from-spec";
import { describeAdoption } from "./adoption.contract";
import { describeFigures } from "./figures.contract";
import type { BookSpec, SelectingAdapter } from "./book-spec";
import type { Cell } from "../../src/workbook/port";

async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.open(bytes, "book.xlsx");
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  return workbook;
}

function xlsx(port: WorkbookPort): XlsxWorkbook {
  if (!(port instanceof XlsxWorkbook)) throw new Error("not an xlsx workbook");
  return port;
}

function cell(port: WorkbookPort, sheet: string, row: number, column: number): Cell {
  return (
    xlsx(port)
      .sheets()
      .find(({ name }) => name === sheet)
      ?.text(row, column) || null
  );
}

const adapter: SelectingAdapter = {
  name: "xlsx",
  open: async (spec: BookSpec) => opened(await xlsxFromSpec(spec)),
  cell,
  save: async (port) => {
    const bytes = await xlsx(port).toBytes();
    if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
    return opened(bytes);
  },
  select: (port, place) => xlsx(port).selectCell(place),
};

describeContract(adapter);
describeAdoption(adapter);
describeFigures(adapter);
