/** What every adapter must do alike when a list of the owner's becomes a table, and when it is given back. */
import { describe, expect, it } from "vitest";
import { append, type Change } from "../../src/model/change";
import { isRefused } from "../../src/model/problem";
import { numberAt, textAt } from "../../src/model/table-data";
import type { Adoption, AdoptableTable, SelectedList } from "../../src/workbook/adopt/adoption";
import { planAdoption } from "../../src/workbook/adopt/plan-adoption";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import type { Cell, WorkbookPort } from "../../src/workbook/port";
import type { SelectingAdapter, SheetSpec } from "./book-spec";

const HEADERS = ["客人", "手机", "余额"];
const ROWS: readonly (readonly Cell[])[] = [
  ["陈静", "13800001234", 100.5],
  ["李伟", null, "欠 20"],
  ["王芳", 13700001111, null],
];
const PLAIN: SheetSpec = { name: "名单", rows: [HEADERS, ...ROWS] };
/** Titles above, beginning in B3, with the owner's own numbers. */
const NUMBERED: SheetSpec = {
  name: "名单",
  rows: [
    [null, "阿美发廊的客人"],
    [],
    [null, "卡号", ...HEADERS],
    ...ROWS.map((row, index) => [null, index === 1 ? null : 8800 + index, ...row]),
    [null, "合计", null, null, 100.5],
  ],
};
const TABLE: SheetSpec = {
  ...PLAIN,
  list: { name: "T1", top: 1, left: 1, bottom: 4, right: 3 },
};

/** What the columns of these lists mean, by header. */
const MEANINGS: Readonly<Record<string, string>> = { 客人: "name", 手机: "phone", 卡号: "id" };

function planned(list: SelectedList, table: AdoptableTable = "customers"): Adoption {
  let drawn = 0;
  const keys = list.columns.flatMap(({ column, header }): [number, string][] => {
    const key = MEANINGS[header];
    return key === undefined ? [] : [[column, key]];
  });
  return planAdoption(list, { table, keys: new Map(keys) }, (prefix) => `${prefix}${++drawn}`);
}

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

