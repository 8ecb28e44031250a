/**
 * Ten thousand random afternoons in the shop: commands from the pane, while batches fail before, after
 * and in the middle, replies get lost, and a co-author types, adds, sorts and deletes between any two
 * batches. Whatever happens, what was confirmed is in the workbook exactly once, what was refused is not
 * there, nobody else's row is lost or changed, and the pane shows what the workbook holds.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addCustomer } from "../../../src/model/commands/add-customer";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { logVisit } from "../../../src/model/commands/log-visit";
import type { Change } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import type { TableKey } from "../../../src/model/schema";
import { BookStore, type MakeChange } from "../../../src/taskpane/store";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { loadBook } from "../../../src/workbook/load-book";
import { loadClient } from "../../excel/client/load-client-in-node";
import { SimulatedExcel } from "../../excel/simulated-excel";
import { schema } from "../../../src/model/schema";
import { columnLetters } from "../../../src/workbook/anchors";
import type { Cell } from "../../../src/workbook/port";
import { bookContent } from "../../support/book-content";
import { columnsOf, rowsOf, sheetOf, shopWorkbook, type ShopOptions } from "./shop-in-excel";

const TODAY = 46_347 as Day;
const TABLES: readonly TableKey[] = ["customers", "visits"];
const excel = new SimulatedExcel(shopWorkbook());
const noPause = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  await loadClient(excel);
});

type Order =
  | { readonly kind: "log"; readonly customer: number; readonly amount: number }
  | { readonly kind: "phone"; readonly customer: number; readonly phone: number }
  | { readonly kind: "customer"; readonly name: number }
  | { readonly kind: "undo" };

type Disturbance = { readonly batch: number } & (
  | { readonly kind: "before" | "after" | "reply-lost" | "editing" }
  | { readonly kind: "between"; readonly action: number }
  | { readonly kind: "their-visit"; readonly amount: number }
  | { readonly kind: "their-phone"; readonly customer: number; readonly phone: number }
  | { readonly kind: "sort"; readonly table: TableKey; readonly column: number; readonly up: boolean }
  | { readonly kind: "delete"; readonly table: TableKey; readonly row: number }
);

interface Happening {
  readonly order: Order;
  readonly disturbances: readonly Disturbance[];
}

const nat = (max: number): fc.Arbitrary<number> => fc.nat({ max });

const order: fc.Arbitrary<Order> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("log" as const), customer: nat(4), amount: nat(999) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("phone" as const), customer: nat(4), phone: nat(999) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("customer" as const), name: nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const) }) },
);

const batch = fc.integer({ min: 1, max: 6 });
const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  fc.record({
    batch,
    kind: fc.constantFrom("before" as const, "after" as const, "reply-lost" as const, "editing" as const),
  }),
  fc.record({ batch, kind: fc.constant("between" as const), action: nat(30) }),
  fc.record({ batch, kind: fc.constant("their-visit" as const), amount: nat(999) }),
  fc.record({ batch, kind: fc.constant("their-phone" as const), customer: nat(4), phone: nat(999) }),
  fc.record({
    batch,
    kind: fc.constant("sort" as const),
    table: fc.constantFrom(...TABLES),
    column: nat(3),
    up: fc.boolean(),
  }),
  fc.record({ batch, kind: fc.constant("delete" as const), table: fc.constantFrom(...TABLES), row: nat(9) }),
);

const happening: fc.Arbitrary<Happening> = fc.record({
  order,
  disturbances: fc.array(disturbance, { maxLength: 3 }),
});

const shop: fc.Arbitrary<ShopOptions> = fc.record({ totals: fc.boolean() });

/** What a co-author did while an order was carried out. */
class TheirDoings {
  readonly added = new Map<string, readonly unknown[]>();
  readonly deleted = new Set<string>();
  /** The last thing they wrote into a cell, by `table id key`. */
  readonly written = new Map<string, unknown>();
  private static count = 0;

  act(disturbance: Disturbance): void {
    switch (disturbance.kind) {
      case "their-visit":
        this.addVisit(disturbance.amount);
        break;
      case "their-phone":
        this.writePhone(`C${disturbance.customer + 1}`, `1370000${disturbance.phone}`);
        break;
      case "sort": {
        const { table, column, up } = disturbance;
        excel.coAuthor.sort(schema[table].name, headerOf(table, column), up);
        break;
      }
      case "delete":
        this.deleteRow(disturbance.table, disturbance.row);
    }
  }

  private addVisit(amount: number): void {
    const id = `X${++TheirDoings.count}`;
    const cells = [id, 46_300, "C1", "张三", "到访", amount, `他们的 ${id}`];
    excel.coAuthor.addTableRow(schema.visits.name, cells);
    this.added.set(id, cells);
  }

