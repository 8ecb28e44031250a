/** A workbook without a book, and how the store makes it one and takes that back. */
import { beforeEach, describe, expect, it } from "vitest";
import { logVisit } from "../../src/model/commands/log-visit";
import type { Day } from "../../src/model/day";
import { isRefused, problem } from "../../src/model/problem";
import { textAt } from "../../src/model/table-data";
import { BookStore } from "../../src/taskpane/store";
import type { Deed } from "../../src/taskpane/store/deed";
import type { SelectedList } from "../../src/workbook/adopt/adoption";
import { proposeFor } from "../../src/workbook/adopt/propose-mapping";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { countingIds } from "../support/test-book";

const SHEETS = [
  {
    name: "名单",
    rows: [
      ["客人", "手机"],
      ["陈静", "13800001234"],
      ["李伟", "13900005678"],
    ],
  },
];
const TODAY = 46347 as Day;

let workbook: MemoryWorkbook;
let kept: Deed[];
let store: BookStore;

beforeEach(async () => {
  workbook = new MemoryWorkbook(SHEETS);
  kept = [];
  store = openStore();
  await store.open(workbook);
});

function openStore(): BookStore {
  return new BookStore({
    today: () => TODAY,
    newId: countingIds(),
    language: "zh-CN",
    journal: {
      record: (deed) => void kept.push(deed),
      forget: () => void kept.pop(),
      clear: () => undefined,
    },
  });
}

async function list(): Promise<SelectedList> {
  const found = await store.selectedList();
  if (!found || isRefused(found)) throw new Error("no list");
  return found;
}

async function adopt(): Promise<readonly { code: string }[]> {
  const found = await list();
  const { table, keys } = proposeFor(found, "customers");
  return store.adopt(found, { table, keys: new Map([...keys, [1, "name"]]) });
}

const cells = (): unknown => workbook.sheet("名单")?.rows;

describe("a workbook without a book", () => {
  it("stays open, so that a book can be begun in it", () => {
    expect(store.state).toMatchObject({ phase: "no-book", hasWorkbook: true, unsaved: 0 });
    store.close();
    expect(store.state).toMatchObject({ phase: "no-book", hasWorkbook: false });
  });

  it("gets empty tables beside what it holds", async () => {
    const before = structuredClone(cells());
    expect(await store.addMissingTables()).toEqual([]);
    expect(store.state).toMatchObject({ phase: "ready", unsaved: 1, canUndo: undefined });
    expect(store.state.layout?.tables.map(({ sheet }) => sheet)).toEqual(["客户", "到访", "跟进", "设置"]);
    expect(cells()).toEqual(before);
  });

  it("has its list adopted, in one step that can be undone", async () => {
    const before = structuredClone(cells());
    expect(await adopt()).toEqual([]);
    expect(store.state).toMatchObject({
      phase: "ready",
      unsaved: 1,
      canUndo: { code: "adopt-list" },
      message: { kind: "done", label: { code: "adopt-list", data: { sheet: "名单" } } },
    });
    expect(store.state.book?.customers.size).toBe(2);
    expect(store.search("陈", 5).map(({ row }) => row)).toEqual([0]);
    expect(await store.undo()).toEqual([]);
    expect(store.state).toMatchObject({
      phase: "no-book",
      hasWorkbook: true,
      book: undefined,
      canUndo: undefined,
      message: { kind: "undone", label: { code: "adopt-list" } },
    });
    expect(cells()).toEqual(before);
    expect(await adopt()).toEqual([]);
    expect(store.state.phase).toBe("ready");
  });

  it("undoes what came after the adoption first", async () => {
    await adopt();
    await store.run((book, day, newId) =>
      logVisit(book, { customerId: book.customers.ids[0] ?? "", amount: 88 }, day, newId),
    );
    expect(store.state.canUndo?.code).toBe("log-visit");
    await store.undo();
    expect(store.state.canUndo?.code).toBe("adopt-list");
  });

  it("says why a list was not adopted, and is as it was", async () => {
    workbook.adopt = () => Promise.resolve([problem("list-changed")]);
    expect((await adopt()).map(({ code }) => code)).toEqual(["list-changed"]);
    workbook.adopt = () => Promise.reject(new Error("no"));
    expect((await adopt()).map(({ code }) => code)).toEqual(["not-written"]);
    expect(store.state).toMatchObject({ phase: "no-book", hasWorkbook: true, unsaved: 0 });
    expect(kept).toEqual([]);
  });

  it("says why a list could not be looked at", async () => {
    workbook.selectedList = () => Promise.reject(new Error("no"));
    expect(await store.selectedList()).toMatchObject([{ code: "not-read" }]);
  });
});

describe("the journal", () => {
  it("keeps it all, and it can be done again", async () => {
    await adopt();
    await store.addMissingTables();
    await store.run((book, day, newId) =>
      logVisit(book, { customerId: book.customers.ids[1] ?? "", amount: 88 }, day, newId),
    );
    const deeds = structuredClone(kept);
    const book = store.state.book;

    store = openStore();
    await store.open(new MemoryWorkbook(SHEETS));
    for (const deed of deeds) expect(await store.repeat(deed)).toEqual([]);
    expect(store.state.book?.customers.ids).toEqual(book?.customers.ids);
    expect(textAt(store.state.book!.visits, "customer", 0)).toBe("李伟");
  });

  it("keeps an adoption taken back", async () => {
    await adopt();
    await store.undo();
    const deeds = structuredClone(kept);
    store = openStore();
    await store.open(new MemoryWorkbook(SHEETS));
    for (const deed of deeds) expect(await store.repeat(deed)).toEqual([]);
    expect(store.state).toMatchObject({ phase: "no-book", hasWorkbook: true });
  });
});
