/** A plan and a handover in Excel: written whole or not at all, once, also when somebody else was faster. */
import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import type { Change } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import { monthOf } from "../../../src/model/figures/month";
import { handOver, handoverLeft } from "../../../src/model/handover/hand-over";
import { proposeHandover, type HandoverRow } from "../../../src/model/handover/propose-handover";
import { readEntries } from "../../../src/model/log/read-entries";
import { undoWrittenRows } from "../../../src/model/log/undo-written-rows";
import { writePlan } from "../../../src/model/plans/plan-change";
import { proposePlan } from "../../../src/model/plans/propose-plan";
import { isRefused, type Problem } from "../../../src/model/problem";
import { readSettings } from "../../../src/model/settings";
import { SimWorkbook } from "../../excel/book/workbook";
import { bookContent } from "../../support/book-content";
import { accepted, countingIds } from "../../support/test-book";
import { connect, excel, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { addBookTable } from "./support/shop";

const TODAY = 46_347 as Day;
const CUSTOMERS = 12;
const ids = countingIds();

useExcel();

/** Every third customer is 小林's, every third 阿美's, and the rest have no owner. */
function shop(): SimWorkbook {
  const workbook = new SimWorkbook();
  addBookTable(workbook, "customers", CUSTOMERS, {
    id: (row) => `C${row + 1}`,
    name: (row) => `客户${row + 1}`,
    owner: (row) => ["小林", "阿美", null][row % 3] ?? null,
  });
  addBookTable(workbook, "visits", 60, {
    id: (row) => `V${row + 1}`,
    date: (row) => TODAY - 1 - row,
    customerId: (row) => `C${(row % CUSTOMERS) + 1}`,
    kind: () => "到访",
    amount: (row) => 50 + row,
    staff: () => "小林",
  });
  addBookTable(workbook, "followUps", 2, {
    id: (row) => `F${row + 1}`,
    customerId: (row) => `C${row + 1}`,
    due: () => TODAY + 3,
    reason: () => "回电",
    rule: () => "手工",
    state: () => "待办",
    assignee: () => "小林",
  });
  addBookTable(workbook, "settings", 0, {});
  return workbook;
}

function planOf(book: Book): Change {
  const { settings } = readSettings(book.settings, "zh-CN");
  const month = monthOf(TODAY) + 1;
  const { rows } = proposePlan(book, month, TODAY, settings);
  return accepted(writePlan(book, { month, rows }, TODAY, ids));
}

const proposed = (book: Book): readonly HandoverRow[] =>
  proposeHandover(book, { from: "小林", to: ["阿美", "王姐"], by: "fair", today: TODAY });

const handoverOf = (book: Book): Change | readonly Problem[] =>
  handOver(book, { from: "小林", choices: proposed(book) }, TODAY, ids);

const owners = (): readonly unknown[] => rowsOf("customers").map((row) => row["负责人"]);

describe("in Excel", () => {
  it("a plan and a handover are written with what belongs to them, once, and taken back", async () => {
    const port = await connect(shop());
    const plan = planOf((await load(port)).book);
    expect(await port.commit(plan)).toEqual([]);
    expect(await port.commit(plan)).toEqual([]);
    const before = (await load(port)).book;
    expect(before.plans?.size).toBe(proposePlanRows(before));
    const ownersBefore = owners();
    const change = accepted(handoverOf(before));
    expect(await port.commit(change)).toEqual([]);
    expect(await port.commit(change)).toEqual([]);
    expect(owners()).not.toContain("小林");
    expect(rowsOf("followUps").map((row) => row["负责人"])).not.toContain("小林");
    expect(rowsOf("plans").map((row) => row["员工"])).not.toContain("小林");
    expect(new Set(rowsOf("visits").map((row) => row["员工"]))).toEqual(new Set(["小林"]));

    const again = await reconnect();
    const after = (await load(again)).book;
    const undo = undoWrittenRows(after, readEntries(after, "handover")[0]?.id ?? "");
    if (isRefused(undo)) throw new Error(JSON.stringify(undo));
    expect(undo.staying).toEqual([]);
    expect(await again.commit(undo.change)).toEqual([]);
    expect(owners()).toEqual(ownersBefore);
    const undone = (await load(again)).book;
    for (const table of ["customers", "visits", "followUps", "plans"] as const)
      expect(bookContent(undone)[table]).toEqual(bookContent(before)[table]);
  });

  it("a customer whom a co-author gave away meanwhile stops the change whole; done again it is left and told", async () => {
    const port = await connect(shop());
    const { book } = await load(port);
    const change = accepted(handoverOf(book));
    const column = Object.keys(rowsOf("customers")[0] ?? {}).indexOf("负责人");
    excel.coAuthor.type("客户", `${String.fromCharCode(65 + column)}2`, "新来的");
    const refused = await port.commit(change);
    expect(refused.map(({ code }) => code)).toEqual(["changed-meanwhile"]);
    expect(owners().filter((owner) => owner === "小林")).toHaveLength(CUSTOMERS / 3 - 1);
    const meanwhile = (await load(port)).book;
    const input = { from: "小林", choices: proposed(book) };
    expect(handoverLeft(meanwhile, input)).toMatchObject([{ customerId: "C1", owner: "新来的" }]);
    expect(await port.commit(accepted(handOver(meanwhile, input, TODAY, ids)))).toEqual([]);
    expect(owners()[0]).toBe("新来的");
    expect(owners()).not.toContain("小林");
  });
});

function proposePlanRows(book: Book): number {
  const { settings } = readSettings(book.settings, "zh-CN");
  return proposePlan(book, monthOf(TODAY) + 1, TODAY, settings).rows.length;
}
