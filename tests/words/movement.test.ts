import { expect, test } from "vitest";
import { compareRankings } from "../../src/model/movement/compare-rankings";
import type { Snapshot, SnapshotCustomer } from "../../src/model/movement/snapshots";
import { wayOf } from "../../src/model/ranking/ranking-way";
import { movesHeadline, movesLetter, type LetterFacts } from "../../src/words/movement";
import { query } from "../support/ranked-shop";
import { day } from "../support/test-book";

const CLASSES = ["A", "B", "C"];

function snapshot(iso: string, customers: Readonly<Record<string, readonly [string, number]>>): Snapshot {
  const entries = Object.entries(customers).map(([name, [letter, value]]): [string, SnapshotCustomer] => [
    name,
    { name, class: letter, value },
  ]);
  return { takenOn: day(iso), method: "share", classNames: CLASSES, customers: new Map(entries) };
}

function facts(from: Snapshot, to: Snapshot): LetterFacts {
  return { ...compareRankings({ from, to }, CLASSES), currency: "CNY" };
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

test("days of two years both have theirs", () => {
  const still = snapshot("2025-11-21", { Mori: ["A", 100] });
  const later = { ...still, takenOn: day("2026-11-21") };
  expect(movesHeadline(facts(still, later), "en")).toMatch(/^Since 21 Nov 2025, up to 21 Nov 2026: nobody/);
  expect(movesHeadline(facts(still, later), "zh-CN")).toMatch(/^2025年11月21日到2026年11月21日，/);
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

test("of rankings made differently the letter says how each was made, and names nobody", () => {
  const to = day("2026-11-20");
  const before = { ...snapshot("2026-11-20", { Mori: ["A", 900] }), way: wayOf(query("share", { to })) };
  const lastYear = query("share", {
    from: day("2025-01-01"),
    to: day("2025-12-31"),
    limits: [0.03, 0.005],
    margin: 0.1,
  });
  const after = { ...snapshot("2026-11-21", { Mori: ["B", 90], Abe: ["A", 99] }), way: wayOf(lastYear) };
  const apart = facts(before, after);
  expect(movesLetter(apart, "en").split("\n\n")).toEqual([
    "The rankings of 20 Nov and 21 Nov were made differently (period, limits): they do not say who rose, fell or was lost.",
    "Ranking of 20 Nov: everything up to 20 Nov, by amount, limits 2 %, 0.5 %, classes A, B, C.",
    "Ranking of 21 Nov: 1 Jan 2025 to 31 Dec 2025, by amount, limits 3 %, 0.5 %, class changed 10 % past a limit, classes A, B, C.",
  ]);
  expect(movesLetter(apart, "zh-CN").split("\n\n")).toEqual([
    "各位：11月20日和11月21日的两份排名口径不同（时间、等级界限），比不出谁升级、降级或流失。",
    "11月20日的排名：到11月20日为止的全部，按金额，界限 2%、0.5%，等级 A、B、C。",
    "11月21日的排名：2025年1月1日到2025年12月31日，按金额，界限 3%、0.5%，超过界限 10% 才换等级，等级 A、B、C。",
  ]);
});

test("where the classes got other names, that is said and nobody moved or stayed", () => {
  const renamed = facts(snapshot("2026-09-01", { Mori: ["A", 900], Sato: ["C", 5] }), {
    ...snapshot("2026-11-21", { Mori: ["VIP", 900], Sato: ["普通", 5] }),
    classNames: ["VIP", "普通"],
  });
  expect(movesHeadline(renamed, "en")).toMatch(
    /^The classes in the rankings of 1 Sep and 21 Nov have other names/,
  );
  expect(movesLetter(renamed, "zh-CN")).toContain("9月1日的排名：簿里没有记下口径，等级 A、B、C。");
  expect(renamed.moves).toEqual([]);
});
