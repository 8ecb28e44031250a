import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClassNames } from "../../../../src/model/ranking/class-names";
import {
  classCounts,
  classesOf,
  letters,
  nameTrouble,
  stars,
  withCount,
} from "../../../../src/taskpane/views/ranking/class-names";

describe("the names of classes while they are typed", () => {
  test("two to six can be chosen, and as many as a book has", () => {
    expect(classCounts(3)).toEqual([2, 3, 4, 5, 6]);
    expect(classCounts(8)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test("each trouble is told beside its name", () => {
    const names = ["VIP", "vip ", "", "key, ordinary", "x".repeat(21), "重点"];
    expect(names.map((_, place) => nameTrouble(names, place))).toEqual([
      "nameTwice",
      "nameTwice",
      "nameMissing",
      "nameComma",
      "nameLong",
      undefined,
    ]);
    expect(classesOf(names)).toBeUndefined();
    expect(classesOf([" VIP ", "重点", "普通"])).toEqual(["VIP", "重点", "普通"]);
  });

  test("more classes keep the names there are, fewer the best ones", () => {
    expect(withCount(["VIP", "C", "A"], 5)).toEqual(["VIP", "C", "A", "B", "D"]);
    expect(withCount(["VIP", "C", "A"], 2)).toEqual(["VIP", "C"]);
    expect(stars(3)).toEqual(["★★★", "★★", "★"]);
    expect(letters(4)).toEqual(["A", "B", "C", "D"]);
  });

  test("what is taken for classes is read back from Settings as it is", () => {
    const name = fc.string({
      maxLength: 22,
      unit: fc.constantFrom("a", "A", "b", " ", ",", "，", ";", "；", "、", "\n", "★"),
    });
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 6 }), (names) => {
        const classes = classesOf(names);
        if (classes) expect(readClassNames(classes.join(", "))).toEqual(classes);
      }),
    );
  });
});
