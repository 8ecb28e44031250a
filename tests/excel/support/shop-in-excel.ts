/** A small shop in a simulated Excel with Microsoft's client loaded, for the tests of the simulation itself. */
import { addTableFromColumns } from "../book/from-columns";
import { SimWorkbook } from "../book/workbook";

export function shop(): SimWorkbook {
  const workbook = new SimWorkbook();
  addTableFromColumns(workbook, "到访", "Visits", [
    { header: "编号", values: ["V1", "V2", "V3"] },
    { header: "日期", values: [46347, 46348, 46349], numberFormat: "yyyy-mm-dd" },
    { header: "金额", values: [100, 300, 200] },
  ]);
  workbook.addSheet("Notes");
  workbook.addName("kebu.visits.amount", "='到访'!$C$1");
  return workbook;
}

export async function codeOf(run: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** The values of a table's data now, whatever the client thinks. */
export function rowsOf(workbook: SimWorkbook, tableName = "Visits"): unknown[][] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = workbook.tableNamed(tableName);
  if (!sheet || !table) return [];
  const { row, column, rows, columns } = table.dataBlock;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => sheet.cell(row + r, column + c).value),
  );
}

/** Lets events and answers that are on their way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
