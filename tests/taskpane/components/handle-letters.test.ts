import { expect, test } from "vitest";
import { handleLetters } from "../../../src/taskpane/components/handle-letters";

test("handles show how a class begins, or its number where two begin alike", () => {
  expect(handleLetters(["VIP", "key", "ordinary"])).toEqual(["V", "k", "o"]);
  expect(handleLetters(["★★★", "★★", "★"])).toEqual(["1", "2", "3"]);
  expect(handleLetters(["𠮷野", "重点"])).toEqual(["𠮷", "重"]);
});
