import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SimWorkbook } from "./book/workbook";
import { fromJSON, toJSON } from "./book/snapshot";
import { loadClient } from "./client/load-client-in-node";
import type { NotSimulated } from "./engine/excel-error";
import { SimulatedExcel } from "./simulated-excel";
import { codeOf, rowsOf, shop } from "./support/shop-in-excel";

const excel = new SimulatedExcel(new SimWorkbook());

beforeAll(async () => {
  await loadClient(excel);
});

beforeEach(() => {
  excel.load(shop());
});

const notes = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Notes");
const visits = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Visits");

describe("mistakes the real client finds", () => {
  it("a property read before it was loaded", async () => {
    const code = await codeOf((context) => {
      expect(visits(context).name).toBe("Visits");
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  it("a range used after its Excel.run", async () => {
    const range = await Excel.run(async (context) => {
      const held = notes(context).getRange("A1").load("address");
      await context.sync();
      return held;
    });
    expect(() => {
      range.values = [[1]];
    }).toThrow("context.trackedObjects.add()");
  });
});

describe("Excel's errors", () => {
  it("ItemNotFound, ItemAlreadyExists and InvalidArgument", async () => {
    expect(await codeOf((context) => void context.workbook.tables.getItem("Nothing").getRange())).toBe(
      "ItemNotFound",
    );
    expect(await codeOf((context) => void context.workbook.worksheets.add("Notes"))).toBe(
      "ItemAlreadyExists",
    );
    const shape = await codeOf((context) => {
      notes(context).getRange("A1:B2").values = [[1, 2, 3]];
    });
    expect(shape).toBe("InvalidArgument");
    const taken = await codeOf((context) => {
      context.workbook.tables.add("Notes!A1:B2", false).name = "Visits";
    });
    expect(taken).toBe("InvalidArgument");
  });

  it("AccessDenied on a protected sheet and in a workbook that is read-only", async () => {
    excel.user.protect("Notes");
    const write = (context: Excel.RequestContext): void => {
      notes(context).getRange("A1").values = [[1]];
    };
    expect(await codeOf(write)).toBe("AccessDenied");
    excel.user.unprotect("Notes");
    expect(await codeOf(write)).toBe("no error");
    excel.workbook.readOnly = true;
    expect(await codeOf(write)).toBe("AccessDenied");
  });

  it("unlocked cells of a protected sheet can be written, but its tables do not grow", async () => {
    await codeOf((context) => {
      context.workbook.worksheets.getItem("到访").getRange("A5:C5").format.protection.locked = false;
    });
    excel.user.protect("到访");
    const code = await codeOf((context) => {
      visits(context).getDataBodyRange().getRowsBelow(1).values = [["V4", 1, 1]];
    });
    expect(code).toBe("no error");
    expect(rowsOf(excel.workbook)).toHaveLength(3);
  });

  it("InsertDeleteConflict where cells of a table would be torn", async () => {
    const torn = await codeOf((context) => {
      context.workbook.worksheets.getItem("到访").getRange("A3").insert("Down");
    });
    expect(torn).toBe("InsertDeleteConflict");
  });

  it("FilteredRangeConflict for rows deleted from a filtered table", async () => {
    excel.user.filter("Visits", "编号", ["V1"]);
    expect(await codeOf((context) => visits(context).rows.getItemAt(0).delete())).toBe(
      "FilteredRangeConflict",
    );
    await Excel.run(async (context) => {
      const seen = visits(context).getDataBodyRange().getVisibleView().load("values");
      const filter = visits(context).autoFilter.load("isDataFiltered");
      await context.sync();
      expect(seen.values).toEqual([["V1", 46347, 100]]);
      expect(filter.isDataFiltered).toBe(true);
    });
  });

  it("MergedRangeConflict for a table on merged cells", async () => {
    const code = await codeOf((context) => {
      notes(context).getRange("A1:B1").merge();
      context.workbook.tables.add("Notes!A1:C3", true);
    });
    expect(code).toBe("MergedRangeConflict");
  });

  it("names the place of the error", async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.tables.getItem("Nothing").getRange();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ debugInfo: { errorLocation: "TableCollection.getItem" } });
  });

  it("refuses loudly what is not simulated", async () => {
    const refused: string[] = [];
    const before = excel.onRefusal;
    excel.onRefusal = ({ message }: NotSimulated) => void refused.push(message);
    await codeOf((context) => void notes(context).getRange("A1").getImage());
    excel.onRefusal = before;
    expect(refused).toEqual(["The simulated Excel has no Range.GetImage()."]);
  });
});

describe("what Excel makes of entries", () => {
  it.each([
    ["1-2", 46024],
    ["2026-03-05", 46086],
    ["0012", 12],
    ["1e5", 100_000],
    ["50%", 0.5],
    ["TRUE", true],
    ["'0012", "0012"],
    ["-", "-"],
    ["+8", 8],
    ["13800001111", 13_800_001_111],
    ["张三", "张三"],
  ])("%s", async (typed, value) => {
    await Excel.run(async (context) => {
      const cell = notes(context).getRange("A1");
      cell.values = [[typed]];
      const text = notes(context).getRange("B1");
      text.numberFormat = [["@"]];
      text.values = [["0012"]];
      const both = notes(context).getRange("A1:B1").load("values");
      await context.sync();
      expect(both.values).toEqual([[value, "0012"]]);
    });
  });

  it("null leaves a cell, an empty text clears it, one value fills all", async () => {
    await Excel.run(async (context) => {
      const range = notes(context).getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]];
      notes(context).getRange("A2:B3").values = [["x"]];
      const all = notes(context).getRange("A1:C3").load("values");
      await context.sync();
      expect(all.values).toEqual([
        [1, "", 9],
        ["x", "x", ""],
        ["x", "x", ""],
      ]);
    });
  });

  it("writes long blocks that the client cuts into pieces", async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `row ${i}`]);
    await Excel.run(async (context) => {
      notes(context).getRange("A1:B4000").values = rows;
      const last = notes(context).getRange("A4000:B4000").load("values");
      await context.sync();
      expect(last.values).toEqual([rows[3999]]);
    });
    expect(excel.traffic.roundTrips).toBe(1);
  });
});

