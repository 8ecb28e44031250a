/** What others do in the workbook reaches who watches, and only what changed is read again. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { append, type Change } from "../../../src/model/change";
import type { TableKey } from "../../../src/model/schema";
import { numberAt, textAt } from "../../../src/model/table-data";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { Person } from "../../excel/person";
import { connect, excel, load, reconnect, settle, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

let port: ExcelWorkbook;
let told: (readonly TableKey[])[] = [];
let stops: (() => void)[] = [];

afterEach(async () => {
  for (const stop of stops) stop();
  stops = [];
  await settle();
});

const visit = (id: string): Change => ({
  label: { code: "log-visit", data: {} },
  steps: [
    append("visits", [{ id, date: 46_347, customerId: "C1", customer: "客户1", kind: "visit", amount: 88 }]),
  ],
});

async function watched(customers = 20, visits = 200): Promise<void> {
  port = await connect(shopWorkbook({ customers, visits }));
  await load(port);
  told = [];
  stops.push(port.watch((tables) => told.push(tables)));
  await settle();
  excel.traffic.reset();
}

/** Lets a person act, and answers what the pane was told. */
async function after(act: () => void): Promise<readonly (readonly TableKey[])[]> {
  told = [];
  act();
  await settle();
  return told;
}

/** What the port reads now is what stands in the workbook. */
async function expectTrueBook(): Promise<void> {
  const { book } = await load(port);
  expect(book).toEqual((await load(await reconnect())).book);
}

describe.each<[string, () => Person]>([
  ["the user", () => excel.user],
  ["a co-author", () => excel.coAuthor],
])("what %s does by hand", (_, who) => {
  beforeEach(() => watched());

  it("an edited cell", async () => {
    expect(await after(() => who().type("到访", "G5", 999))).toEqual([["visits"]]);
    expect(numberAt((await load(port)).book.visits, "amount", 3)).toBe(999);
    await expectTrueBook();
  });

  it("a row typed below the table", async () => {
    const typed = (): void => who().type("到访", "A202:E202", [["X1", 46_000, "C2", "客户2", "到访"]]);
    expect(await after(typed)).toEqual([["visits"]]);
    expect((await load(port)).book.visits.ids.at(-1)).toBe("X1");
    await expectTrueBook();
  });

  it.each<[string, (person: Person) => void]>([
    [
      "a row added to the table",
      (person) => person.addTableRow("Visits", ["X1", 46_000, ...new Array<null>(12).fill(null)], 3),
    ],
    ["a row deleted from the table", (person) => person.deleteTableRow("Visits", 3)],
    ["a sheet row deleted", (person) => person.deleteRow("到访", 8)],
    ["a table sorted", (person) => person.sort("Visits", "金额", false)],
    ["a header renamed", (person) => person.renameHeader("Visits", "金额", "实收金额")],
    ["a sheet renamed", (person) => person.renameSheet("到访", "到店记录")],
    ["a column put in", (person) => person.insertColumn("到访", 3)],
    ["a table made a plain range", (person) => person.convertToRange("Visits")],
  ])("%s", async (_name, act) => {
    const calls = await after(() => act(who()));
    expect(calls.length).toBe(1);
    expect(calls[0]).toContain("visits");
    await expectTrueBook();
  });

  it("a table deleted: what is left is read, and the table is said to be missing", async () => {
    expect((await after(() => who().deleteTable("Visits"))).length).toBeGreaterThan(0);
    const { book, problems } = await load(port);
    expect(book.visits.size).toBe(0);
    expect(book.customers.size).toBe(20);
    expect(problems.map(({ code }) => code)).toContain("missing-table");
  });

  it("an act beside the tables concerns nobody", async () => {
    expect(await after(() => who().type("到访", "Z300", "便条"))).toEqual([]);
  });
});

describe("a list that is no Excel table", () => {
  it.each([
    ["right below it", 202],
    ["some rows below it", 207],
  ])("takes in a row typed %s", async (_name, row) => {
    excel.load(shopWorkbook({ customers: 20, visits: 200 }));
    excel.user.convertToRange("Visits");
    port = await reconnect();
    await load(port);
    stops.push(port.watch((tables) => told.push(tables)));
    await settle();
    const typed = (): void =>
      excel.user.type("到访", `A${row}:E${row}`, [["X1", 46_000, "C2", "客户2", "到访"]]);
    expect(await after(typed)).toEqual([["visits"]]);
    expect((await load(port)).book.visits.ids.at(-1)).toBe("X1");
    await expectTrueBook();
  });
});

describe("what it costs", () => {
  it("an edit of one cell in a book of 10,000 visits is read in one round trip under 20 KB", async () => {
    await watched(1000, 10_000);
    await after(() => excel.coAuthor.type("到访", "G5000", 999));
    await load(port);
    expect(excel.traffic.roundTrips).toBe(1);
    expect(excel.traffic.bytesIn + excel.traffic.bytesOut).toBeLessThan(20_000);
    expect(numberAt((await load(port)).book.visits, "amount", 4998)).toBe(999);
  });

  it("many edits in one go are read together", async () => {
    await watched();
    const calls = await after(() => {
      for (let row = 2; row < 30; row++) excel.coAuthor.type("到访", `L${row}`, `备注${row}`);
    });
    expect(calls).toEqual([["visits"]]);
    expect(excel.traffic.roundTrips).toBe(1);
    expect(textAt((await load(port)).book.visits, "notes", 0)).toBe("备注2");
  });
});

describe("listening", () => {
  it("goes on for who begins at the moment another ends", async () => {
    await watched();
    for (const stop of stops.splice(0)) stop();
    stops.push(port.watch((tables) => told.push(tables)));
    await settle();
    expect(await after(() => excel.coAuthor.type("到访", "G5", 999))).toEqual([["visits"]]);
  });
});

describe("own writes", () => {
  it("are not told, and cost no look", async () => {
    await watched();
    expect(await port.commit(visit("N1"))).toEqual([]);
    await settle();
    expect(told).toEqual([]);
    expect(excel.traffic.roundTrips).toBe(1);
  });

  it("do not hide what others do at the same time", async () => {
    await watched();
    excel.faults.between(() => excel.coAuthor.type("到访", "G5", 999));
    expect(await port.commit(visit("N1"))).toEqual([]);
    await settle();
    expect(told.flat()).toContain("visits");
    await expectTrueBook();
  });

  it("are told apart from a selection, which tells the row's id", async () => {
    await watched();
    const selected: unknown[] = [];
    stops.push(port.watchSelection((selection) => selected.push(selection)));
    await settle();
    excel.user.select("到访", "C7");
    await settle();
    expect(selected).toEqual([{ table: "visits", id: "V6" }]);
  });
});
