import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, type Day } from "../../../src/model/day";
import {
  derivedId,
  occasionFor,
  occasionNumber,
  occasionText,
  parseDerivedId,
} from "../../../src/model/reminders/reminder-id";

const days = fc.integer({ min: 61, max: 2_958_465 }).map((day) => day as Day);
const steps = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined });
const words = fc.string({ minLength: 1, maxLength: 8 });

describe("the id of a derived reminder", () => {
  it("names its customer and occasion, whatever signs the customer's id has", () => {
    const rules = words.filter((rule) => !rule.includes("/") && rule !== "manual");
    fc.assert(
      fc.property(rules, words, days, steps, (rule, customerId, day, step) => {
        const id = derivedId(rule, customerId, isoDay(day), step);
        const occasion = occasionFor(id, customerId);
        expect(occasion).toBe(occasionNumber(isoDay(day), step));
        expect(id).toBe(`${rule}/${customerId}/${occasionText(occasion)}`);
        expect(parseDerivedId(id)?.occasion).toBe(occasionText(occasion));
      }),
    );
  });

  it("is told from one entered by hand alike, taken apart or not", () => {
    const signs = fc.constantFrom("C1", "manual", "cadence", "/", "2026-11-21", "14", "014", "-", "x");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        const id = parts.join("");
        const isOfC1 = parseDerivedId(id)?.customerId === "C1";
        expect(!Number.isNaN(occasionFor(id, "C1"))).toBe(isOfC1);
      }),
      { numRuns: 2000 },
    );
  });

  it("has another number for another day or step", () => {
    expect(occasionNumber("2026-11-21")).not.toBe(occasionNumber("2026-11-22"));
    expect(occasionNumber("2026-11-21")).not.toBe(occasionNumber("2026-11-21", 0));
    expect(occasionFor("cadence/C1/2026-11-21/014", "C1")).toBeNaN();
  });
});
