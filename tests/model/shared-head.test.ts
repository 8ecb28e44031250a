import { expect, it } from "vitest";
import { grown, sharedHead } from "../../src/model/shared-head";

it("knows the rows that arrays grown from the same one have in common", () => {
  const before = ["a", "b"];
  const once = grown(before, ["c"]);
  const twice = grown(once, ["d"]);
  const other = grown(before, ["e"]);
  expect(twice).toEqual(["a", "b", "c", "d"]);
  expect(sharedHead(before, twice)).toBe(2);
  expect(sharedHead(other, twice)).toBe(2);
  expect(sharedHead(twice, twice)).toBe(4);
});

it("knows nothing of arrays that came from elsewhere, though they look the same", () => {
  const before = ["a", "b"];
  expect(sharedHead(before, ["a", "b"])).toBe(0);
  expect(sharedHead(grown(before, ["c"]), grown(["a", "b"], ["c"]))).toBe(0);
});
