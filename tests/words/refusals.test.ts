import { expect, it } from "vitest";
import { REFUSAL_REASONS, refusal } from "../../src/model/prediction/refusal";
import { LANGUAGES } from "../../src/model/schema";
import { refusalSentence } from "../../src/words/refusals";

const data = { customers: 1, repeaters: 1, weeks: 12.9, needed: 50 };

it.each(REFUSAL_REASONS)("%s is a whole sentence in both languages, all numbers filled in", (reason) => {
  for (const language of LANGUAGES) {
    const sentence = refusalSentence(refusal(reason, data), language);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  }
});

it("counts one customer as one, and weeks that have passed", () => {
  expect(refusalSentence(refusal("too-few-customers", data), "en")).toContain("Only 1 customer has bought");
  expect(refusalSentence(refusal("history-too-short", data), "en")).toContain("only 12 weeks back");
});