  private writePhone(id: string, phone: string): void {
    const row = rowNumberOf("customers", id);
    if (row === undefined) return;
    const column = columnLetters(columnsOf("customers").indexOf("phone") + 1);
    excel.coAuthor.type(sheetOf("customers"), `${column}${row}`, `'${phone}`);
    this.written.set(`customers ${id} phone`, phone);
  }

  private deleteRow(table: TableKey, row: number): void {
    const ids = [...rowsOf(excel.workbook, table).keys()];
    if (ids.length < 3) return;
    const id = ids[row % ids.length] ?? "";
    const number = rowNumberOf(table, id);
    if (number === undefined) return;
    excel.coAuthor.deleteTableRow(schema[table].name, number - 2);
    this.deleted.add(`${table} ${id}`);
  }
}

/** What an order was to make of the workbook: rows to come, rows to go, cells to change. */
interface Intention {
  readonly adds?: {
    readonly table: TableKey;
    readonly id: string;
    readonly cells: Readonly<Record<string, unknown>>;
  };
  readonly removes?: { readonly table: TableKey; readonly id: string };
  readonly phone?: { readonly id: string; readonly now: unknown; readonly before: unknown };
}

/** One afternoon: a pane on a workbook, orders one after the other. */
class Afternoon {
  readonly store = new BookStore({
    today: () => TODAY,
    language: "zh-CN",
    newId: (prefix) => `${prefix}N${++Afternoon.count}`,
  });
  private readonly done: Intention[] = [];
  private static count = 0;

  async open(options: ShopOptions): Promise<void> {
    excel.load(shopWorkbook(options));
    await this.store.open(await ExcelWorkbook.connect({ pause: noPause }));
    await settled();
  }

  async carryOut({ order, disturbances }: Happening): Promise<void> {
    const before = tables();
    const theirs = new TheirDoings();
    for (const disturbance of disturbances) disturb(disturbance, theirs);
    const { intention, problems } = await this.give(order);
    excel.faults.clear();
    await settled();
    const isConfirmed = problems.length === 0;
    expect(problems).not.toContain("excel-not-answering");
    checkWorkbook(before, tables(), theirs, intention, isConfirmed);
    await this.checkPane();
    if (isConfirmed && intention && order.kind !== "undo") this.done.push(intention);
    if (isConfirmed && order.kind === "undo") this.done.pop();
  }

  private async give(order: Order): Promise<{ intention?: Intention; problems: readonly string[] }> {
    if (order.kind === "undo") {
      const last = this.done.at(-1);
      const problems = codes(await this.store.undo());
      return { problems, ...(last && { intention: turnedRound(last) }) };
    }
    let intention: Intention | undefined;
    const make: MakeChange = (book, today, newId) => {
      const outcome = changeOf(order)(book, today, newId);
      if (!isRefused(outcome)) intention = intentionOf(outcome);
      return outcome;
    };
    const problems = codes(await this.store.run(make));
    return { problems, ...(intention && { intention }) };
  }

  private async checkPane(): Promise<void> {
    const fresh = await loadBook(await ExcelWorkbook.connect({ pause: noPause }));
    if (isRefused(fresh) || !this.store.state.book) throw new Error("no book");
    expect(bookContent(this.store.state.book)).toEqual(bookContent(fresh.book));
  }
}

function disturb(disturbance: Disturbance, theirs: TheirDoings): void {
  const { batch: at } = disturbance;
  switch (disturbance.kind) {
    case "before":
      return excel.faults.failBefore("GeneralException", at);
    case "after":
      return excel.faults.failAfter("GeneralException", at);
    case "reply-lost":
      return excel.faults.loseReply(at);
    case "between":
      return excel.faults.failBetween(disturbance.action, "GeneralException", at);
    case "editing":
      return excel.faults.cellEdit(at);
    default:
      return excel.faults.beforeBatch(at, () => {
        theirs.act(disturbance);
      });
  }
}

function changeOf(order: Exclude<Order, { kind: "undo" }>): MakeChange {
  switch (order.kind) {
    case "log":
      return (book, today, newId) =>
        logVisit(book, { customerId: `C${order.customer + 1}`, amount: order.amount }, today, newId);
    case "phone":
      return (book, today, newId) =>
        editCustomer(book, { id: `C${order.customer + 1}`, phone: `1390000${order.phone}` }, today, newId);
    case "customer":
      return (book, today, newId) => addCustomer(book, { name: `新客 ${order.name}` }, today, newId);
  }
}

