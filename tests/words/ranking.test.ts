import { describe, expect, it } from "vitest";
import { explainClass } from "../../src/model/ranking/explain-class";
import { rankBook } from "../../src/model/ranking/rank-book";
import type { RankingQuery } from "../../src/model/ranking/ranking";
import { LANGUAGES, type Language } from "../../src/model/schema";
import { classSentence, rankingHeadline, shareExpectation } from "../../src/words/ranking";
import { query, rankedValues, shopOf } from "../support/ranked-shop";

const sentence = (values: readonly number[], row: number, language: Language, by = query("share")): string =>
  classSentence(explainClass(rankedValues(values, by), row), language, "CNY");

describe("classSentence", () => {
  it("says class, share, rank and what it would take", () => {
    expect(sentence([985_000, 14_000, 1000], 1, "en")).toBe(
      "B: 1.4 % of turnover, rank 2 of 3; ¥6,122.45 more would make it A",
    );
    expect(sentence([985_000, 14_000, 1000], 1, "zh-CN")).toBe(
      "B 类：占营业额 1.4%，3 位里排第 2；再多 ¥6,122.45 就是 A 类",
    );
  });

  it("says for A what it can lose", () => {
    expect(sentence([98, 10], 1, "en")).toBe("A: 9.3 % of turnover, rank 2 of 2; ¥8 less would make it B");
    expect(sentence([98, 10], 1, "zh-CN")).toBe("A 类：占营业额 9.3%，2 位里排第 2；少 ¥8 就降到 B 类");
  });

  it("says so where nothing was spent, or less than nothing", () => {
    expect(sentence([99.5, 0], 1, "en")).toBe(
      "C: no net purchases in the period, rank 2 of 2; ¥0.50 more would make it B",
    );
    expect(sentence([99.5, -2], 1, "en")).toBe(
      "C: refunds exceed purchases in the period, rank 2 of 2; ¥2.50 more would make it B",
    );
    expect(sentence([99.5, 0], 1, "zh-CN")).toBe(
      "C 类：这段时间消费为 0，2 位里排第 2；再多 ¥0.50 就是 B 类",
    );
  });

  it("does not let rounding contradict the limit", () => {
    expect(sentence([97.96, 2.04], 1, "en")).toContain("A: 2.04 % of turnover");
    expect(sentence([98, 2], 1, "en")).toContain("B: 2 % of turnover");
  });

  it("marks a fixed class and says what the figures alone would give", () => {
    const customers = [{ id: "K" }, { id: "L", fixedClass: "A" }, { id: "M", fixedClass: "C" }];
    const ranking = rankBook(shopOf(customers, [{ customer: "K", amount: 5 }]), query("share"));
    const words = (row: number, language: Language): string =>
      classSentence(explainClass(ranking, row), language, "");
    expect(words(1, "en")).toBe(
      "A (fixed): no net purchases in the period, rank 2 of 3; by the figures it would be C",
    );
    expect(words(2, "zh-CN")).toBe("C 类（指定）：这段时间消费为 0，3 位里排第 2");
  });

  it("does not rank an only client among others", () => {
    expect(sentence([5], 0, "en")).toBe("A: 100 % of turnover, the only client; ¥5 less would make it C");
  });
});

describe("rankingHeadline", () => {
  const headline = (values: readonly number[], language: Language, by?: RankingQuery): string =>
    rankingHeadline(rankedValues(values, by ?? query("share")), language);

  it.each([
    [[98, 1.5, 0.5], "1 A client brings 98 % of turnover.", "1 位 A 类客户带来营业额的 98%。"],
    [[40, 35, 1, 1], "2 A clients bring 97 % of turnover.", "2 位 A 类客户带来营业额的 97%。"],
    [[], "There are no clients yet.", "还没有客户。"],
    [[0, -1], "There is no turnover in this period.", "这段时间没有营业额。"],
  ])("of %j: %s", (values, english, chinese) => {
    const by = values.length === 4 ? query("pareto") : query("share");
    expect(headline(values, "en", by)).toBe(english);
    expect(headline(values, "zh-CN", by)).toBe(chinese);
  });

  it("says why nobody is A where shares are small", () => {
    expect(headline(new Array<number>(50).fill(1), "en")).toBe(
      "There are no A clients: nobody brings more than 2 % of turnover.",
    );
  });
});

describe("shareExpectation", () => {
  /** Ten A who bring `top` % together, and 300 C with the rest. */
  const shop = (top: number): readonly number[] => [
    ...new Array<number>(10).fill(top * 3),
    ...new Array<number>(300).fill((100 - top) / 10),
  ];
  const words = (values: readonly number[], language: Language): string =>
    shareExpectation(rankedValues(values, query("share")), language);

  it("says what fits and what does not, with the figures", () => {
    expect(words(shop(80), "en")).toBe(
      "This is what a salon expects: A brings 80 % of turnover (60–80 %), C is 97 % of the clients with 20 % (over 20 % of the clients, at most 20 % of turnover).",
    );
    expect(words(shop(90), "en")).toBe(
      "A brings 90 % of turnover, where a salon expects 60–80 %. C is as expected.",
    );
    expect(words(shop(70), "en")).toContain("C is 97 % of the clients with 30 % of turnover");
    expect(words(shop(50), "en")).toContain("A brings 50 % of turnover, where a salon expects 60–80 %; C is");
    expect(words(shop(90), "zh-CN")).toBe("A 类带来营业额的 90%，经验值是 60%–80%；C 类符合经验。");
  });

  it("is silent under other methods and without turnover", () => {
    for (const language of LANGUAGES) {
      expect(shareExpectation(rankedValues([5], query("pareto")), language)).toBe("");
      expect(words([0], language)).toBe("");
    }
  });
});
