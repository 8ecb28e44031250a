import { expect, test } from "vitest";
import { movesBetween } from "../../src/model/movement/moves";
import type { Snapshot, SnapshotCustomer } from "../../src/model/movement/snapshots";
import { movesHeadline, movesLetter, type LetterFacts } from "../../src/words/movement";
import { day } from "../support/test-book";

function snapshot(iso: string, customers: Readonly<Record<string, readonly [string, number]>>): Snapshot {
  const entries = Object.entries(customers).map(([name, [letter, value]]): [string, SnapshotCustomer] => [
    name,
    { name, class: letter, value },
  ]);
  return { takenOn: day(iso), method: "share", customers: new Map(entries) };
}

function facts(from: Snapshot, to: Snapshot): LetterFacts {
  const moves = movesBetween(from, to, ["A", "B", "C"]);
  return { from: from.takenOn, to: to.takenOn, moves, currency: "CNY" };
}

const autumn = facts(
  snapshot("2026-09-01", { Mori: ["C", 100], Sato: ["B", 400], Abe: ["A", 900], Ueda: ["A", 800] }),
  snapshot("2026-11-21", { Mori: ["A", 900], Sato: ["A", 950], Abe: ["B", 300], Kato: ["C", 50] }),
);

test("the headline counts who moved, in both languages", () => {
  expect(movesHeadline(autumn, "en")).toBe(
    "Since 1 Sep, up to 21 Nov: 2 rose, 1 fell, 1 is new, 1 was lost.",
  );
  expect(movesHeadline(autumn, "zh-CN")).toBe(
    "9月1日到11月21日，升级 2 位，降级 1 位，新客户 1 位，流失 1 位。",
  );
});

test("the letter names them under what to do, the largest first", () => {
  expect(movesLetter(autumn, "en").split("\n")).toEqual([
    "Since 1 Sep, up to 21 Nov: 2 rose, 1 fell, 1 is new, 1 was lost.",
    "",
    "Rose, thank them when they come:",
    "- Sato: B → A, ¥400 → ¥950",
    "- Mori: C → A, ¥100 → ¥900",
    "",
    "Fell, ask them how they are:",
    "- Abe: A → B, ¥900 → ¥300",
    "",
    "New, make sure they come a second time:",
    "- Kato: C, ¥50",
    "",
    "Lost, try to win them back:",
    "- Ueda: was A, ¥800",
  ]);
  expect(movesLetter(autumn, "zh-CN")).toMatch(/^各位：9月1日到11月21日，升级 2 位/);
});

test("where nobody moved, the letter says so", () => {
  const still = snapshot("2026-09-01", { Mori: ["A", 100] });
  const now = { ...still, takenOn: day("2026-11-21") };
  expect(movesLetter(facts(still, now), "en")).toBe(
    "Since 1 Sep, up to 21 Nov: nobody rose, fell, is new or was lost.",
  );
  expect(movesLetter(facts(still, now), "zh-CN")).toBe(
    "各位：9月1日到11月21日，没有客户升级、降级、新来或流失。",
  );
});
