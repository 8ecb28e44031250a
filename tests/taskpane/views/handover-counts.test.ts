/** What the views of handover and plan count beforehand, and whom a choice names. */
import { expect, test } from "vitest";
import { append } from "../../../src/model/change";
import { handOver } from "../../../src/model/handover/hand-over";
import { successorLoads } from "../../../src/model/handover/successor-loads";
import type { ComparedPlanRow } from "../../../src/model/plans/compare-plan";
import { goesAlong } from "../../../src/model/handover/goes-along";
import {
  chosenRows,
  NOTHING_CHOSEN,
  successorsOf,
} from "../../../src/taskpane/views/handover/handover-choice";
import { planCounts } from "../../../src/taskpane/views/plan/plan-counts";
import { accepted, day, testBook } from "../../support/test-book";

const TODAY = day("2025-04-15");
const row = (customerId: string, value: number, to: string) =>
  ({ customerId, name: customerId, class: "A", area: "", value, to, why: { by: "fair" } }) as const;

test("open follow-ups and coming plans that go along are counted, not those of others or of the past", () => {
  const shop = testBook()
    .customer("Big", { owner: "Lily" })
    .followUp("Big", "2025-04-20", "bring the shampoo", { assignee: "Lily" })
    .followUp("Big", "2025-04-21", "call", { assignee: "Tom" });
  const plan = (id: string, month: string, staff: string) => ({ id, month: day(month), staff, visits: 4 });
  shop.step(
    append("plans", [
      plan("P1", "2025-04-01", "Lily"),
      plan("P2", "2025-05-01", "Lily"),
      plan("P3", "2025-05-01", "Ann"),
    ]),
  );
  const choices = [{ customerId: shop.idOf("Big"), to: "Ann" }];
  const change = accepted(handOver(shop.book, { from: "Lily", choices }, TODAY, shop.newId));
  expect(goesAlong(shop.book, change, "Lily")).toEqual({ followUps: 1, plans: 1 });
});

test("those ticked and those typed take over, each once however spelled, never the one who leaves", () => {
  const choice = { ...NOTHING_CHOSEN, from: "Lily", to: ["Ann"], newcomers: "Zoe，ann、 LILY" };
  expect(successorsOf(choice)).toEqual(["Ann", "Zoe"]);
});

test("what was given by hand to somebody who no longer takes over is as proposed again", () => {
  const proposal = [row("C1", 5, "Ann"), row("C2", 3, "Ann"), row("C3", 1, "Ann")];
  const chosen = new Map([
    ["C1", "Bob"],
    ["C2", "Zoe"],
    ["C3", "Lily"],
  ]);
  const choice = { ...NOTHING_CHOSEN, from: "Lily", to: ["Ann", "Bob"], chosen };
  expect(chosenRows(proposal, choice).map(({ to }) => to)).toEqual(["Bob", "Ann", "Lily"]);
});

test("the sums of the successors add up to all customers and their value", () => {
  const rows = [row("C1", 5, "Bob"), row("C2", 3, "Ann"), row("C3", 1, "Bob")];
  expect(successorLoads(rows)).toEqual([
    { name: "Ann", customers: 1, value: 3 },
    { name: "Bob", customers: 2, value: 6 },
  ]);
});

test("rows set by hand count as changed only where that was asked for", () => {
  const compared = (state: ComparedPlanRow["state"], id: string): ComparedPlanRow => ({
    staff: "Ann",
    class: "",
    visits: 4,
    turnover: null,
    state,
    now: { id, visits: 3, turnover: null },
  });
  const rows = [
    compared("new", ""),
    compared("same", "P1"),
    compared("changed", "P2"),
    compared("by-hand", "P3"),
    compared("by-hand", "P4"),
    compared("gone", "P5"),
  ];
  expect(planCounts(rows, new Set())).toEqual({ added: 1, changed: 1, removed: 1, kept: 2 });
  expect(planCounts(rows, new Set(["P4"]))).toEqual({ added: 1, changed: 2, removed: 1, kept: 1 });
});
