/** The adapter for Excel, judged by Microsoft's own client on a simulated Excel. */
import { beforeAll } from "vitest";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { bookFromSpec } from "../excel/book/from-spec";
import { loadClient } from "../excel/client/load-client-in-node";
import { SimulatedExcel } from "../excel/simulated-excel";
import { loadXlsx } from "../excel/xlsx/load-xlsx";
import { saveXlsx } from "../excel/xlsx/save-xlsx";
import { describeAdoption } from "./adoption.contract";
import { describeFigures } from "./figures.contract";
import type { SelectingAdapter } from "./book-spec";
import { describeContract } from "./workbook-port.contract";
import { columnLetters } from "../../src/model/column-letters";

const excel = new SimulatedExcel(bookFromSpec({ sheets: [] }));
const noPause = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  await loadClient(excel);
});

const adapter: SelectingAdapter = {
  name: "Excel",
  open(spec) {
    excel.load(bookFromSpec(spec));
    return ExcelWorkbook.connect({ pause: noPause });
  },
  async save() {
    const bytes = await saveXlsx(excel.workbook);
    excel.load(await loadXlsx(bytes));
    return ExcelWorkbook.connect({ pause: noPause });
  },
  cell(_port: WorkbookPort, sheet, row, column) {
    return excel.workbook.sheets.find(({ name }) => name === sheet)?.cell(row - 1, column - 1).value ?? null;
  },
  select(_port, { sheet, row, column }) {
    excel.user.select(sheet, `${columnLetters(column)}${row}`);
  },
};

describeContract(adapter);
describeAdoption(adapter);
describeFigures(adapter);
