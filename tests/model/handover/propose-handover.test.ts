/** Who takes the customers of somebody who leaves: fairly, by area, by class, and as the user chooses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HANDOVER_WAYS,
  proposeHandover,
  withChoices,
  type HandoverRow,
  type HandoverWay,
} from "../../../src/model/handover/propose-handover";
import { splitWhole } from "../../../src/model/handover/split-whole";
import { day, testBook, type TestBook } from "../../support/test-book";

const TODAY = day("2025-04-15");

/** Owner, area, class and amount of each customer; all are seen by their owner. */
function shop(...customers: readonly (readonly [string, string, string, number])[]): TestBook {
  const made = testBook();
  customers.forEach(([owner, area, fixedClass, amount], at) => {
    made.customer(`c${at}`, { owner, area, fixedClass });
    if (amount !== 0) made.visit(`c${at}`, "2025-03-01", { amount, staff: owner });
  });
  return made;
}

function handover(
  { book }: TestBook,
  by: HandoverWay,
  to: readonly string[],
  best?: string,
): readonly HandoverRow[] {
  return proposeHandover(book, { from: "Lily", to, by, today: TODAY, best });
}

const takers = (rows: readonly HandoverRow[]): readonly string[] =>
  rows.map(({ name, to }) => `${name} ${to}`);

describe("a fair handover", () => {
  const made = (): TestBook =>
    shop(
      ["Lily", "", "", 50],
      ["Lily", "", "", 400],
      ["lily ", "", "", 300],
      ["Tom", "", "", 999],
      ["Lily", "", "", 0],
    );

  it("deals the most valuable first, to whoever has fewest, then least", () => {
    expect(takers(handover(made(), "fair", ["Tom", "Ann"]))).toEqual([
      "c1 Ann",
      "c2 Tom",
      "c0 Tom",
      "c4 Ann",
    ]);
  });

  it("does not care in which order successors are named, twice or in other letters", () => {
    const rows = handover(made(), "fair", ["Tom", "Ann"]);
    expect(handover(made(), "fair", ["Ann", "Tom", " tom", "LILY", ""])).toEqual(rows);
  });

  it("has no rows without successors or without customers", () => {
    expect(handover(made(), "fair", ["Lily"])).toEqual([]);
    expect(proposeHandover(made().book, { from: "Ben", to: ["Ann"], by: "fair", today: TODAY })).toEqual([]);
  });
});

describe("a handover by area", () => {
  it("gives to whoever has most customers there, and deals where that is nobody or two", () => {
    const made = shop(
      ["Ann", "North", "", 0],
      ["Tom", "north", "", 0],
      ["Tom", "North", "", 0],
      ["Ann", "South", "", 0],
      ["Tom", "South", "", 0],
      ["Lily", " North ", "", 100],
      ["Lily", "South", "", 90],
      ["Lily", "West", "", 80],
      ["Lily", "", "", 70],
    );
    const rows = handover(made, "area", ["Ann", "Tom"]);
    expect(takers(rows)).toEqual(["c5 Tom", "c6 Ann", "c7 Ann", "c8 Tom"]);
    expect(rows[0]?.why).toEqual({ by: "area", area: "North", customers: 2 });
    expect(rows[1]?.why).toEqual({ by: "fair" });
  });
});

describe("a handover by class", () => {
  const made = (): TestBook =>
    shop(
      ["Lily", "", "A", 100],
      ["Lily", "", "A", 90],
      ["Lily", "", "C", 80],
      ["Lily", "", "C", 70],
      ["Ann", "", "C", 1],
      ["Tom", "", "C", 1],
      ["Tom", "", "C", 1],
    );

  it("gives the best class to who has served most, all others to the others", () => {
    const rows = handover(made(), "class", ["Ann", "Ben", "Tom"]);
    expect(takers(rows)).toEqual(["c0 Tom", "c1 Tom", "c2 Ann", "c3 Ben"]);
    expect(rows[0]?.why).toEqual({ by: "class", class: "A", visits: 2 });
  });

  it("or to who is named, and everything to the only one there is", () => {
    expect(takers(handover(made(), "class", ["Ann", "Tom"], "ann"))).toEqual([
      "c0 Ann",
      "c1 Ann",
      "c2 Tom",
      "c3 Tom",
    ]);
    expect(new Set(handover(made(), "class", ["Ann"]).map(({ to }) => to))).toEqual(new Set(["Ann"]));
  });
});

