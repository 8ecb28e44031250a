/**
 * A year in the life of a shop with eighty customers, three people and rules of every kind. What each morning is owed to
 * whom is worked out from the test's own diary, slowly and without the engine (`year/standards/`), and held against the
 * list that the staff are given.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { isoDay } from "../../../src/model/day";
import { RULE_KINDS } from "../../../src/model/schema/rules";
import { accountsOf, OUTCOMES, type Account } from "./year/accounts";
import { FIRST, runYear, type Year } from "./year/run-year";

const SEED = 2027;
const ALLOWED = 300_000;

describe("a year in the life", () => {
  let year: Year;
  let accounts: readonly Account[];
  beforeAll(() => {
    year = runYear(SEED);
    accounts = accountsOf(year);
  }, ALLOWED);

  it("is one in which much happens, by every rule and in every way", () => {
    const { people, contacts, answers, notes } = year.shop.diary;
    const events = contacts.filter(({ day }) => day >= FIRST).length + answers.length + notes.length;
    expect(people.length).toBe(80);
    expect(events).toBeGreaterThan(2000);
    expect(new Set(accounts.map(({ owed }) => owed.rule?.kind ?? "by hand")).size).toBe(
      RULE_KINDS.length + 1,
    );
    expect(new Set(accounts.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
  });

  it("every morning the list is what the standards owe, and those left alone are whom marketing must not reach", () => {
    const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
      list.map(({ id }) => id).sort();
    for (const { today, listed, silenced, standards } of year.mornings) {
      const list = { on: isoDay(today), listed: ids(listed), silenced: ids(silenced) };
      expect(list).toEqual({
        on: isoDay(today),
        listed: ids(standards.owed),
        silenced: ids(standards.silenced),
      });
    }
  });

  it("nobody waits longer than their cadence without being on the list, promised a day, put off, silent or lost", () => {
    expect(year.mornings.filter(({ inVain }) => inVain.length > 0)).toEqual([]);
  });

  it("all that was owed was done, in time or late, or was missed for a reason; nothing was forgotten", () => {
    const reasons = year.shop.diary.answers
      .filter(({ state }) => state === "skipped")
      .map(({ reason }) => reason);
    expect(accounts.filter(({ outcome }) => outcome === "forgotten")).toEqual([]);
    expect(reasons).not.toContain("");
  });

  it("what was finished or skipped never comes again; a promise only if it was made anew", () => {
    const { answers } = year.shop.diary;
    const closed = answers.filter(({ state, rule }) => state !== "snoozed" && rule !== "next");
    const closedOn = new Map(closed.map(({ id, on }) => [id, on]));
    for (const { today, listed } of year.mornings)
      expect(listed.filter(({ id }) => (closedOn.get(id) ?? today) < today)).toEqual([]);
  });

  it("of two people with the same reminder the second is told that it was seen to", () => {
    const { turnedAway } = year.shop;
    expect(turnedAway.length).toBeGreaterThan(5);
    expect(new Set(turnedAway)).toEqual(new Set(["no-such-reminder"]));
  });

  it("the list that is kept from change to change is every evening the one that is worked out anew", () => {
    expect(year.wrongEvenings.map(isoDay)).toEqual([]);
  });
});
