/**
 * Ten thousand random afternoons in the shop: commands from the pane, while batches fail before, after
 * and in the middle, replies get lost, and a co-author types, adds, sorts and deletes between any two
 * batches. Whatever happens, what was confirmed is in the workbook exactly once, what was refused is not
 * there, nobody else's row is lost or changed, and the pane shows what the workbook holds.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { append, type Change } from "../../../src/model/change";
import { addFollowUp } from "../../../src/model/commands/add-follow-up";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
import { encodeCell } from "../../../src/workbook/cells/encode-cell";
import { addCustomer } from "../../../src/model/commands/add-customer";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { logVisit } from "../../../src/model/commands/log-visit";
import type { Day } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import type { TableKey } from "../../../src/model/schema";
import { BookStore, type MakeChange } from "../../../src/taskpane/store";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { loadBook } from "../../../src/workbook/load-book";
import { loadClient } from "../../excel/client/load-client-in-node";
import { SimulatedExcel } from "../../excel/simulated-excel";
import { schema } from "../../../src/model/schema";
import type { Cell } from "../../../src/workbook/port";
import { bookContent } from "../../support/book-content";
import { columnsOf, rowsOf, sheetOf, shopWorkbook, type ShopOptions } from "./shop-in-excel";
import { columnLetters } from "../../../src/model/column-letters";

const TODAY = 46_347 as Day;
const TABLES: readonly TableKey[] = ["customers", "visits", "followUps"];
const excel = new SimulatedExcel(shopWorkbook());
const noPause = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  await loadClient(excel);
});

type Order =
  | { readonly kind: "log"; readonly customer: number; readonly amount: number }
  | { readonly kind: "phone"; readonly customer: number; readonly phone: number }
  | { readonly kind: "customer"; readonly name: number }
  | { readonly kind: "follow-up"; readonly customer: number; readonly days: number }
  | { readonly kind: "import"; readonly rows: number }
  | { readonly kind: "rank" }
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

const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);

const order: fc.Arbitrary<Order> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: kind("log"), customer: nat(2), amount: nat(999) }) },
  { weight: 6, arbitrary: fc.record({ kind: kind("phone"), customer: nat(2), phone: nat(999) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind("follow-up"), customer: nat(2), days: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind("customer"), name: nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("import"), rows: fc.integer({ min: 2, max: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: kind("rank") }) },
  { weight: 4, arbitrary: fc.record({ kind: kind("undo") }) },
);

/** Most things happen early: a visit is one batch. */
const batch = fc.oneof(
  { weight: 2, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) },
);
const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  fc.record({
    batch,
    kind: fc.constantFrom("before" as const, "after" as const, "reply-lost" as const, "editing" as const),
  }),
  fc.record({ batch, kind: fc.constant("between" as const), action: nat(30) }),
  fc.record({ batch, kind: fc.constant("their-visit" as const), amount: nat(999) }),
  fc.record({ batch, kind: fc.constant("their-phone" as const), customer: nat(2), phone: nat(999) }),
  fc.record({
    batch,
    kind: fc.constant("sort" as const),
    table: fc.constantFrom("customers" as const, "visits" as const),
    column: nat(3),
    up: fc.boolean(),
  }),
  fc.record({
    batch,
    kind: fc.constant("delete" as const),
    table: fc.constantFrom("customers" as const, "visits" as const),
    row: nat(9),
  }),
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

/** What an order was to make of the workbook: rows to come, rows to go, cells to hold something else. */
interface Intention {
  readonly adds: ReadonlySet<string>;
  readonly removes: ReadonlySet<string>;
  /** By `table id key`: what the cell is to hold. */
  readonly cells: ReadonlyMap<string, unknown>;
}

const NOTHING: Intention = { adds: new Set(), removes: new Set(), cells: new Map() };

/** One afternoon: a pane on a workbook, orders one after the other. */
class Afternoon {
  readonly store = new BookStore({
    today: () => TODAY,
    language: "zh-CN",
    newId: (prefix) => `${prefix}N${++Afternoon.count}`,
  });
  /** How to take back what was done, the last at the end. */
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
    must(!problems.includes("excel-not-answering"), () => "Excel answered in the end");
    checkWorkbook(before, tables(), theirs, intention, isConfirmed);
    if (isConfirmed && order.kind !== "undo") this.done.push(turnedRound(intention, before));
    if (isConfirmed && order.kind === "undo") this.done.pop();
  }

  private async give(order: Order): Promise<{ intention: Intention; problems: readonly string[] }> {
    if (order.kind === "undo") {
      const intention = this.done.at(-1) ?? NOTHING;
      return { intention, problems: codes(await this.store.undo()) };
    }
    let intention = NOTHING;
    const make: MakeChange = (book, today, newId) => {
      const outcome = changeOf(order)(book, today, newId);
      if (!isRefused(outcome)) intention = intentionOf(outcome);
      return outcome;
    };
    return { problems: codes(await this.store.run(make)), intention };
  }

  /** Does the pane show what the workbook holds? */
  async checkPane(): Promise<void> {
    const fresh = await loadBook(await ExcelWorkbook.connect({ pause: noPause }));
    if (isRefused(fresh) || !this.store.state.book) throw new Error("no book");
    expect(bookContent(this.store.state.book)).toEqual(bookContent(fresh.book));
  }
}

