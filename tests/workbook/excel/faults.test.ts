/**
 * Every batch of every kind of write fails once: before it is done, after it, between any two of its
 * actions, or its answer is lost. Whatever happens, the write is either confirmed and in the workbook once,
 * or refused and not there at all.
 */
import { describe, expect, it } from "vitest";
import { inverse } from "../../../src/model/inverse";
import type { Book } from "../../../src/model/book";
import { append, update, type Change } from "../../../src/model/change";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { finishReminder } from "../../../src/model/commands/finish-follow-up";
import { logVisit } from "../../../src/model/commands/log-visit";
import type { Day } from "../../../src/model/day";
import { isRefused, type Problem } from "../../../src/model/problem";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { planAdoption } from "../../../src/workbook/adopt/plan-adoption";
import type { WorkbookPort } from "../../../src/workbook/port";
import { fromJSON, toJSON } from "../../excel/book/snapshot";
import { SimWorkbook } from "../../excel/book/workbook";
import { connect, excel, load, reconnect, useExcel } from "./support/excel";
import { contentsOf } from "./support/contents";
import { shopWorkbook } from "./support/shop";

useExcel();

const TODAY = 46_347 as Day;
/** Where a batch has more actions than these, as for new tables, it is stopped at so many of them. */
const STOPS = 15;

interface Scene {
  readonly name: string;
  /** The workbook as it is before. */
  readonly workbook: () => SimWorkbook;
  /** What was done and read before the write; answers the write. */
  readonly prepare: (port: WorkbookPort) => Promise<() => Promise<readonly Problem[]>>;
}

/** A change made from the book as it was read. */
function change(
  name: string,
  make: (book: Book) => Change | readonly Problem[],
  customers = 4,
  workbook = () => shopWorkbook({ customers, visits: 3 * customers }),
): Scene {
  return {
    name,
    workbook,
    prepare: async (port) => {
      const { book } = await load(port);
      const made = make(book);
      if (isRefused(made)) throw new Error(JSON.stringify(made));
      return () => port.commit(made);
    },
  };
}

const visitOf = (book: Book): Change | readonly Problem[] =>
  logVisit(book, { customerId: "C2", amount: 128, item: "剪发", notes: "=不是公式" }, TODAY, () => "NEW");

const SCENES: readonly Scene[] = [
  change("a visit", visitOf),
  change("a visit above a totals row", visitOf, 4, () =>
    shopAfter(() => excel.user.showTotals("Visits", true)),
  ),
  change("a visit below a plain list", visitOf, 4, () =>
    shopAfter(() => excel.user.convertToRange("Visits")),
  ),
  change("a visit that needs a column", visitOf, 4, () =>
    shopAfter(() => excel.user.deleteColumn("到访", 11)),
  ),
  change("a visit into an empty book", visitOf, 4, () => shopWorkbook({ customers: 4, visits: 0 })),
  change("an edited customer", (book) =>
    editCustomer(book, { id: "C2", name: "新名字", phone: "0571-88", notes: null }, TODAY, () => ""),
  ),
  change("a finished reminder", (book) => {
    const reminder = dueReminders(book, (TODAY + 400) as Day)[0];
    return reminder ? finishReminder(book, { reminder, outcome: "约了周六" }, TODAY, () => "") : [];
  }),
  change("a ranking", (book) => writeRanking(book, rankBook(book, rankQuery(DEFAULT_SETTINGS)), TODAY), 30),
  change("an import", () => ({
    label: { code: "import", data: {} },
    steps: [
      append(
        "customers",
        [5, 6, 7, 8, 9].map((n) => ({ id: `I${n}`, name: `新客${n}`, phone: `0139000${n}` })),
      ),
      append("visits", [{ id: "IV1", date: TODAY, customerId: "I5", customer: "新客5", kind: "visit" }]),
      update("customers", "C1", { notes: "介绍了新客5" }, { notes: "喜欢周末上午来" }),
    ],
  })),
  {
    name: "an undone visit",
    workbook: () => shopWorkbook({ customers: 4, visits: 12 }),
    prepare: async (port) => {
      const { book } = await load(port);
      const made = visitOf(book);
      if (isRefused(made)) throw new Error(JSON.stringify(made));
      await port.commit(made);
      return () => port.commit(inverse(book, made));
    },
  },
  {
    name: "new tables",
    workbook: () => {
      const workbook = new SimWorkbook();
      workbook.addSheet("Sheet1").put(0, 0, { value: "自己的" });
      return workbook;
    },
    prepare: (port) => Promise.resolve(() => port.create(["customers", "visits"], "zh-CN")),
  },
  {
    name: "an adopted list",
    workbook: ownList,
    prepare: async (port) => {
      excel.user.select("名单", "B2");
      const list = await port.selectedList();
      if (!list) throw new Error("no list");
      const keys = new Map(list.columns.map(({ column, header }) => [column, MEANINGS[header] ?? ""]));
      const adoption = planAdoption(list, { table: "customers", keys }, () => `A${++drawn}`);
      return () => port.adopt(adoption);
    },
  },
];

