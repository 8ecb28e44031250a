import { beforeEach, describe, expect, it, vi } from "vitest";
import { addCustomer } from "../../src/model/commands/add-customer";
import { logVisit } from "../../src/model/commands/log-visit";
import { setSetting } from "../../src/model/commands/set-setting";
import { apply } from "../../src/model/apply";
import { emptyBook } from "../../src/model/book";
import type { Change } from "../../src/model/change";
import type { Day } from "../../src/model/day";
import { problem, type Problem } from "../../src/model/problem";
import { textAt } from "../../src/model/table-data";
import { BookStore, type Journal, type MakeChange } from "../../src/taskpane/store";
import { loadBook } from "../../src/workbook/load-book";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { countingIds } from "../support/test-book";
import { bookContent } from "../support/book-content";
import { sampleChange } from "./support/sample-change";

const TODAY = 46347 as Day;

class NotedJournal implements Journal {
  readonly notes: string[] = [];
  record({ label }: Change): void {
    this.notes.push(`record ${label.code}`);
  }
  forget({ label }: Change): void {
    this.notes.push(`forget ${label.code}`);
  }
  clear(): void {
    this.notes.push("clear");
  }
}

let workbook: MemoryWorkbook;
let journal: NotedJournal;
let store: BookStore;
let today: Day;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  await workbook.create(["customers", "visits", "followUps", "settings"], "en");
  expect(await workbook.commit(sampleChange(TODAY))).toEqual([]);
  journal = new NotedJournal();
  today = TODAY;
  store = new BookStore({ today: () => today, newId: countingIds(), language: "en", journal });
  await store.open(workbook);
});

const visit =
  (amount: number): MakeChange =>
  (book, day, newId) =>
    logVisit(book, { customerId: "C000000", amount }, day, newId);

const customer =
  (name: string): MakeChange =>
  (book, day, newId) =>
    addCustomer(book, { name }, day, newId);

/** The book as anyone else would read it from the workbook. */
async function inWorkbook(): Promise<unknown> {
  const loaded = await loadBook(workbook);
  return "book" in loaded ? bookContent(loaded.book) : loaded;
}

