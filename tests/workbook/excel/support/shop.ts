/** A shop's workbook in the simulated Excel, of any size: every table of a book, each header with its anchor. */
import { formatOf } from "../../../../src/workbook/xlsx/table-look";
import { placeColumns } from "../../../../src/workbook/xlsx/table-columns";
import { anchorName, writeAnchor } from "../../../../src/workbook/anchors";
import { schema, type TableKey } from "../../../../src/model/schema";
import type { Cell } from "../../../excel/book/cell";
import { addTableFromColumns, type ColumnSpec } from "../../../excel/book/from-columns";
import { SimWorkbook } from "../../../excel/book/workbook";

export interface ShopSize {
  readonly customers: number;
  readonly visits: number;
}

/** What a cell holds, by column key and row from 0. Columns without an entry are blank. */
type Cells = Readonly<Record<string, (row: number) => Cell>>;

const STAFF = ["小林", "阿美", "王姐"];
const ITEMS = ["剪发", "烫发", "染发", "护理", "洗吹"];
const FIRST_DAY = 44_000;

/** Customers C1, C2 …, visits V1, V2 … handed to them in turn. */
export function shopWorkbook({ customers, visits }: ShopSize): SimWorkbook {
  const workbook = new SimWorkbook();
  addBookTable(workbook, "customers", customers, {
    id: (row) => `C${row + 1}`,
    name: (row) => `客户${row + 1}`,
    phone: (row) => `138${String(row).padStart(8, "0")}`,
    since: (row) => FIRST_DAY + (row % 700),
    notes: (row) => (row % 7 === 0 ? "喜欢周末上午来" : null),
  });
  addBookTable(workbook, "visits", visits, {
    id: (row) => `V${row + 1}`,
    date: (row) => FIRST_DAY + (row % 2300),
    customerId: (row) => `C${(row % Math.max(1, customers)) + 1}`,
    customer: (row) => `客户${(row % Math.max(1, customers)) + 1}`,
    kind: () => "到访",
    item: (row) => ITEMS[row % ITEMS.length] ?? null,
    amount: (row) => 30 + (row % 97) * 10,
    staff: (row) => STAFF[row % STAFF.length] ?? null,
    notes: (row) => (row % 50 === 0 ? "发尾偏干，下次带发膜" : null),
  });
  addBookTable(workbook, "followUps", 0, {});
  addBookTable(workbook, "settings", 0, {});
  return workbook;
}

/** One of Kebu's tables with all its columns, as the templates have it. */
export function addBookTable(workbook: SimWorkbook, table: TableKey, rows: number, cells: Cells): void {
  const sheet = schema[table].sheet["zh-CN"];
  const columns = placeColumns(table, "zh-CN", []);
  const specs = columns.map(({ key, header, schema: column }): ColumnSpec => {
    const cell = cells[key] ?? (() => null);
    return {
      header,
      values: Array.from({ length: Math.max(rows, 1) }, (_, row) => (row < rows ? cell(row) : null)),
      ...(column && { numberFormat: formatOf(column) }),
    };
  });
  addTableFromColumns(workbook, sheet, schema[table].name, specs);
  for (const { key, number } of columns)
    workbook.addName(anchorName(table, key), `=${writeAnchor({ sheet, row: 1, column: number })}`);
}
