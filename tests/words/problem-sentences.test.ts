import { expect, it } from "vitest";
import { problem, warning } from "../../src/model/problem";
import { problemSentence, problemSentences } from "../../src/words/problems";

it("what is wrong in many rows is said once, with the rows", () => {
  const missing = (row: number): ReturnType<typeof problem> =>
    problem("missing-date", { file: "l.csv", row });
  const one = [missing(3)];
  expect(problemSentences(one, "en")).toEqual(one.map((each) => problemSentence(each, "en")));
  const few = problemSentences([missing(3), missing(9)], "en");
  expect(few).toHaveLength(1);
  expect(few[0]).toMatch(/^l\.csv, rows 3, 9: /);
  const many = [3, 9, 12, 15, 20, 21, 22].map(missing);
  expect(problemSentences(many, "en")[0]).toMatch(/^l\.csv, rows 3, 9, 12, 15, 20 and 2 more: /);
  expect(problemSentences(many, "zh-CN")[0]).toMatch(/^“l\.csv”第 3、9、12、15、20 行等 7 行：/);
});

it("other columns, values or no rows at all are sentences of their own", () => {
  const different = [
    warning("not-a-phone", { row: 2, column: "A" }, { value: "x" }),
    warning("not-a-phone", { row: 3, column: "B" }, { value: "x" }),
    warning("not-a-phone", { row: 4, column: "A" }, { value: "y" }),
    warning("not-a-phone", { column: "A" }, { value: "x" }),
  ];
  expect(problemSentences(different, "en")).toEqual(different.map((each) => problemSentence(each, "en")));
});
