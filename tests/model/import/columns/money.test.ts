import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalSign } from "../../../../src/model/import/columns/decimal-evidence";
import { finish } from "../../../../src/model/work";
import { readAll, valuesOf } from "./read-sheet";

const amounts = (texts: readonly string[], country = "CN"): readonly unknown[] =>
  valuesOf("amount", texts, { into: "visits", choices: { country } });

describe("a column of amounts", () => {
  it("is read with currency, thousands, brackets, full-width digits and 万", () => {
    expect(amounts(["¥1,200.50", "(300)", "１２０元", "1.2万", "3亿", "$5", "-7", "0"])).toEqual([
      1200.5, -300, 120, 12000, 300000000, 5, -7, 0,
    ]);
  });

  it("has one decimal sign, shown by any value that leaves no doubt", () => {
    expect(amounts(["1.234", "12,50"])).toEqual([1234, 12.5]);
    expect(amounts(["1.234", "12.5"])).toEqual([1.234, 12.5]);
    expect(amounts(["1.234", "5"], "DE")).toEqual([1234, 5]);
    expect(amounts(["1,234", "0.5"])).toEqual([1234, 0.5]);
  });

  it("never takes for 0 what it cannot read, and reports it", () => {
    const [row] = readAll({ into: "visits", columns: ["实收 → amount"], rows: [["几百"]] });
    expect(row?.values).toEqual({});
    expect(row?.unreadable).toEqual({ amount: { header: "实收", text: "几百" } });
    expect(row?.problems).toMatchObject([{ code: "unreadable-number", place: { row: 2, column: "实收" } }]);
  });

  it("reads back amounts written in either style, as soon as one of them has cents", () => {
    const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 10 }), fc.constantFrom("de-DE", "en-US"), (values, locale) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const all = [...values, 1].map((value) => value / 100);
        expect(amounts(all.map((value) => format.format(value)))).toEqual(all.map((value) => value + 0));
      }),
    );
  });

  it("without any evidence has the sign of the country", () => {
    const sign = (texts: string[], country: string) => finish(decimalSign(texts, country));
    expect([sign(["1.234"], "CN"), sign(["1.234"], "DE"), sign([], "FR")]).toEqual([".", ",", ","]);
  });
});
