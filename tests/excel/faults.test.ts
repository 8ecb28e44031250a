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

const append = (context: Excel.RequestContext): void => {
  const below = context.workbook.tables.getItem("Visits").getDataBodyRange().getRowsBelow(1);
  below.values = [["V9", 46350, 1]];
};

const count = (): number => rowsOf(excel.workbook).length;

describe("faults", () => {
  it("refuses a batch before anything of it is done", async () => {
    excel.faults.failBefore("ServiceNotAvailable");
    expect(await codeOf(append)).toBe("ServiceNotAvailable");
    expect(count()).toBe(3);
    expect(await codeOf(append)).toBe("no error");
  });

  it("answers an error though the batch was done", async () => {
    excel.faults.failAfter();
    expect(await codeOf(append)).toBe("GeneralException");
    expect(count()).toBe(4);
  });

  it("stops between two actions and keeps what came before", async () => {
    excel.faults.failBetween(4);
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.names.add("first", sheet.getRange("A1"));
      append(context);
    });
    expect(code).toBe("GeneralException");
    expect(count()).toBe(3);
  });

  it("loses the answer of a batch that was done: the client reports a failed connection", async () => {
    excel.faults.loseReply();
    expect(await codeOf(append)).toBe("ConnectionFailure");
    expect(count()).toBe(4);
  });

  it("refuses while a cell is edited, or waits where that was asked for", async () => {
    excel.faults.cellEdit();
    expect(await codeOf(append)).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(append)).toBe("no error");
    excel.faults.cellEdit();
    let isDone = false;
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      append(context);
      await context.sync();
    }).then(() => {
      isDone = true;
    });
    await settled();
    expect(isDone).toBe(false);
    excel.faults.endCellEdit();
    await patient;
    expect(count()).toBe(5);
  });

  it("lets a co-author act before a batch of one's choice", async () => {
    excel.faults.beforeBatch(2, () => {
      excel.coAuthor.deleteTable("Visits");
    });
    expect(await codeOf(append)).toBe("no error");
    expect(await codeOf(append)).toBe("ItemNotFound");
  });

  it("refuses requests and answers over the limit", async () => {
    excel.faults.payloadLimit = 2000;
    const long = "x".repeat(3000);
    const request = await codeOf((context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").values = [[long]];
    });
    expect(request).toBe("RequestPayloadSizeLimitExceeded");
    excel.user.type("Notes", "A1", long);
    const answer = await codeOf((context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").load("values");
    });
    expect(answer).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("answers null for more than five million cells, without an error", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Notes").getRange("A:E").load("values,rowCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.rowCount).toBe(1_048_576);
    });
  });

  it("counts what people wait for, not what the client lets go of afterwards", async () => {
    await codeOf(append);
    await settled();
    expect(excel.traffic.roundTrips).toBe(1);
    expect(excel.traffic.releases).toBe(1);
    expect(excel.rangesHeld).toBe(0);
  });
});
