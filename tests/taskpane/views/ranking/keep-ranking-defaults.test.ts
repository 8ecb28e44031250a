import { describe, expect, test } from "vitest";
import { apply } from "../../../../src/model/apply";
import { emptyBook, type Book } from "../../../../src/model/book";
import { isRefused } from "../../../../src/model/problem";
import { explainClass } from "../../../../src/model/ranking/explain-class";
import { rankBook } from "../../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../../src/model/ranking/rank-query";
import type { RankingQuery } from "../../../../src/model/ranking/ranking";
import { readSettings, type Settings } from "../../../../src/model/settings";
import { keepRankingDefaults } from "../../../../src/taskpane/views/ranking/keep-ranking-defaults";
import { textAt } from "../../../../src/model/table-data";
import { chosenQuery } from "../../../../src/taskpane/views/ranking/ranking-choice";
import { countingIds, day, testBook } from "../../../support/test-book";

const TODAY = day("2026-11-22");
const settingsOf = (book: Book) => readSettings(book.settings, "en");

function kept(book: Book, over: Partial<RankingQuery>): Book {
  const settings = settingsOf(book).settings;
  const change = keepRankingDefaults(rankQuery(settings, over), settings)(book, TODAY, countingIds());
  if (isRefused(change)) throw new Error(change.map(({ code }) => code).join());
  return apply(book, change);
}

describe("ranking this way from now on", () => {
  test("what was tried is what the settings say then", () => {
    const wanted: Partial<RankingQuery> = {
      method: "pareto",
      classes: ["VIP", "key", "ordinary"],
      limits: [0.7, 0.9],
      basis: "recent",
      halfLife: 90,
      margin: 0.1,
    };
    const { settings, problems } = settingsOf(kept(emptyBook("en"), wanted));
    expect(problems).toEqual([]);
    expect(rankQuery(settings)).toMatchObject(wanted);
  });

  test("a class that is only called otherwise is contacted as often as before", () => {
    const { book } = testBook().setting("cadence.A", "10").setting("cadence.B", "20");
    const before: Settings = settingsOf(book).settings;
    const { settings } = settingsOf(kept(book, { classes: ["VIP", "B", "rare"] }));
    expect(settings.cadence).toEqual(before.cadence);
  });

  test("a client fixed in a class stays in it when the class is only called otherwise, tried or kept", () => {
    const { book } = testBook().customer("Ann", { fixedClass: "A" }).customer("Ben", { fixedClass: "C" });
    const { settings } = settingsOf(book);
    const classes = ["★★★", "★★", "C"];
    const tried = chosenQuery({ classes, period: { kind: "all" } }, settings, TODAY);
    expect(rankBook(book, tried).classes).toEqual(["★★★", "C"]);
    const after = kept(book, { classes });
    expect([0, 1].map((row) => textAt(after.customers, "fixedClass", row))).toEqual(["★★★", "C"]);
    const ranking = rankBook(after, rankQuery(settingsOf(after).settings));
    expect(Array.from(ranking.fixed)).toEqual([1, 1]);
    expect(explainClass(ranking, 0)).toMatchObject({ class: "★★★", fixed: true });
  });

  test("with another number of classes no limits are left behind that fit no more", () => {
    const { book } = testBook().setting("ranking.pareto.limits", "70%, 90%");
    const { settings, problems } = settingsOf(kept(book, { classes: ["1", "2", "3", "4"] }));
    expect(problems).toEqual([]);
    expect(settings.limits.pareto).toEqual([0.25, 0.5, 0.75]);
  });

  test("a book that ranks this way already is left alone", () => {
    const book = kept(emptyBook("en"), {});
    const settings = settingsOf(book).settings;
    const again = keepRankingDefaults(rankQuery(settings), settings)(book, TODAY, countingIds());
    expect(isRefused(again)).toBe(true);
  });
});
