/** What makes no sense is refused in a sentence that names the argument, in the user's language. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../scripts/build-functions-metadata";
import { LANGUAGES, type Language } from "../../src/model/schema";
import { BLANK } from "./support/excel-values";
import { FunctionHost, type ExcelArgument } from "./support/function-host";
import { columnOf, down, messageOf, valuesOf } from "./support/results";

let metadata: Readonly<Record<Language, FunctionsMetadata>>;
beforeAll(async () => {
  metadata = await buildFunctionsMetadata();
});

const owners = down(["C1", "C2"]);
const amounts = down([300, 100]);
const dates = down([46300, 46301]);
const none = undefined;

interface Refusal {
  readonly formula: readonly [string, ...ExcelArgument[]];
  readonly named: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  { formula: ["VALUE", owners, down([1])], named: ["visitCustomers", "2", "amounts", "1"] },
  {
    formula: ["ABC", owners, amounts, owners, none, none, none, none, none, none, down(["A"])],
    named: ["fixedClasses"],
  },
  { formula: ["ABC", owners, amounts, "C1"], named: ["customers", "XLOOKUP"] },
  { formula: ["RANK", owners, amounts, "C1"], named: ["customers", "XLOOKUP"] },
  { formula: ["ABC", owners, amounts, none, none, none, none, "best"], named: ["best", "share, pareto"] },
  { formula: ["ABC", owners, amounts, none, none, none, none, none, "much"], named: ["limitA", "much"] },
  { formula: ["ABC", owners, amounts, none, none, none, none, none, 0.005, 0.02], named: ["0.5%", "2%"] },
  { formula: ["VALUE", owners, amounts, none, none, 46300], named: ["visitDates"] },
  { formula: ["VALUE", owners, amounts, none, dates, "soon"], named: ["from", "soon"] },
  { formula: ["VALUE", owners, amounts, none, dates, 46301, 46300], named: ["2026-10-06", "2026-10-05"] },
  { formula: ["VALUE", owners, amounts, none, dates, { error: "#N/A" }], named: ["from", "#N/A"] },
  { formula: ["RFM", owners, amounts, dates, BLANK], named: ["asOf"] },
  { formula: ["RFM", owners, amounts, dates, 46301, "C1"], named: ["customers", "XLOOKUP"] },
  { formula: ["ALIVE", owners, amounts, dates, 46301, "C1"], named: ["customers", "XLOOKUP"] },
  { formula: ["ALIVE", owners, amounts, dates, 46301], named: ["2", "50"] },
  { formula: ["CLV", owners, amounts, dates, 46300.5], named: ["1", "50"] },
  { formula: ["CLV", owners, amounts, dates, 46301, none, 521], named: ["horizonWeeks", "521", "520"] },
  { formula: ["CLV", owners, amounts, dates, 46301, none, none, 10], named: ["yearlyDiscount", "100%"] },
  { formula: ["CLV", owners, amounts, dates, 46301, none, none, -0.1], named: ["yearlyDiscount"] },
  { formula: ["STAGE", owners, amounts, dates, "soon"], named: ["asOf", "soon"] },
  { formula: ["GINI", amounts, none, owners], named: ["visitCustomers"] },
  { formula: ["GINI", down([0, -5])], named: [] },
  {
    formula: ["RETENTION", owners, amounts, dates, 46301, 46300, 46302, 46303],
    named: ["2026-10-06", "2026-10-05"],
  },
  {
    formula: ["RETENTION", owners, amounts, dates, 46302, 46303, 46300, 46301],
    named: ["2026-10-07", "2026-10-08"],
  },
  { formula: ["CHURN", owners, amounts, dates, 46300, "soon", 46302, 46303], named: ["firstTo", "soon"] },
  { formula: ["GROWTH", owners, amounts, dates, 46300, 46301], named: ["2025-10-05", "2025-10-06"] },
  {
    formula: ["COHORT", owners, down(["on the house", 5]), dates, 46301],
    named: ["amounts", "1", "on the house"],
  },
  { formula: ["LASTVISIT", owners, dates, none, "now"], named: ["today", "now"] },
  { formula: ["BIRTHDAY", "05-12", "3/4/2026"], named: ["today", "3/4/2026"] },
  { formula: ["BIRTHDAY", "05-12", 46347, -1], named: ["days", "-1"] },
  {
    formula: [
      "FIND",
      "zzz",
      [
        ["Name", "Customer ID"],
        ["Mori", "C1"],
      ],
    ],
    named: ["zzz"],
  },
];

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(REFUSALS)("$formula.0 names $named", ({ formula, named }) => {
    const host = new FunctionHost(metadata[language], { language });
    const message = messageOf(host.call(...formula));
    for (const word of named) expect(message).toContain(word);
    expect(/\p{Script=Han}/u.test(message)).toBe(language === "zh-CN");
  });

  it("an amount that cannot be read never becomes 0", () => {
    const host = new FunctionHost(metadata[language], { language });
    const [first, second] = columnOf(host.call("VALUE", owners, down(["on the house", "$1,200"]), owners));
    expect(first).toMatchObject({ error: "#VALUE!" });
    expect(JSON.stringify(first)).toContain("amounts");
    expect(JSON.stringify(first)).toContain("on the house");
    expect(second).toBe(1200);
  });

  it("a lunar birthday that names no day is not available, and says why", () => {
    const host = new FunctionHost(metadata[language], { language });
    const [cell] = columnOf(host.call("BIRTHDAY", down(["农历八月"]), 46347));
    expect(cell).toMatchObject({ error: "#N/A" });
    expect(JSON.stringify(cell)).toContain("农历八月");
  });

  it("an answer over the limit of the web is refused with its size", () => {
    const host = new FunctionHost(metadata[language], { language, payloadLimit: 5_000_000 });
    const many = down(Array.from({ length: 100_000 }, (_, row) => `C${row}`));
    const days = many.map(() => [46300]);
    const message = messageOf(host.call("LASTVISIT", many, days));
    expect(message).toMatch(/\d+(\.\d)? MB.*5 MB/);
  });
});

describe("an answer within the limit", () => {
  it("is as large as it says, or a little smaller", () => {
    const host = new FunctionHost(metadata.en, { payloadLimit: 5_000_000 });
    const many = down(Array.from({ length: 60_000 }, (_, row) => `客${row}`));
    expect(
      valuesOf(
        host.call(
          "VALUE",
          many,
          many.map(() => [1]),
        ),
      ),
    ).toHaveLength(60_000);
  });
});
