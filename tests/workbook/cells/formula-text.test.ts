/** References that follow a totals row on its move. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowMove } from "../../../src/workbook/tables/row-move";
import { movedReferences, tearsReference } from "../../../src/workbook/cells/formula-text";

const move: RowMove = { sheet: "到访", from: 6, to: 7, left: 1, right: 6 };
const moved = (formula: string, home = "我的", over: Partial<RowMove> = {}): string =>
  movedReferences(formula, home, { ...move, ...over });

describe("references to a row that moved", () => {
  it.each([
    ["到访!E6", "到访!E7"],
    ["'到访'!$E$6*2", "'到访'!$E$7*2"],
    ['IF(到访!E$6>0,到访!$E6,"")', 'IF(到访!E$7>0,到访!$E7,"")'],
    ["SUM(到访!A6:F6)", "SUM(到访!A7:F7)"],
    ["到访!A6:到访!D6", "到访!A7:到访!D7"],
    ['VLOOKUP("合计",到访!A1:F6,5,0)', 'VLOOKUP("合计",到访!A1:F7,5,0)'],
    ["SUM(到访!A$1:$H$6)", "SUM(到访!A$1:$H$7)"],
    ["-到访!E6%+@到访!E6#", "-到访!E7%+@到访!E7#"],
  ])("%s becomes %s", (before, after) => {
    expect(moved(before)).toBe(after);
  });

  it("are found on the sheet itself without its name, and with capitals of any kind", () => {
    expect(moved("E2/$E$6", "到访")).toBe("E2/$E$7");
    expect(moved("VISITS!e6", "x", { sheet: "Visits" })).toBe("VISITS!e7");
    expect(moved("'Owner''s log'!E6", "x", { sheet: "Owner's log" })).toBe("'Owner''s log'!E7");
    expect(moved("'Owner''s log'!E6", "x", { sheet: "Owners log" })).toBe("'Owner''s log'!E6");
  });

  it.each([
    "E6",
    "其他!E6+到访2!E6",
    "\"到访!E6\"&'到访!E6'!A1",
    "[1]到访!E6+'[b.xlsx]到访'!E6",
    "到访:我的!E6+'到访:我的'!E6",
    "到访!E60+到访!E5+到访!G6+到访!AE6",
    "SUM(到访!E2:E5)+SUM(到访!E:E)+SUM(到访!E2:E60)",
    "SUM(到访!E6:H6)",
    "LOG6(1)+税率E6+E6税+1.5E6+T到访!E6",
    "Visits[E6]+Visits[[#Totals],[到访!E6]]",
    '"a""到访!E6"""',
  ])("%s stays", (formula) => {
    expect(moved(formula)).toBe(formula);
  });

  it("count only with a fixed row where a formula is taken relative to many cells", () => {
    expect(movedReferences("E6>到访!$E$6", "到访", move, "fixed rows")).toBe("E6>到访!$E$7");
  });

  it("go back where they came from", () => {
    const back = { ...move, from: 7, to: 6 };
    for (const formula of ["到访!E6+SUM(到访!A6:F6)", "SUM(到访!A1:F6)"])
      expect(movedReferences(moved(formula), "我的", back)).toBe(formula);
  });

  it("are torn where they also name cells beside the table", () => {
    const tears = (formula: string): boolean => tearsReference(formula, "我的", move);
    expect(["SUM(到访!E6:H6)", "SUM(到访!6:6)"].map(tears)).toEqual([true, true]);
    expect(["到访!E6", "到访!A1:H6", "到访!H6:J6", "SUM(我的!6:6)"].map(tears)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("are the only thing that changes: any formula without one stays to the letter", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("SUM(", ")", "'", '"', "!", "[", "]", ":", "$E$6", "E6", "到访", "$", "6", ",", "+"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join("");
        expect(movedReferences(formula, "我的", { ...move, sheet: "no such sheet" })).toBe(formula);
        const apart = movedReferences(formula, "到访", { ...move, from: 1_234_567 });
        expect(apart).toBe(formula);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (row, column) => {
        const cell = `${"ABCDEFGHI"[column - 1] ?? ""}${row}`;
        const isMoved = row === 6 && column <= 6;
        expect(moved(`IF(到访!${cell}="E6",1)`)).toBe(
          isMoved ? `IF(到访!${cell.replace("6", "7")}="E6",1)` : `IF(到访!${cell}="E6",1)`,
        );
      }),
    );
  });
});
