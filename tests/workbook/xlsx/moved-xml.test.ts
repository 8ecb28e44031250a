/** Parts around the cells, when a totals row moved from row 6 to row 7. */
import { describe, expect, it } from "vitest";
import { movedAround, movedNames, movedNoteBoxes, movedNotes } from "../../../src/workbook/xlsx/moved-xml";

const move = { sheet: "到访", from: 6, to: 7, left: 1, right: 6 };
const around = (tail: string, sheet = "到访"): string =>
  movedAround(`<worksheet><sheetData/>${tail}</worksheet>`, sheet, [move]).slice(23, -12);

describe("what is tied to a totals row", () => {
  it.each([
    ['<mergeCell ref="A6:D6"/><mergeCell ref="A5:D5"/>', '<mergeCell ref="A7:D7"/><mergeCell ref="A5:D5"/>'],
    [
      '<hyperlink ref="E6" r:id="rId1" location="到访!A6"/>',
      '<hyperlink ref="E7" r:id="rId1" location="到访!A7"/>',
    ],
    [
      '<dataValidation sqref="E6 A2:A5"><formula1>E6&gt;&quot;E6&quot;</formula1></dataValidation>',
      '<dataValidation sqref="E7 A2:A5"><formula1>E6&gt;&quot;E6&quot;</formula1></dataValidation>',
    ],
    [
      "<x14:conditionalFormatting><x14:cfRule><xm:f>$E$6&lt;1</xm:f></x14:cfRule><xm:sqref>E6:F6</xm:sqref></x14:conditionalFormatting>",
      "<x14:conditionalFormatting><x14:cfRule><xm:f>$E$7&lt;1</xm:f></x14:cfRule><xm:sqref>E7:F7</xm:sqref></x14:conditionalFormatting>",
    ],
    [
      '<mergeCell ref="G6:H6"/><mergeCell ref="A16:D16"/>',
      '<mergeCell ref="G6:H6"/><mergeCell ref="A16:D16"/>',
    ],
  ])("follows: %s", (before, after) => {
    expect(around(before)).toBe(after);
  });

  it("lets other sheets keep their own ranges, and follow only in what they refer to", () => {
    const own = '<mergeCell ref="A6:D6"/><conditionalFormatting sqref="B6"><cfRule><formula>';
    expect(around(`${own}E6&gt;到访!E6</formula></cfRule></conditionalFormatting>`, "我的")).toBe(
      `${own}E6&gt;到访!E7</formula></cfRule></conditionalFormatting>`,
    );
  });

  it("leaves names with loose rows, and lets a print area reach as far as before", () => {
    const names = (area: string, loose: string, fixed: string): string =>
      `<definedNames><definedName name="a" localSheetId="0">${area}</definedName><definedName name="b">${loose}</definedName><definedName name="c">${fixed}</definedName></definedNames>`;
    expect(movedNames(names("到访!$A$1:$H$6", "到访!E6", "SUM('到访'!$E$6,1)"), [move])).toBe(
      names("到访!$A$1:$H$7", "到访!E6", "SUM('到访'!$E$7,1)"),
    );
  });

  it("takes notes and threads along, and their boxes", () => {
    expect(
      movedNotes('<comment ref="E6"/><comment ref="E60"/><threadedComment ref="A6" id="x"/>', move),
    ).toBe('<comment ref="E7"/><comment ref="E60"/><threadedComment ref="A7" id="x"/>');
    const box = (top: number, bottom: number, row: number, column: number): string =>
      `<x:ClientData ObjectType="Note"><x:Anchor>5, 6, ${top}, 14, 7, 2, ${bottom}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`;
    expect(movedNoteBoxes(box(4, 8, 5, 4) + box(4, 8, 5, 6), move)).toBe(box(5, 9, 6, 4) + box(4, 8, 5, 6));
  });
});
