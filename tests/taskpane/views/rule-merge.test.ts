import fc from "fast-check";
import { expect, it } from "vitest";
import { contestedKeys, followSheet, typedKeys } from "../../../src/taskpane/views/rules/rule-merge";

const draft = fc.record({ name: fc.constantFrom("", "a", "b"), days: fc.constantFrom("", "1", "2") });

it("a field that nobody touched follows the sheet, and is not written", () => {
  const form = followSheet(
    { shown: { name: "a", days: "1" }, draft: { name: "b", days: "1" } },
    { name: "a", days: "2" },
  );
  expect(form.draft).toEqual({ name: "b", days: "2" });
  expect(typedKeys(form)).toEqual(["name"]);
  expect(contestedKeys(form, { name: "a", days: "2" })).toEqual([]);
});

it("whatever two people change, what the user typed stays, and only what both changed is contested", () => {
  fc.assert(
    fc.property(draft, draft, draft, (shown, typed, now) => {
      const form = followSheet({ shown, draft: typed }, now);
      for (const key of ["name", "days"] as const) {
        const isTyped = typed[key] !== shown[key];
        const isContested = isTyped && now[key] !== shown[key] && now[key] !== typed[key];
        expect(form.draft[key]).toBe(isTyped ? typed[key] : now[key]);
        expect(contestedKeys(form, now).includes(key)).toBe(isContested);
      }
      expect(followSheet(form, now)).toEqual(form);
    }),
  );
});
