import { describe, expect, it } from "vitest";
import { comparable, foldWidth } from "../../../src/model/read/comparable";
import { plainNumber } from "../../../src/model/read/plain-number";
import { readChoice } from "../../../src/model/read/read-choice";
import { readFlag } from "../../../src/model/read/read-flag";
import { readScore } from "../../../src/model/read/read-score";
import { columnOf } from "../../../src/model/schema";

describe("texts compared", () => {
  it("are the same without width, case, blanks and punctuation", () => {
    expect(comparable(" Customer_ID：")).toBe(comparable("customer id"));
    expect(comparable("客户 编号")).toBe(comparable("客户编号"));
    expect(comparable("Contact every (days)")).toBe(comparable("contact every（Days）"));
    expect(foldWidth("（１２０）")).toBe("(120)");
  });
});

describe("plainNumber", () => {
  it.each([
    [13800138000, "13800138000"],
    [Number("1234567890123456789"), "1234567890123456768"],
    [0.1 + 0.2, "0.3"],
    [1e-7, "0.0000001"],
    [-12.5, "-12.5"],
    [1e21, "1000000000000000000000"],
  ])("shows %d as %s", (number, text) => {
    expect(plainNumber(number)).toBe(text);
  });
});

describe("readChoice", () => {
  const kind = columnOf("visits", "kind");
  it.each([
    ["到访", "visit"],
    ["Visit", "visit"],
    ["PURCHASE", "sale"],
    ["e-mail", "email"],
    ["return-visit", "return-visit"],
    [" 团购 ", "团购"],
  ])("reads %j as %s", (text, key) => {
    expect(readChoice(kind, text)).toBe(key);
  });
});

describe("readFlag", () => {
  it.each(["是", "Yes", "y", "TRUE", "1", "√", "✓", "１"])("takes %j for yes", (text) => {
    expect(readFlag(text)).toBe(true);
  });
  it.each(["否", "No", "n", "false", "0", "×", "✗"])("takes %j for no", (text) => {
    expect(readFlag(text)).toBe(false);
  });
  it.each(["", "maybe", "也许", "2"])("does not guess at %j", (text) => {
    expect(readFlag(text)).toBeUndefined();
  });
});

describe("readScore", () => {
  it.each([
    ["4", 4],
    ["4.5", 4.5],
    ["5分", 5],
    ["4 stars", 4],
    ["4/5", 4],
    ["★★★☆☆", 3],
  ])("reads %j as %d", (text, score) => {
    expect(readScore(text)).toBe(score);
  });
  it.each(["0", "6", "good", "", "-3"])("does not take %j", (text) => {
    expect(readScore(text)).toBeUndefined();
  });
});