function intentionOf({ steps }: Change): Intention {
  const [step] = steps;
  if (step?.kind === "append") {
    const cells = Object.fromEntries(Object.entries(step.cells).map(([key, values]) => [key, values[0]]));
    return { adds: { table: step.table, id: step.ids[0] ?? "", cells } };
  }
  if (step?.kind !== "update") throw new Error("an order this test does not know");
  return {
    phone: { id: step.ids[0] ?? "", now: step.cells.phone?.[0], before: step.was?.phone?.[0] ?? null },
  };
}

function turnedRound({ adds, phone }: Intention): Intention {
  if (adds) return { removes: adds };
  return phone ? { phone: { id: phone.id, now: phone.before, before: phone.now } } : {};
}

type Tables = ReadonlyMap<TableKey, Map<string, Cell[][]>>;

function tables(): Tables {
  return new Map(TABLES.map((table) => [table, rowsOf(excel.workbook, table)]));
}

/** Does the workbook hold what it held, with what was done to it, and nothing else? */
function checkWorkbook(
  before: Tables,
  now: Tables,
  theirs: TheirDoings,
  intention: Intention | undefined,
  isConfirmed: boolean,
): void {
  for (const table of TABLES) {
    const rows = now.get(table)!;
    const known = new Map([...before.get(table)!].map(([id, [cells]]) => [id, cells as readonly unknown[]]));
    if (table === "visits") for (const [id, cells] of theirs.added) known.set(id, cells);
    const mine = intention?.adds?.table === table ? intention.adds.id : undefined;
    const gone = intention?.removes?.table === table ? intention.removes.id : undefined;
    for (const [id, found] of rows) {
      expect(found, `${table} ${id} stands once`).toHaveLength(1);
      expect(known.has(id) || (id === mine && isConfirmed), `${table} ${id} belongs there`).toBe(true);
      if (id === mine) continue;
      const allowed = known.get(id) ?? [];
      found[0]?.forEach((cell, column) => {
        const key = columnsOf(table)[column] ?? "";
        expect(
          allowedIn(`${table} ${id} ${key}`, allowed[column] ?? null, theirs, intention, isConfirmed),
          `${table} ${id} ${key} holds ${String(cell)}`,
        ).toContain(cell ?? null);
      });
    }
    for (const id of known.keys()) {
      const isGone = theirs.deleted.has(`${table} ${id}`) || (id === gone && isConfirmed);
      if (isGone) expect(rows.has(id) && id !== gone, `${table} ${id} is gone`).toBe(false);
      else expect(rows.has(id), `${table} ${id} is there`).toBe(true);
    }
    if (mine !== undefined && isConfirmed && !theirs.deleted.has(`${table} ${mine}`))
      expect(rows.has(mine), `${table} ${mine} was confirmed`).toBe(true);
  }
}

function allowedIn(
  place: string,
  before: unknown,
  theirs: TheirDoings,
  intention: Intention | undefined,
  isConfirmed: boolean,
): readonly unknown[] {
  const others = theirs.written.has(place) ? [theirs.written.get(place)] : [];
  const phone = intention?.phone;
  const isMine = phone !== undefined && place === `customers ${phone.id} phone` && isConfirmed;
  const mine = isMine ? [phone.now] : [];
  return others.length + mine.length > 0 ? [...others, ...mine] : [before];
}

function headerOf(table: TableKey, column: number): string {
  const key = columnsOf(table)[column] ?? "";
  return schema[table].columns.find((candidate) => candidate.key === key)?.header["zh-CN"] ?? key;
}

function rowNumberOf(table: TableKey, id: string): number | undefined {
  const found = excel.workbook.sheetNamed(sheetOf(table));
  for (let row = 1; found && row < 60; row++) if (found.cell(row, 0).value === id) return row + 1;
  return undefined;
}

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

/** Until nothing more is said between pane and Excel. */
async function settled(): Promise<void> {
  for (let quiet = 0, trips = -1; quiet < 3; quiet++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (excel.traffic.roundTrips !== trips) quiet = 0;
    trips = excel.traffic.roundTrips;
  }
}

const RUNS = Number(process.env.KEBU_SEQUENCES ?? 10_000);

describe("random sequences of commands, faults and other people's edits", () => {
  it(`keep every confirmed row once, every refused one out, and the pane true (${RUNS})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        shop,
        fc.array(happening, { minLength: 1, maxLength: 4 }),
        async (options, happenings) => {
          const afternoon = new Afternoon();
          await afternoon.open(options);
          for (const one of happenings) await afternoon.carryOut(one);
          afternoon.store.close();
        },
      ),
      { numRuns: RUNS, seed: Number(process.env.KEBU_SEED ?? 20_261_122) },
    );
  }, 1_800_000);
});