/** Runs the contract on an adapter. */
export function describeAdoption(adapter: SelectingAdapter): void {
  async function selected(port: WorkbookPort, row = 2, column = 2): Promise<SelectedList> {
    await adapter.select(port, { sheet: "名单", row, column });
    const list = await port.selectedList();
    if (!list) throw new Error("no list was found");
    return list;
  }

  /** Adopted, saved and opened again: the book must be the same. */
  async function load(port: WorkbookPort): Promise<LoadedBook> {
    const loaded = await loadBook(port);
    if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
    expect(await loadBook(await adapter.save(port))).toEqual(loaded);
    return loaded;
  }

  /** All cells of the sheet's upper left corner, and all that is found in the workbook. */
  async function picture(port: WorkbookPort): Promise<unknown> {
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    const cells = numbers.map((row) =>
      numbers.map((column) => adapter.cell(port, "名单", row, column) ?? ""),
    );
    return { cells, layout: await port.inspect() };
  }

  async function adopted(sheet: SheetSpec): Promise<{ port: WorkbookPort; adoption: Adoption }> {
    const port = await adapter.open({ sheets: [sheet] });
    const adoption = planned(await selected(port, sheet.rows.length - 1));
    expect(await port.adopt(adoption)).toEqual([]);
    return { port, adoption };
  }

  describe(`a list adopted, ${adapter.name}`, () => {
    it("is found around the selection, as it shows", async () => {
      const port = await adapter.open({ sheets: [NUMBERED] });
      const list = await selected(port, 5, 3);
      expect([list.sheet, list.headerRow, list.rowNumbers]).toEqual(["名单", 3, [4, 5, 6]]);
      expect(list.columns.map(({ column, header }) => `${column} ${header}`)).toEqual([
        "2 卡号",
        "3 客人",
        "4 手机",
        "5 余额",
      ]);
      expect(list.columns[0]?.cells).toEqual(["8800", "", "8802"]);
    });

    it("is none in an empty workbook", async () => {
      const port = await adapter.open({ sheets: [{ name: "名单", rows: [] }] });
      await adapter.select(port, { sheet: "名单", row: 1, column: 1 });
      expect(await port.selectedList()).toBeUndefined();
    });

    it.each([
      ["a plain block", PLAIN],
      ["an Excel table", TABLE],
    ])("%s gets anchors and a column of ids at its right, and opens as a book", async (_what, sheet) => {
      const { port } = await adopted(sheet);
      const { book, layout, problems } = await load(port);
      expect(layout.tables[0]?.columns.map(({ key, foundBy }) => `${key} ${foundBy}`)).toEqual([
        "name anchor",
        "phone anchor",
        "custom:余额 custom",
        "id anchor",
      ]);
      expect(adapter.cell(port, "名单", 1, 4)).toBe("客户编号");
      expect(book.customers.ids).toEqual(["C1", "C2", "C3"]);
      expect(textAt(book.customers, "phone", 2)).toBe("13700001111");
      expect(textAt(book.customers, "custom:余额", 1)).toBe("欠 20");
      expect(codes(problems)).not.toContain("row-without-id");
    });

    it("rewrites nothing of the owner's", async () => {
      for (const sheet of [PLAIN, TABLE, NUMBERED]) {
        const port = await adapter.open({ sheets: [sheet] });
        const before = (await picture(port)) as { cells: unknown[][] };
        expect(await port.adopt(planned(await selected(port, 4)))).toEqual([]);
        const after = (await picture(port)) as { cells: unknown[][] };
        before.cells.forEach((row, index) =>
          row.forEach((cell, column) => {
            if (cell !== "") expect(after.cells[index]?.[column]).toEqual(cell);
          }),
        );
      }
    });

    it("keeps its own ids, and fills the blank ones", async () => {
      const { port } = await adopted(NUMBERED);
      const { book, layout } = await load(port);
      expect(book.customers.ids).toEqual(["8800", "C1", "8802"]);
      expect(layout.tables[0]).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 6, totalsRow: 7 });
      expect(adapter.cell(port, "名单", 3, 6)).toBeNull();
    });

    it("is adopted once, however often it is done", async () => {
      for (const sheet of [PLAIN, TABLE, NUMBERED]) {
        const { port, adoption } = await adopted(sheet);
        const once = await picture(port);
        expect(await port.adopt(adoption)).toEqual([]);
        expect(await picture(port)).toEqual(once);
        const saved = await adapter.save(port);
        expect(await saved.adopt(adoption)).toEqual([]);
        expect(await picture(saved)).toEqual(once);
      }
    });

    it("takes visits of its customers", async () => {
      const { port } = await adopted(TABLE);
      const steps = [
        append("visits", [{ id: "V1", date: 46347, customerId: "C2", kind: "visit", amount: 88 }]),
      ];
      const change: Change = { label: { code: "log-visit", data: {} }, steps };
      expect(await port.commit(change)).toEqual([]);
      expect(
        await port.commit({ ...change, steps: [append("customers", [{ id: "C9", name: "新客" }])] }),
      ).toEqual([]);
      const { book } = await load(port);
      expect(book.customers.ids).toEqual(["C1", "C2", "C3", "C9"]);
      expect(numberAt(book.visits, "amount", 0)).toBe(88);
      expect(textAt(book.customers, "name", 3)).toBe("新客");
    });

    it.each([
      ["a plain block", PLAIN],
      ["an Excel table", TABLE],
      ["a list with its own ids", NUMBERED],
    ])("given back, %s is what it was before, also after saving", async (_what, sheet) => {
      const port = await adapter.open({ sheets: [sheet] });
      const before = await picture(port);
      const adoption = planned(await selected(port, 4));
      expect(await port.adopt(adoption)).toEqual([]);
      const saved = await adapter.save(port);
      for (const workbook of [port, saved]) {
        expect(await workbook.release(adoption)).toEqual([]);
        expect(await workbook.release(adoption)).toEqual([]);
        expect(await picture(workbook)).toEqual(before);
        expect(await picture(await adapter.save(workbook))).toEqual(before);
        expect(codes((await loadBook(workbook)) as readonly { code: string }[])).toEqual(["no-book"]);
        expect(await workbook.adopt(adoption)).toEqual([]);
      }
    });

    it("is not given back over ids that came since", async () => {
      const { port, adoption } = await adopted(PLAIN);
      const steps = [append("customers", [{ id: "C9", name: "新客" }])];
      await port.commit({ label: { code: "add-customer", data: {} }, steps });
      expect(await port.release({ ...adoption, ids: adoption.ids.slice(1) })).toMatchObject([
        { code: "list-grew", place: { row: 2 } },
      ]);
      expect((await load(port)).book.customers.size).toBe(4);
    });
  });

  describe(`a list not adopted, ${adapter.name}`, () => {
    async function refused(port: WorkbookPort, adoption: Adoption, expected: object): Promise<void> {
      const before = await picture(port);
      expect(await port.adopt(adoption)).toMatchObject([expected]);
      expect(await picture(port)).toEqual(before);
    }

    it("where something stands beside it", async () => {
      const rows = TABLE.rows.map((row, index) => (index === 2 ? [...row, "旁边的话"] : row));
      const port = await adapter.open({ sheets: [{ ...TABLE, rows }] });
      const room = { code: "no-room-beside-table", place: { row: 3 }, data: { column: "客户编号" } };
      await refused(port, planned(await selected(port)), room);
    });

    it("where a header or a row is no longer what was seen", async () => {
      const port = await adapter.open({ sheets: [PLAIN] });
      const adoption = planned(await selected(port));
      const [name, phone] = adoption.columns;
      if (!name || !phone) throw new Error("columns are missing");
      const otherHeader = { ...adoption, columns: [{ ...name, header: "姓" }, phone] };
      await refused(port, otherHeader, { code: "list-changed", place: { row: 1, column: "姓" } });
      const otherRow = { ...adoption, ids: adoption.ids.map((given) => ({ ...given, row: given.row + 1 })) };
      await refused(port, otherRow, { code: "list-changed", place: { row: 3 } });
      await refused(port, { ...adoption, sheet: "别的表" }, { code: "list-changed" });
    });

    it("where the book has that table, or another of its tables stands here", async () => {
      const port = await adapter.open({ sheets: [PLAIN, { ...PLAIN, name: "第二张" }] });
      const adoption = planned(await selected(port));
      expect(await port.adopt(adoption)).toEqual([]);
      await refused(
        port,
        { ...adoption, sheet: "第二张" },
        { code: "table-there-already", place: { table: "customers" }, data: { sheet: "名单" } },
      );
      await refused(
        port,
        { ...adoption, table: "visits" },
        { code: "table-there-already", place: { table: "customers" } },
      );
    });

    it("where the sheet is protected", async () => {
      const port = await adapter.open({ sheets: [{ ...PLAIN, protected: true }] });
      await refused(port, planned(await selected(port)), {
        code: "sheet-protected",
        data: { sheet: "名单" },
      });
    });
  });
}