const MEANINGS: Readonly<Record<string, string>> = { 姓名: "name", 手机: "phone" };
let drawn = 0;

function ownList(): SimWorkbook {
  const workbook = new SimWorkbook();
  const sheet = workbook.addSheet("名单");
  [
    ["姓名", "手机"],
    ["陈静", 13800001234],
    ["李伟", null],
    ["王芳", 13700001111],
  ].forEach((cells, row) => cells.forEach((value, column) => sheet.put(row, column, { value })));
  return workbook;
}

/** The workbook after its owner did something to it. */
function shopAfter(act: () => void): SimWorkbook {
  excel.load(shopWorkbook({ customers: 4, visits: 12 }));
  act();
  return excel.workbook;
}

describe.each(SCENES)("$name", (scene) => {
  /** The workbook as JSON; made once, so that its ids are the same every time. */
  const before = toJSON(scene.workbook());

  interface Outcome {
    readonly problems: readonly Problem[];
    readonly contents: unknown;
    /** Actions of each batch of the write. */
    readonly batches: readonly number[];
    readonly wasBefore: unknown;
  }

  async function writeWith(order: () => void): Promise<Outcome> {
    drawn = 0;
    const port = await connect(fromJSON(before));
    const write = await scene.prepare(port);
    const wasBefore = contentsOf(excel.workbook);
    excel.traffic.reset();
    order();
    const problems = await write();
    const batches = excel.traffic.requests.map(({ actions }) => actions);
    excel.faults.clear();
    const contents = contentsOf(excel.workbook);
    // What the port has in mind must be what a fresh look shows.
    expect(await port.inspect()).toEqual(await (await reconnect()).inspect());
    return { problems, contents, batches, wasBefore };
  }

  async function expectWholeOrNothing(clean: Outcome, what: string, order: () => void): Promise<void> {
    const { problems, contents, wasBefore } = await writeWith(order);
    const expected = problems.length === 0 ? clean.contents : wasBefore;
    expect(contents, `${what}: ${JSON.stringify(problems)}`).toEqual(expected);
  }

  it("is there once or not at all, whatever fails", async () => {
    const clean = await writeWith(() => undefined);
    expect(clean.problems).toEqual([]);
    expect(clean.contents).not.toEqual(clean.wasBefore);
    for (const [index, actions] of clean.batches.entries()) {
      const batch = index + 1;
      const name = `batch ${batch} of ${clean.batches.length}`;
      await expectWholeOrNothing(clean, `${name} refused`, () => {
        excel.faults.failBefore("GeneralException", batch);
      });
      await expectWholeOrNothing(clean, `${name} done, but an error`, () => {
        excel.faults.failAfter("GeneralException", batch);
      });
      await expectWholeOrNothing(clean, `${name} done, answer lost`, () => {
        excel.faults.loseReply(batch);
      });
      for (let action = 0; action < actions; action += Math.ceil(actions / STOPS))
        for (const code of ["GeneralException", "AccessDenied"])
          await expectWholeOrNothing(clean, `${name} stopped before action ${action} by ${code}`, () => {
            excel.faults.failBetween(action, code, batch);
          });
    }
  }, 900_000);
});
