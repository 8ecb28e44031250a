import { beforeAll, describe, expect, it } from "vitest";
import { addTableFromColumns } from "./book/from-columns";
import { SimWorkbook } from "./book/workbook";
import { loadClient } from "./client/load-client-in-node";
import { SimulatedExcel } from "./simulated-excel";

const excel = new SimulatedExcel(new SimWorkbook());

function shop(): SimWorkbook {
  const workbook = new SimWorkbook();
  addTableFromColumns(workbook, "到访", "Visits", [
    { header: "编号", values: ["V1", "V2"] },
    { header: "日期", values: [46347, 46348], numberFormat: "yyyy-mm-dd" },
    { header: "金额", values: [100, null] },
  ]);
  workbook.addName("kebu.visits.date", "='到访'!$B$1");
  return workbook;
}

beforeAll(async () => {
  await loadClient(excel);
});

describe("reading and writing through Microsoft's client", () => {
  it("reads values, texts and addresses of a table", async () => {
    excel.load(shop());
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Visits").getDataBodyRange();
      range.load("values,text,address,rowIndex,numberFormat,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["V1", 46347, 100],
        ["V2", 46348, ""],
      ]);
      expect(range.text[0]).toEqual(["V1", "2026-11-21", "100"]);
      expect(range.address).toBe("到访!A2:C3");
      expect(range.valueTypes[1]).toEqual(["String", "Double", "Empty"]);
    });
    expect(excel.traffic.roundTrips).toBe(1);
  });

  it("grows a table by what is written right below it, in one round trip", async () => {
    excel.load(shop());
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Visits");
      table.getDataBodyRange().getRowsBelow(1).values = [["V3", 46349, 50]];
      const body = table.getDataBodyRange();
      body.load("values,numberFormat");
      await context.sync();
      expect(body.values[2]).toEqual(["V3", 46349, 50]);
      expect(body.numberFormat[2]?.[1]).toBe("yyyy-mm-dd");
    });
    expect(excel.traffic.roundTrips).toBe(1);
    expect(excel.traffic.bytesOut).toBeLessThan(4096);
  });

  it("answers a null object for a name that is not there", async () => {
    excel.load(shop());
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("kebu.visits.amount");
      const range = name.getRangeOrNullObject();
      range.load("address");
      const there = context.workbook.names.getItemOrNullObject("kebu.visits.date").getRangeOrNullObject();
      there.load("address");
      await context.sync();
      expect(name.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(there.address).toBe("到访!B1");
    });
  });
});
