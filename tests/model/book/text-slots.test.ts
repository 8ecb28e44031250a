import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextSlots } from "../../../src/model/text-slots";

/** Some of them the same, some with the same hash of their first characters. */
const lists = fc.array(fc.oneof(fc.constantFrom("", "a", "b", "ab", "客"), fc.string({ maxLength: 3 })), {
  maxLength: 200,
});

describe("TextSlots", () => {
  it("answer the first position of each text, and nothing for others", () => {
    fc.assert(
      fc.property(lists, fc.nat(300), fc.string({ maxLength: 3 }), (list, expected, other) => {
        const slots = new TextSlots(expected);
        list.forEach((text, position) => {
          expect(slots.add(position, list)).toBe(list.indexOf(text));
        });
        expect(slots.size).toBe(new Set(list).size);
        for (const text of [...list, other]) expect(slots.find(text, list) ?? -1).toBe(list.indexOf(text));
      }),
    );
  });

  it("do not see what a shorter list lacks", () => {
    const slots = new TextSlots();
    const long = ["a", "b"];
    slots.add(0, long);
    slots.add(1, long);
    expect(slots.find("b", ["a"])).toBeUndefined();
    expect(slots.find("a", ["a"])).toBe(0);
  });
});
