/** Shops at random with a table of rules: a row of every kind, of which some are for some and some move off closing days. */
import fc from "fast-check";
import { RULE_KINDS } from "../../src/model/schema/rules";
import type { RuleKind } from "../../src/model/reminders/rule-spec";
import type { Row } from "../../src/model/value";
import { arbitraryShop } from "./arbitrary-shop";
import type { TestBook } from "./test-book";

const rule = fc.record({
  kind: fc.constantFrom(...RULE_KINDS.map(({ key }) => key)),
  appliesTo: fc.constantFrom("", "", "A", "B, C", "active"),
  closed: fc.constantFrom("stay", "stay", "before", "after"),
  days: fc.constantFrom(...["", "", "10", "35"]),
  lead: fc.constantFrom("", "0", "A 9, 4"),
});

/** What a kind cannot do without, and days that make it speak within a year. */
const NEEDED: Readonly<Partial<Record<RuleKind, Row>>> = {
  holiday: { date: "04-18" },
  ending: { column: "Since" },
};

export const ruledShop: fc.Arbitrary<() => TestBook> = fc
  .tuple(arbitraryShop, fc.array(rule, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([make, rules, isClosed]) => () => {
    const shop = make();
    for (const { kind, ...fields } of rules) {
      const steps = kind === "after-service" && fields.days === "35" ? { days: "1, 14, 35" } : {};
      shop.rule(kind, { ...fields, ...NEEDED[kind], ...steps });
    }
    return isClosed ? shop.setting("closing.days", "Tue, Sun") : shop;
  });
