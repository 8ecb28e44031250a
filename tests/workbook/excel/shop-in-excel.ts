/** A small shop's workbook in the simulated Excel, and what is known to have happened to it. */
import { schema, type TableKey } from "../../../src/model/schema";
import { anchorName } from "../../../src/workbook/anchors";
import { cellText } from "../../../src/workbook/cells/read-cell";
import type { Cell } from "../../../src/workbook/port";
import type { ListSpec, SheetSpec } from "../../contract/book-spec";
import { bookFromSpec } from "../../excel/book/from-spec";
import type { SimWorkbook } from "../../excel/book/workbook";
import { columnLetters } from "../../../src/model/column-letters";

type RowSpec = Readonly<Record<string, Cell>>;

const COLUMNS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  customers: ["id", "name", "phone", "notes", "class", "value", "share", "previousClass"],
  visits: ["id", "date", "customerId", "customer", "kind", "amount", "notes"],
  followUps: ["id", "customerId", "customer", "due", "reason", "rule", "state", "until", "doneOn", "outcome"],
  settings: ["key", "value", "note"],
};

/** The columns a table of this shop has, from the left. */
export function columnsOf(table: TableKey): readonly string[] {
  return COLUMNS[table] ?? [];
}

/** The name of the table's sheet. */
export function sheetOf(table: TableKey): string {
  return schema[table].sheet["zh-CN"];
}

/** A table of the owner's that is none of Kebu's business. */
const OWN_SHEET: SheetSpec = {
  name: "房租",
  rows: [
    ["月份", "金额"],
    ["一月", 3000],
  ],
  list: { name: "Rent", top: 1, left: 1, bottom: 2, right: 2 },
};

export interface ShopOptions {
  readonly totals?: boolean;
  readonly plain?: boolean;
}

/** Five customers and six visits, with anchors, as Kebu or its adopting would leave them. */
export function shopWorkbook({ totals = false, plain = false }: ShopOptions = {}): SimWorkbook {
  const customers = ["张三", "李四", "王五", "赵六", "钱七"].map((name, index) => ({
    id: `C${index + 1}`,
    name,
    phone: `1380000000${index}`,
  }));
  const visits = [300, 120, 80, 560, 40, 990].map((amount, index) => ({
    id: `V${index + 1}`,
    date: 46_000 + index * 30,
    customerId: `C${(index % 5) + 1}`,
    customer: customers[index % 5]?.name ?? "",
    kind: "到访",
    amount,
  }));
  const sheets = [
    sheet("customers", customers, plain, false),
    sheet("visits", visits, plain, totals),
    sheet("followUps", [], plain, false),
    sheet("settings", [{ key: "language", value: "zh-CN" }], plain, false),
    OWN_SHEET,
  ];
  const names = Object.fromEntries(
    (Object.keys(COLUMNS) as TableKey[]).flatMap((table) =>
      columnsOf(table).map((key, index) => [
        anchorName(table, key),
        `'${sheetOf(table)}'!$${columnLetters(index + 1)}$1`,
      ]),
    ),
  );
  return bookFromSpec({ sheets, names });
}

function sheet(table: TableKey, rows: readonly RowSpec[], plain: boolean, totals: boolean): SheetSpec {
  const keys = columnsOf(table);
  const headers = keys.map(
    (key) => schema[table].columns.find((column) => column.key === key)?.header["zh-CN"] ?? key,
  );
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null));
  const closing = totals ? [["合计", ...keys.slice(1).map(() => null)]] : [];
  const bottom = 1 + Math.max(rows.length, 1) + closing.length;
  const list: ListSpec = { name: schema[table].name, top: 1, left: 1, bottom, right: keys.length, totals };
  return { name: sheetOf(table), rows: [headers, ...cells, ...closing], ...(plain ? {} : { list }) };
}

/** Every row of a table as it stands, by id; rows without id under "". Blank rows are left out. */
export function rowsOf(workbook: SimWorkbook, table: TableKey): Map<string, Cell[][]> {
  const rows = new Map<string, Cell[][]>();
  const found = workbook.sheetNamed(sheetOf(table));
  const used = found?.usedBlock(true);
  for (let row = 1; found && used && row < used.row + used.rows; row++) {
    const cells = columnsOf(table).map((_, column) => found.cell(row, column).value);
    if (cells.every((cell) => cell === null || cell === "") || cells[0] === "合计") continue;
    const id = cellText(cells[0] ?? null);
    rows.set(id, [...(rows.get(id) ?? []), cells]);
  }
  return rows;
}
