import { expect, it } from "vitest";
import { plainRule, type RuleSpec } from "../../src/model/reminders/rule-spec";
import { RULE_KINDS } from "../../src/model/schema/rules";
import type { Language } from "../../src/model/schema";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { ruleSentence } from "../../src/words/rule-sentence";
import { day } from "../support/test-book";

const today = day("2026-11-21");

function told(rule: Partial<RuleSpec> & Pick<RuleSpec, "kind">, language: Language, whom = ""): string {
  return ruleSentence(
    { rule: { ...plainRule(rule.kind), ...rule }, whom, settings: DEFAULT_SETTINGS, today },
    language,
  );
}

it.each(RULE_KINDS.map(({ key }) => key))(
  "a rule of the kind %s is told in both languages, with its usual days",
  (kind) => {
    for (const language of ["zh-CN", "en"] as const) {
      const sentence = told({ kind }, language);
      expect(sentence).not.toMatch(/\{|undefined|NaN/);
      expect(sentence).toMatch(/[.。]$/);
    }
  },
);

it("days by class have their unit, and no days before is the day itself", () => {
  expect(told({ kind: "cadence" }, "zh-CN")).toBe("太久没有联系就提醒（A 14 天、B 30 天、C 90 天）。");
  expect(told({ kind: "cadence" }, "en")).toBe(
    "When there was no contact for long (A 14 days, B 30 days, C 90 days).",
  );
  const onTheDay = { usual: 0, byClass: { A: 1 } };
  expect(told({ kind: "birthday", lead: { usual: 0, byClass: {} } }, "zh-CN")).toBe("生日当天提醒。");
  expect(told({ kind: "birthday", lead: { usual: 0, byClass: {} } }, "en")).toBe("On the birthday.");
  expect(told({ kind: "holiday", date: "12-25", lead: onTheDay }, "zh-CN")).toBe(
    "12-25（2026-12-25）前 1 天（A）、当天（其他）提醒。",
  );
  expect(told({ kind: "holiday", date: "12-25", lead: onTheDay }, "en")).toBe(
    "1 day (A), 0 days (others) before 12-25 (2026-12-25).",
  );
});

it("its own days, whom it is for, and when a holiday is next", () => {
  expect(told({ kind: "win-back", days: [1] }, "en")).toBe("When a good client bought nothing for 1 day.");
  expect(told({ kind: "after-service", days: [1, 14], items: ["colour"] }, "en")).toBe(
    "1, 14 days after colour.",
  );
  const lead = { usual: 7, byClass: { A: 14 } };
  expect(told({ kind: "birthday", lead }, "zh-CN", "#VIP")).toBe(
    "生日前 14 天（A）、前 7 天（其他）提醒；只给：#VIP。",
  );
  expect(told({ kind: "birthday", lead }, "en")).toBe("14 days (A), 7 days (others) before the birthday.");
  expect(told({ kind: "holiday", date: "春节" }, "zh-CN")).toBe("春节（2027-02-06）前 3 天提醒。");
  expect(told({ kind: "holiday", date: "春节" }, "en")).toBe("3 days before Spring Festival (2027-02-06).");
  expect(told({ kind: "holiday", date: "Lunar New Year" }, "en")).toContain("Lunar New Year (2027");
  expect(told({ kind: "news", date: "12-25" }, "en")).toMatch(
    /^3 days before 12-25 \(2026-12-25\), to those/,
  );
});