describe("tables", () => {
  it("with autoExpand off, what is written below stays outside", async () => {
    excel.workbook.autoExpand = false;
    await codeOf((context) => {
      visits(context).getDataBodyRange().getRowsBelow(1).values = [["V4", 1, 1]];
    });
    expect(rowsOf(excel.workbook)).toHaveLength(3);
    await codeOf((context) => visits(context).resize("A1:C5"));
    expect(rowsOf(excel.workbook)).toHaveLength(4);
  });

  it("rows added go above the totals row, which counts them", async () => {
    await Excel.run(async (context) => {
      const table = visits(context);
      table.showTotals = true;
      table.rows.add(undefined, [["V4", 46350, 400]]);
      const totals = table.getTotalRowRange().load("values");
      table.rows.load("count");
      await context.sync();
      expect(totals.values).toEqual([["Total", "", 1000]]);
      expect(table.rows.count).toBe(4);
    });
  });

  it("headers stay unique, and new columns are named by what is written beside them", async () => {
    await codeOf((context) => {
      context.workbook.worksheets.getItem("到访").getRange("D1").values = [["金额"]];
    });
    expect(excel.workbook.tableNamed("Visits")?.columns.map(({ name }) => name)).toEqual([
      "编号",
      "日期",
      "金额",
      "金额2",
    ]);
  });

  it("finds whole cells, parts and wildcards; from one cell in the whole sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("到访");
      const whole = sheet.getRange("A1").findOrNullObject("V2", { completeMatch: true, matchCase: true });
      const part = sheet.getRange("A:A").findOrNullObject("v?", { completeMatch: false, matchCase: true });
      const wild = sheet.getRange("A2:A4").findOrNullObject("v*", { completeMatch: true, matchCase: false });
      for (const found of [whole, part, wild]) found.load("address");
      await context.sync();
      expect(whole.address).toBe("到访!A3");
      expect(part.isNullObject).toBe(true);
      expect(wild.isNullObject).toBe(false);
    });
  });

  it("a state written as JSON is the same state read back", () => {
    const text = toJSON(excel.workbook);
    expect(toJSON(fromJSON(text))).toBe(text);
  });
});