describe("a write", () => {
  it("is in the workbook and in the book, and both agree", async () => {
    expect(await store.run(visit(120))).toEqual([]);
    expect(store.state.message).toMatchObject({ kind: "done", label: { code: "log-visit" } });
    expect(store.state.unsaved).toBe(1);
    expect(await inWorkbook()).toEqual(bookContent(store.state.book ?? emptyBook("en")));
  });

  it("is kept in the journal before the workbook has it", async () => {
    let atCommit: readonly string[] = [];
    const commit = workbook.commit.bind(workbook);
    workbook.commit = (change) => {
      atCommit = [...journal.notes];
      return commit(change);
    };
    await store.run(visit(120));
    expect(atCommit).toEqual(["record log-visit"]);
  });

  it("that the workbook refuses changes nothing and is forgotten", async () => {
    const before = store.state.book;
    workbook.commit = () => Promise.resolve([problem("not-written")]);
    expect((await store.run(visit(120))).map(({ code }) => code)).toEqual(["not-written"]);
    expect(store.state.book).toBe(before);
    expect(store.state).toMatchObject({ unsaved: 0, canUndo: undefined });
    expect(journal.notes).toEqual(["record log-visit", "forget log-visit"]);
  });

  it("that throws is refused in words", async () => {
    workbook.commit = () => Promise.reject(new Error("no"));
    expect((await store.run(visit(120))).map(({ code }) => code)).toEqual(["not-written"]);
  });

  it("that takes long is said to be under way, and no longer once it is done", async () => {
    vi.useFakeTimers();
    try {
      let answer: (problems: readonly Problem[]) => void = () => undefined;
      workbook.commit = () => new Promise((resolve) => (answer = resolve));
      const run = store.run(visit(120));
      await vi.advanceTimersByTimeAsync(999);
      expect(store.state.writing).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(store.state.writing).toBe(true);
      answer([problem("workbook-read-only")]);
      await run;
      expect(store.state.writing).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it("that the command refuses never reaches the workbook", async () => {
    workbook.commit = () => Promise.reject(new Error("must not be called"));
    expect((await store.run(customer("  "))).map(({ code }) => code)).toEqual(["required"]);
    expect(journal.notes).toEqual([]);
  });

  it("is made from the book the one before left, however quickly they come", async () => {
    const sizes: number[] = [];
    const counted: MakeChange = (book, day, newId) => {
      sizes.push(book.visits.size);
      return visit(1)(book, day, newId);
    };
    const first = store.state.book?.visits.size ?? 0;
    await Promise.all([store.run(counted), store.run(counted), store.run(counted)]);
    expect(sizes).toEqual([first, first + 1, first + 2]);
  });

  it("of a setting is in force at once", async () => {
    await store.run((book, day, newId) => setSetting(book, { key: "cadence.A", value: "10" }, day, newId));
    expect(store.state.settings.cadence[0]).toBe(10);
  });
});

describe("undo", () => {
  it("takes back one after the other, in the workbook too", async () => {
    const before = await inWorkbook();
    await store.run(visit(120));
    await store.run(customer("Neu"));
    expect(store.state.canUndo?.code).toBe("add-customer");
    await store.undo();
    expect(store.state.message).toMatchObject({ kind: "undone", label: { code: "add-customer" } });
    expect(store.state.canUndo?.code).toBe("log-visit");
    await store.undo();
    expect(await inWorkbook()).toEqual(before);
    expect(store.state.canUndo).toBeUndefined();
  });

  it("that is refused can be tried again", async () => {
    await store.run(visit(120));
    const commit = workbook.commit.bind(workbook);
    workbook.commit = () => Promise.resolve([problem("not-written")]);
    expect(await store.undo()).toHaveLength(1);
    expect(store.state.message?.kind).toBe("refused");
    workbook.commit = commit;
    expect(await store.undo()).toEqual([]);
  });

  it("does nothing when there is nothing", async () => {
    expect(await store.undo()).toEqual([]);
    expect(store.state.unsaved).toBe(0);
  });
});

describe("what others do", () => {
  it("is read, told, and the selection stays", async () => {
    store.selectCustomer("C000001");
    const told = new Promise<void>((resolve) =>
      store.subscribe(() => {
        if (store.state.message?.kind === "reloaded") resolve();
      }),
    );
    await workbook.commit({
      label: { code: "import", data: {} },
      steps: [{ kind: "append", table: "customers", ids: ["CX"], cells: { name: ["Neu"] } }],
    });
    workbook.changedByOthers(["customers"]);
    workbook.changedByOthers(["customers"]);
    await told;
    expect(store.state.book?.customers.index.has("CX")).toBe(true);
    expect(store.state.selectedCustomerId).toBe("C000001");
  });

  it("selecting a row of any table selects its customer", () => {
    workbook.select({ table: "visits", id: "V20" });
    expect(store.state.selectedCustomerId).toBe("C000002");
    workbook.select({ table: "visits", id: "nobody" });
    expect(store.state.selectedCustomerId).toBe("C000002");
  });

  it("typing in a cell, for which Excel waits, is said as long as it lasts, from the first reading on", async () => {
    let tell: (waiting: boolean) => void = () => undefined;
    const excel = Object.assign(new MemoryWorkbook(), {
      watchWaiting: (listener: typeof tell) => {
        tell = listener;
        return () => (tell = () => undefined);
      },
    });
    const opened = store.open(excel);
    tell(true);
    expect(store.state).toMatchObject({ phase: "loading", waiting: true });
    tell(false);
    await opened;
    expect(store.state.waiting).toBe(false);
    tell(true);
    expect(store.state.waiting).toBe(true);
    store.close();
    expect(store.state.waiting).toBe(false);
  });

  it("a workbook without a book is said so, and lets go of the one before", async () => {
    await store.open(new MemoryWorkbook([{ name: "Sheet1", rows: [["a"]] }]));
    expect(store.state.phase).toBe("no-book");
    expect(store.state.book).toBeUndefined();
    expect(store.state.problems.map(({ code }) => code)).toEqual(["no-book"]);
    expect((await store.run(visit(1))).map(({ code }) => code)).toEqual(["no-book"]);
  });

  it("a workbook still loading can be let go of", async () => {
    const opening = store.open(workbook);
    store.close();
    await opening;
    expect(store.state.phase).toBe("no-book");
  });
});

describe("what follows from the book", () => {
  it("is worked out once, and again when the book changes", async () => {
    const { ranking, reminders } = store.state;
    store.setLanguage("zh-CN");
    expect(store.state.ranking).toBe(ranking);
    expect(store.state.reminders).toBe(reminders);
    await store.run(visit(120));
    expect(store.state.ranking).not.toBe(ranking);
  });

  it("is as of another day after midnight", () => {
    const late = store.state.reminders[0]?.late ?? NaN;
    today = (TODAY + 1) as Day;
    store.refreshToday();
    expect(store.state.today).toBe(TODAY + 1);
    expect(store.state.reminders[0]?.late).toBe(late + 1);
  });

  it("search finds in the book as it is now", async () => {
    await store.run(customer("Zoe Neu"));
    const row = store.search("zoe", 5)[0]?.row ?? -1;
    expect(textAt(store.state.book?.customers ?? emptyBook("en").customers, "name", row)).toBe("Zoe Neu");
  });
});

it("a save clears the journal and the count", async () => {
  await store.run(visit(120));
  await store.markSaved();
  expect(store.state.unsaved).toBe(0);
  expect(journal.notes.at(-1)).toBe("clear");
});

it("the book it shows is the one `apply` makes", async () => {
  const before = store.state.book ?? emptyBook("en");
  let made: Change | undefined;
  await store.run((book, day, newId) => {
    const outcome = visit(55)(book, day, newId);
    if (!Array.isArray(outcome)) made = outcome as Change;
    return outcome;
  });
  expect(made && bookContent(apply(before, made))).toEqual(bookContent(store.state.book ?? emptyBook("en")));
});

describe("what has no way back", () => {
  it("ends the undoing, so that Undo never takes back something else", async () => {
    expect(await store.run(visit(20))).toEqual([]);
    const give: MakeChange = () => ({
      label: { code: "give-ids", data: {} },
      steps: [{ kind: "identify", table: "customers", rowNumber: 2, id: "C000000", name: "x" }],
    });
    expect(await store.run(give)).toEqual([]);
    expect(store.state.canUndo).toBeUndefined();
    const before = await inWorkbook();
    expect(await store.undo()).toEqual([]);
    expect(await inWorkbook()).toEqual(before);
  });
});
