import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { addDays, type Day } from "../../../src/model/day";
import { moveMatrix } from "../../../src/model/movement/move-matrix";
import { movesBetween } from "../../../src/model/movement/moves";
import {
  listSnapshots,
  readSnapshot,
  snapshotOf,
  type Snapshot,
} from "../../../src/model/movement/snapshots";
import { visitsBetween } from "../../../src/model/movement/visits-between";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { NEW_YEAR, query, shopOf } from "../../support/ranked-shop";
import { accepted } from "../../support/test-book";

const CLASSES = ["A", "B", "C"];
const SPRING = addDays(NEW_YEAR, 90);

function snapshot(customers: Readonly<Record<string, readonly [string, number]>>): Snapshot {
  const entries = Object.entries(customers).map(
    ([id, [name, value]]) => [id, { name: `Name ${id}`, class: name, value }] as const,
  );
  return { takenOn: NEW_YEAR, method: "share", classNames: CLASSES, customers: new Map(entries) };
}

function written(book: Book, today: Day): Book {
  const ranking = rankBook(book, query("pareto", { to: today }));
  return apply(book, accepted(writeRanking(book, ranking, today)));
}

test("what was written on two days is read back, the latest first", () => {
  const visits = [
    { customer: "K", amount: 100 },
    { customer: "L", amount: 40, date: SPRING },
  ];
  const book = written(written(shopOf([{ id: "K" }, { id: "L" }], visits), NEW_YEAR), SPRING);
  const [latest, first] = listSnapshots(book);
  expect(latest).toMatchObject({ takenOn: SPRING, method: "pareto", way: { to: SPRING, basis: "amount" } });
  expect(first).toMatchObject({ takenOn: NEW_YEAR, method: "pareto", way: { to: NEW_YEAR } });
  expect([...readSnapshot(book, first!).customers]).toEqual([
    ["K", { name: "Name K", class: "A", value: 100 }],
    ["L", { name: "Name L", class: "C", value: 0 }],
  ]);
  const today = snapshotOf(rankBook(book, query("pareto", { to: SPRING })), SPRING);
  expect(readSnapshot(book, latest!)).toEqual(today);
});

test("a book without snapshots has none", () => {
  const book = shopOf([{ id: "K" }], []);
  expect(listSnapshots(book)).toEqual([]);
  expect(readSnapshot(book, { takenOn: NEW_YEAR, method: "share" }).customers.size).toBe(0);
});

test("everyone rose, fell, is new, was lost, changed or stayed", () => {
  const before = snapshot({
    K: ["B", 50],
    L: ["A", 90],
    M: ["C", 0],
    N: ["A", 70],
    O: ["B", 30],
    P: ["VIP", 99],
    R: ["C", 5],
  });
  const after = snapshot({
    L: ["B", 95],
    K: ["A", 80],
    M: ["C", 10],
    O: ["C", 0],
    P: ["A", 99],
    Q: ["C", 1],
    R: ["C", 6],
  });
  const moves = movesBetween(before, after, CLASSES);
  expect(moves.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "L fell",
    "K rose",
    "M new",
    "O lost",
    "P changed",
    "Q new",
    "R stayed",
    "N lost",
  ]);
  expect(moves.at(-1)).toEqual({
    id: "N",
    name: "Name N",
    kind: "lost",
    before: "A",
    after: undefined,
    valueBefore: 70,
    valueAfter: 0,
  });
  const matrix = moveMatrix(moves, CLASSES).map(
    ({ before: from, after: to, customers }) => `${from} ${to} ${customers}`,
  );
  // As the counts of the headline: M and Q are new, N and O were lost, whatever class they stood in at nothing.
  expect(matrix).toEqual([
    "A B 1",
    "A undefined 1",
    "B A 1",
    "B undefined 1",
    "C C 1",
    "VIP A 1",
    "undefined C 2",
  ]);
});

test("the visits that did it lie after the first day and up to the second", () => {
  const visits = [NEW_YEAR, addDays(NEW_YEAR, 1), SPRING, addDays(SPRING, 1)].map((date) => ({
    customer: "K",
    amount: 1,
    date,
  }));
  expect(visitsBetween(shopOf([{ id: "K" }], visits), 0, NEW_YEAR, SPRING)).toEqual([1, 2]);
});

test("a table of moves counts everyone once, and backwards every rise is a fall", () => {
  const someone = fc.tuple(fc.constantFrom(...CLASSES), fc.nat(100));
  const some = fc.dictionary(fc.constantFrom("K", "L", "M", "N"), someone).map(snapshot);
  fc.assert(
    fc.property(some, some, (from, to) => {
      const moves = movesBetween(from, to, CLASSES);
      const heads = moveMatrix(moves, CLASSES).reduce((sum, { customers }) => sum + customers, 0);
      expect(heads).toBe(new Set([...from.customers.keys(), ...to.customers.keys()]).size);
      const back = movesBetween(to, from, CLASSES);
      const count = (list: typeof moves, kind: string): number =>
        list.filter((move) => move.kind === kind).length;
      expect([count(back, "fell"), count(back, "lost"), count(back, "stayed")]).toEqual([
        count(moves, "rose"),
        count(moves, "new"),
        count(moves, "stayed"),
      ]);
    }),
  );
});
