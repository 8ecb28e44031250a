/** Which list a selection means. */
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/workbook/port";
import type { CellPlace, SelectedList } from "../../../src/workbook/adopt/adoption";
import { listAt } from "../../../src/workbook/adopt/find-list";
import { MemorySheet } from "../../../src/workbook/memory/memory-sheet";

const HEADERS = ["客人", "手机", "余额"];
const LIST: readonly (readonly Cell[])[] = [HEADERS, ["陈静", "13800001234", 100], ["李伟", null, 20]];

function find(rows: readonly (readonly Cell[])[], row?: number, column = 1): SelectedList | undefined {
  const sheet = new MemorySheet(
    "名单",
    rows.map((cells) => [...cells]),
  );
  return found(sheet, row === undefined ? undefined : { sheet: "名单", row, column });
}

function found(sheet: MemorySheet, place: CellPlace | undefined): SelectedList | undefined {
  return listAt({ grids: [sheet], anchors: new Map(), tieOf: () => undefined }, place);
}

describe("a plain block", () => {
  it("is found from any of its cells, with headers, rows and what they show", () => {
    for (const [row, column] of [
      [1, 1],
      [3, 3],
      [3, 2],
    ] as const)
      expect(find(LIST, row, column)).toEqual({
        sheet: "名单",
        headerRow: 1,
        rowNumbers: [2, 3],
        columns: [
          { column: 1, header: "客人", cells: ["陈静", "李伟"] },
          { column: 2, header: "手机", cells: ["13800001234", ""] },
          { column: 3, header: "余额", cells: ["100", "20"] },
        ],
      });
  });

  it("has its headers below titles, remarks and group headings", () => {
    const title: Cell[][] = [["阿美发廊 2026 年客户名单"], ["店长", "小美"], ["基本资料", null, "钱"]];
    expect(find([...title, ...LIST], 5)?.headerRow).toBe(4);
    expect(find([["标题"], [], ...LIST], 1)?.headerRow).toBe(3);
  });

  it("goes on after a blank row, but not to a remark or the totals", () => {
    const rows = [...LIST, [], ["王芳", "13700001111", 5], ["合计", null, 125], [], ["电话打过的标黄"]];
    expect(find(rows, 2)?.rowNumbers).toEqual([2, 3, 5]);
  });

  it("ends where a blank column does; another list beside it is another list", () => {
    const rows = LIST.map((cells, row) => [
      ...cells,
      null,
      ["产品", "洗发水", "护发素"][row] ?? null,
      row || "价",
    ]);
    expect(find(rows, 2, 1)?.columns.map(({ header }) => header)).toEqual(HEADERS);
    expect(find(rows, 2, 5)?.columns.map(({ header }) => header)).toEqual(["产品", "价"]);
  });

  it("may have a column without a header", () => {
    const rows = [
      ["客人", "手机", null, "余额"],
      ["陈静", "138", "常客", 100],
    ];
    expect(find(rows, 2)?.columns[2]).toEqual({ column: 3, header: "", cells: ["常客"] });
  });

  it("is the sheet's first list where the selection stands apart, or nowhere", () => {
    expect(find(LIST, 40, 20)?.headerRow).toBe(1);
    expect(find(LIST)?.headerRow).toBe(1);
  });

  it("is none without headers", () => {
    expect(find([], 1)).toBeUndefined();
    expect(find([["milk", 2]], 1)).toBeUndefined();
    expect(find([["only a title"]], 1)).toBeUndefined();
    expect(
      find(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        1,
      ),
    ).toBeUndefined();
  });

  it("of 100,000 rows is walked through once", () => {
    const rows = Array.from({ length: 100_000 }, (_, row): Cell[] => [`客人${row}`, row, "x"]);
    const sheet = new MemorySheet("名单", [HEADERS.slice(), ...rows]);
    let looks = 0;
    const cell = sheet.cell.bind(sheet);
    sheet.cell = (row, column) => {
      looks++;
      return cell(row, column);
    };
    expect(found(sheet, { sheet: "名单", row: 50_000, column: 2 })?.rowNumbers.length).toBe(100_000);
    expect(looks).toBeLessThan(40 * 100_000);
  });
});

describe("an Excel table", () => {
  const tableAt = (top: number): MemorySheet => {
    const sheet = new MemorySheet("名单", [
      ...Array.from({ length: top - 1 }, (): Cell[] => ["标题"]),
      ...LIST.map((cells) => [...cells]),
      ["合计", null, 120],
      ["旁边的话", "x"],
    ]);
    const range = { top, left: 1, bottom: top + 3, right: 3 };
    sheet.lists = [{ name: "T1", ...range, header: true, totals: true, filtered: false }];
    return sheet;
  };

  it("says itself where it begins and ends", () => {
    const list = found(tableAt(2), { sheet: "名单", row: 3, column: 1 });
    expect([list?.headerRow, list?.rowNumbers]).toEqual([2, [3, 4]]);
  });

  it("is meant as well when the title above it is selected", () => {
    expect(found(tableAt(2), { sheet: "名单", row: 1, column: 1 })?.headerRow).toBe(2);
  });
});
