import { expect, it } from "vitest";
import { REFUSAL_REASONS, refusal } from "../../src/model/prediction/refusal";
import { LANGUAGES } from "../../src/model/schema";
import { refusalSentence } from "../../src/words/refusals";
import { day } from "../support/test-book";

const data = { customers: 1, repeaters: 1, weeks: 12.9, needed: 50 };

it.each(REFUSAL_REASONS)("%s is a whole sentence in both languages, all numbers filled in", (reason) => {
  for (const language of LANGUAGES) {
    const sentence = refusalSentence(refusal(reason, data), language);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  }
});

it("counts one customer as one, and weeks that have passed", () => {
  expect(refusalSentence(refusal("too-few-customers", data), "en")).toContain("Only 1 customer bought");
  expect(refusalSentence(refusal("history-too-short", data), "en")).toContain("back only 12 weeks");
});

it("says what follows for the part that is missing, and no more", () => {
  const alike = refusal("amounts-without-pattern");
  expect(refusalSentence(alike, "en", "amounts")).toContain(", so no amounts are foreseen.");
  expect(refusalSentence(alike, "zh-CN", "amounts")).toContain("所以不预测金额。");
  expect(refusalSentence(refusal("does-not-converge"), "en", "second opinion")).toBe(
    "The calculation did not settle, so there is no second opinion. Try again with more visits, or another period.",
  );
  expect(refusalSentence(alike, "en", "ranking")).toContain("cannot be ranked by what they will bring");
});

it("says of the first part of the history that it is that, and that nothing could be tried", () => {
  const first = { ...refusal("too-few-customers", { customers: 2, needed: 50 }), knownTo: day("2026-03-24") };
  expect(refusalSentence(first, "en")).toBe(
    "In the first part of the history, up to 2026-03-24, only 2 customers bought something, and at least 50 are needed, so a prediction cannot be tried on the past yet, and none is shown. Try again when there are more.",
  );
  expect(refusalSentence(first, "zh-CN")).toMatch(/^前一段的记录里（到 2026-03-24 为止），.*先不显示预测。/);
  expect(refusalSentence(refusal("nothing-to-compare"), "en")).toContain("cannot be tried on the past yet");
});