function disturb(disturbance: Disturbance, theirs: TheirDoings): void {
  const { batch: at } = disturbance;
  switch (disturbance.kind) {
    case "before":
      excel.faults.failBefore("GeneralException", at);
      break;
    case "after":
      excel.faults.failAfter("GeneralException", at);
      break;
    case "reply-lost":
      excel.faults.loseReply(at);
      break;
    case "between":
      excel.faults.failBetween(disturbance.action, "GeneralException", at);
      break;
    case "editing":
      excel.faults.cellEdit(at);
      break;
    default:
      excel.faults.beforeBatch(at, () => {
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
    case "follow-up":
      return (book, today, newId) =>
        addFollowUp(
          book,
          { customerId: `C${order.customer + 1}`, due: (today + order.days) as Day, reason: "回访" },
          today,
          newId,
        );
    case "import":
      return (_book, _today, newId) => ({
        label: { code: "import", data: {} },
        steps: [
          append(
            "visits",
            Array.from({ length: order.rows }, (_, row) => importedVisit(newId("V"), row)),
          ),
        ],
      });
    case "rank":
      return (book, today) => {
        const { settings } = readSettings(book.settings, book.language);
        return writeRanking(book, rankBook(book, rankQuery(settings, { to: today })), today);
      };
    case "customer":
      return (book, today, newId) => addCustomer(book, { name: `新客 ${order.name}` }, today, newId);
  }
}

function importedVisit(id: string, row: number): Row & { id: string } {
  return { id, date: 46_200 + row, customerId: `C${row + 1}`, kind: "sale", amount: row * 10 };
}

function intentionOf({ steps }: Change): Intention {
  const adds = new Set<string>();
  const removes = new Set<string>();
  const cells = new Map<string, unknown>();
  for (const step of steps) {
    if (step.kind === "append") for (const id of step.ids) adds.add(`${step.table} ${id}`);
    if (step.kind === "remove") for (const id of step.ids) removes.add(`${step.table} ${id}`);
    if (step.kind !== "update") continue;
    for (const [key, values] of Object.entries(step.cells))
      step.ids.forEach((id, position) => {
        const cell = encodeCell(step.table, key, values[position] ?? null, "zh-CN").value;
        cells.set(`${step.table} ${id} ${key}`, cell);
      });
  }
  return { adds, removes, cells };
}

function turnedRound({ adds, removes, cells }: Intention, before: Tables): Intention {
  return {
    adds: removes,
    removes: adds,
    cells: new Map([...cells.keys()].map((place) => [place, cellAt(before, place)])),
  };
}

function cellAt(before: Tables, place: string): unknown {
  const [table = "", id = "", key = ""] = place.split(" ");
  const cells = before.get(table as TableKey)?.get(id)?.[0];
  return cells?.[columnsOf(table as TableKey).indexOf(key)] ?? null;
}

type Tables = ReadonlyMap<TableKey, Map<string, Cell[][]>>;

function tables(): Tables {
  return new Map(TABLES.map((table) => [table, rowsOf(excel.workbook, table)]));
}

/** Fails the afternoon. Not `expect`: a hundred thousand of these are asked. */
function must(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

/** Does the workbook hold what it held, with what was done to it, and nothing else? */
function checkWorkbook(
  before: Tables,
  now: Tables,
  theirs: TheirDoings,
  intention: Intention,
  isConfirmed: boolean,
): void {
  const mine = isConfirmed ? intention : NOTHING;
  for (const table of TABLES) {
    const rows = now.get(table)!;
    const known = new Map([...before.get(table)!].map(([id, [cells]]) => [id, cells as readonly unknown[]]));
    if (table === "visits") for (const [id, cells] of theirs.added) known.set(id, cells);
    for (const [id, found] of rows) {
      must(found.length === 1, () => `${table} ${id} stands ${found.length} times`);
      must(known.has(id) || mine.adds.has(`${table} ${id}`), () => `${table} ${id} does not belong there`);
      const cells = known.get(id);
      if (!cells) continue;
      found[0]?.forEach((cell, column) => {
        const place = `${table} ${id} ${columnsOf(table)[column] ?? ""}`;
        const allowed = allowedIn(place, cells[column] ?? null, theirs, mine);
        must(
          allowed.includes(cell ?? null),
          () => `${place} holds ${JSON.stringify(cell)}, not ${allowed.join(" or ")}`,
        );
      });
    }
    for (const id of [...known.keys(), ...idsIn(mine.adds, table)]) {
      const isTaken = theirs.deleted.has(`${table} ${id}`);
      const isGone = mine.removes.has(`${table} ${id}`) || (isTaken && known.has(id));
      if (isGone) must(!rows.has(id), () => `${table} ${id} came back`);
      else must(isTaken || rows.has(id), () => `${table} ${id} is lost`);
    }
  }
}

function idsIn(places: ReadonlySet<string>, table: TableKey): string[] {
  return [...places].flatMap((place) =>
    place.startsWith(`${table} `) ? [place.slice(table.length + 1)] : [],
  );
}

function allowedIn(place: string, before: unknown, theirs: TheirDoings, mine: Intention): readonly unknown[] {
  // An edit that was made knowing of theirs would have seen it; so theirs came later, or is not to be lost.
  if (theirs.written.has(place)) return [theirs.written.get(place)];
  return mine.cells.has(place) ? [mine.cells.get(place) ?? null] : [before];
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
          await afternoon.checkPane();
          afternoon.store.close();
        },
      ),
      { numRuns: RUNS, seed: Number(process.env.KEBU_SEED ?? 20_261_122) },
    );
  }, 3_600_000);
});
