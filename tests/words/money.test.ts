import { describe, expect, it } from "vitest";
import { moneyWords, moneyWordsUp, percentWords } from "../../src/words/money";

describe("moneyWords", () => {
  it.each([
    [4200, "CNY", "zh-CN", "¥4,200"],
    [4200.5, "CNY", "zh-CN", "¥4,200.50"],
    [4200.001, "CNY", "en", "¥4,200"],
    [-30, "USD", "en", "-$30"],
    [0, "EUR", "en", "€0"],
    [-0.001, "EUR", "en", "€0"],
    [4200.5, "JPY", "en", "¥4,201"],
    [1234.5, "", "en", "1,234.50"],
    [1234, "", "zh-CN", "1,234"],
  ] as const)("%d %s in %s is %s", (amount, currency, language, words) => {
    expect(moneyWords(amount, currency, language)).toBe(words);
  });

  it("rounds up where so much more is needed", () => {
    expect(moneyWordsUp(41.01, "JPY", "en")).toBe("¥42");
    expect(moneyWordsUp(41.01, "CNY", "en")).toBe("¥41.01");
    expect(moneyWordsUp(1.1, "CNY", "en")).toBe("¥1.10");
  });
});

describe("percentWords", () => {
  it.each([
    [0.68, "68 %"],
    [0.014, "1.4 %"],
    [0.0046, "0.46 %"],
    [0.12345, "12 %"],
    [0, "0 %"],
    [1, "100 %"],
    [0.00001, "<0.01 %"],
    [0.9995, "99.95 %"],
    [0.997, "99.7 %"],
    [0.9999999, ">99.99 %"],
    [1.2, "120 %"],
  ])("%d is %s", (share, words) => expect(percentWords(share, "en")).toBe(words));

  it("has no space in Chinese, and more figures where asked", () => {
    expect(percentWords(0.014, "zh-CN")).toBe("1.4%");
    expect(percentWords(0.020412, "zh-CN", 4)).toBe("2.041%");
  });
});