it("the user's own choices stand before the proposal", () => {
  const made = shop(["Lily", "", "", 50], ["Lily", "", "", 40]);
  const rows = withChoices(
    handover(made, "fair", ["Ann", "Tom"]),
    new Map([
      [made.idOf("c0"), " Ben "],
      [made.idOf("c1"), "Tom"],
    ]),
  );
  expect(rows).toMatchObject([
    { to: "Ben", why: { by: "chosen" } },
    { to: "Tom", why: { by: "fair" } },
  ]);
});

const names = ["Ann", "Ben", "Tom"] as const;
const customer = fc.tuple(
  fc.constantFrom("Lily", "Ann", "Tom", ""),
  fc.constantFrom("", "North", "South"),
  fc.constantFrom("A", "B", "C"),
  fc.integer({ min: -50, max: 500 }),
);
const customers = fc.array(customer, { maxLength: 9 });
const to = fc.subarray([...names], { minLength: 1 });

describe("whatever the shop", () => {
  it("every customer of who leaves goes to exactly one successor", () => {
    fc.assert(
      fc.property(customers, to, fc.constantFrom(...HANDOVER_WAYS), (list, successors, by) => {
        const rows = handover(shop(...list), by, successors);
        const leaving = list.flatMap(([owner], at) => (owner === "Lily" ? [`c${at}`] : []));
        expect(rows.map(({ name }) => name).sort()).toEqual(leaving.sort());
        for (const row of rows) expect(successors).toContain(row.to);
      }),
    );
  });

  it("a fair one differs by one in number, and in value by the most valuable customer at most", () => {
    fc.assert(
      fc.property(customers, to, (list, successors) => {
        const rows = handover(shop(...list), "fair", successors);
        const loads = successors.map((name) => rows.filter((row) => row.to === name));
        const counts = loads.map((load) => load.length);
        const values = loads.map((load) => load.reduce((sum, { value }) => sum + Math.max(0, value), 0));
        const most = Math.max(0, ...rows.map(({ value }) => value));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(most + 1e-6);
      }),
    );
  });

  it("the order of successors and of the register does not matter", () => {
    fc.assert(
      fc.property(customers, to, fc.constantFrom(...HANDOVER_WAYS), (list, successors, by) => {
        const made = shop(...list);
        const { book } = made;
        const turned = { ...book, customers: reversed(book.customers) };
        const wish = { from: "Lily", by, today: TODAY };
        const taken = (rows: readonly HandoverRow[]): unknown => rows.map((row) => [row.customerId, row.to]);
        expect(taken(proposeHandover(turned, { ...wish, to: successors.toReversed() }))).toEqual(
          taken(proposeHandover(book, { ...wish, to: successors })),
        );
      }),
    );
  });

  it("whole parts add up to the whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 1_000_000 }),
        fc.array(fc.float({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (total, weights) => {
          const parts = splitWhole(total, weights);
          expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total);
          expect(parts.every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });
});

/** The register upside down. */
function reversed(table: TestBook["book"]["customers"]): TestBook["book"]["customers"] {
  const ids = table.ids.toReversed();
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([key, column]) => {
      if (column.kind === "choice") return [key, { ...column, codes: column.codes.toReversed() }];
      return [key, { ...column, values: column.values.toReversed() }];
    }),
  ) as typeof table.columns;
  return { ...table, ids, columns, index: new Map(ids.map((id, row) => [id, row])) };
}
