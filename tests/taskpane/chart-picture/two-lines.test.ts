/** The title of a chart's picture: no word of it is cut. */
import { expect, test } from "vitest";
import { textWidth, twoLines } from "../../../src/taskpane/chart-picture/svg-pieces";

test("a title that is too wide goes on in a second line, at a space", () => {
  const title = "How much the largest clients bring: Share";
  expect(twoLines(title, 500, 10)).toEqual([title]);
  const lines = twoLines(title, 190, 10);
  expect(lines.join(" ")).toBe(title);
  expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(190);
});

test("a Chinese title is parted between two letters", () => {
  expect(twoLines("营业额集中在多少客户身上：占营业额", 120, 10)).toEqual([
    "营业额集中在多少客户身上",
    "：占营业额",
  ]);
});
