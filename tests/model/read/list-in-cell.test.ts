import { expect, it } from "vitest";
import { listInCell } from "../../../src/model/read/list-in-cell";

it.each([
  ["a", ["a"]],
  ["a; b ;", ["a", "b"]],
  ["a ::: b;c", ["a", "b;c"]],
  ['["a","b"]', ["a", "b"]],
  ['[{"label":"work","value":"a"},{"value":12}]', ["a", "12"]],
  ['[{"label":"work"}]', ['[{"label":"work"}]']],
  ["[broken", ["[broken"]],
  ["[]", []],
])("%s holds %j", (text, values) => {
  expect(listInCell(text, /;/)).toEqual(values);
});
