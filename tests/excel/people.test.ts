import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SimWorkbook } from "./book/workbook";
import { loadClient } from "./client/load-client-in-node";
import { SimulatedExcel } from "./simulated-excel";
import { codeOf, rowsOf, settled, shop } from "./support/shop-in-excel";

const excel = new SimulatedExcel(new SimWorkbook());

beforeAll(async () => {
  await loadClient(excel);
});

beforeEach(() => {
  excel.load(shop());
});

describe("what people do reaches the add-in", () => {
  it("tells worksheets and tables of changes, with source and details", async () => {
    const sheetEvents: Excel.WorksheetChangedEventArgs[] = [];
    const tableEvents: Excel.TableChangedEventArgs[] = [];
    const sorted: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void sheetEvents.push(event)));
      context.workbook.tables.onChanged.add((event) => Promise.resolve(void tableEvents.push(event)));
      context.workbook.worksheets.onRowSorted.add((event) =>
        Promise.resolve(void sorted.push(event.address)),
      );
      await context.sync();
    });
    excel.user.type("到访", "C2", "150");
    excel.coAuthor.type("到访", "C3", 7);
    excel.coAuthor.sort("Visits", "金额");
    await codeOf((context) => {
      context.workbook.worksheets.getItem("到访").getRange("C4").values = [[8]];
    });
    await settled();
    expect(sheetEvents.map(({ source, triggerSource, address }) => [source, triggerSource, address])).toEqual(
      [
        ["Local", "Unknown", "C2"],
        ["Remote", "Unknown", "C3"],
        ["Local", "ThisLocalAddin", "C4"],
      ],
    );
    expect(sheetEvents[0]?.details).toMatchObject({ valueBefore: 100, valueAfter: 150 });
    expect(tableEvents).toHaveLength(3);
    expect(sorted).toEqual(["A2:C4"]);
  });

  it("tells of the selection", async () => {
    const addresses: string[] = [];
    let told = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) =>
        Promise.resolve(void addresses.push(event.address)),
      );
      context.workbook.onSelectionChanged.add(() => {
        told++;
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.user.select("到访", "B3");
    await settled();
    expect(addresses).toEqual(["B3"]);
    expect(told).toBe(1);
  });

  it("a stranger's rows move names, formulas and ranges the add-in holds", async () => {
    excel.user.type("Notes", "A1", "=SUM('到访'!C2:C4)");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("到访").getRange("C2");
      range.load("address");
      await context.sync();
      excel.coAuthor.insertRow("到访", 1);
      range.load("address");
      const total = context.workbook.worksheets.getItem("Notes").getRange("A1").load("formulas,values");
      const name = context.workbook.names.getItem("kebu.visits.amount").load("formula");
      await context.sync();
      expect(range.address).toBe("到访!C3");
      expect(total.formulas).toEqual([["=SUM(到访!C3:C5)"]]);
      expect(total.values).toEqual([[600]]);
      expect(name.formula).toBe("=到访!$C$2");
    });
    excel.coAuthor.renameSheet("到访", "来店 1");
    expect(excel.workbook.names[0]?.formula).toBe("='来店 1'!$C$2");
    excel.coAuthor.deleteColumn("来店 1", 3);
    expect(excel.workbook.names[0]?.formula).toContain("#REF!");
  });
});

describe("undo", () => {
  it("takes back one batch at a time, or a group at once", async () => {
    const add = (value: string) => (context: Excel.RequestContext) => {
      context.workbook.tables.getItem("Visits").rows.add(undefined, [[value, 1, 1]]);
    };
    await codeOf(add("V4"));
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      add("V5")(context);
      await context.sync();
      add("V6")(context);
      await context.sync();
    });
    expect(rowsOf(excel.workbook)).toHaveLength(6);
    excel.user.undo();
    expect(rowsOf(excel.workbook).map(([id]) => id)).toEqual(["V1", "V2", "V3", "V4"]);
    excel.user.undo();
    expect(rowsOf(excel.workbook)).toHaveLength(3);
    expect(excel.user.undo()).toBe(false);
  });

  it("is emptied by protection, and refused inside a group", async () => {
    excel.user.type("Notes", "A1", 1);
    await codeOf((context) => {
      context.workbook.worksheets.getItem("Notes").protection.protect();
    });
    expect(excel.user.undo()).toBe(false);
    const refused = Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.settings.add("key", 1);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "UndoNotSupported" });
  });

  it("leaves what a co-author did", () => {
    excel.user.type("Notes", "A1", 1);
    excel.coAuthor.type("Notes", "A2", 2);
    excel.user.undo();
    expect(excel.workbook.sheetNamed("Notes")?.cell(0, 0).value).toBeNull();
    expect(excel.workbook.sheetNamed("Notes")?.cell(1, 0).value).toBe(2);
  });
});
