import { describe, expect, it } from "vitest";
import { findHeader } from "../../../../src/model/import/layout/find-header";
import { isRemark, isSubtotal } from "../../../../src/model/import/layout/no-record";
import { RowSorter } from "../../../../src/model/import/layout/sort-rows";
import { tableAreas } from "../../../../src/model/import/layout/table-areas";

function sorted(text: string, headerRow?: number): RowSorter {
  const sorter = new RowSorter(headerRow);
  text.split("\n").forEach((line, at) => sorter.take(line.split(","), at + 1));
  sorter.finish();
  return sorter;
}

function kinds({ leftOut }: RowSorter): (readonly [number, string])[] {
  return leftOut.map(({ rowNumber, kind }) => [rowNumber, kind]);
}

describe("the header of a list", () => {
  it("is found below titles, and they are shown", () => {
    const sorter = sorted(
      "客户名单,,,\n打印日期：2024-01-01,,,\n\n姓名,电话,生日,备注\n张三,13800138000,1990-01-02,\n",
    );
    expect(sorter.header).toMatchObject({
      headerRow: 4,
      headers: ["姓名", "电话", "生日", "备注"],
      sure: true,
    });
    expect(sorter.leftOut.map(({ text }) => text)).toEqual(["客户名单", "打印日期：2024-01-01"]);
    expect(sorter.blankRows).toBe(2);
    expect(sorter.rows).toHaveLength(1);
  });

  it("is known by what stands below it where its words are unknown", () => {
    expect(sorted("foo,bar\nx,12\ny,13\n").header?.headerRow).toBe(1);
  });

  it("may be missing: the first row is data already", () => {
    const { header, rows } = sorted("1,Ann,2024-01-02\n2,Bo,2024-01-03\n");
    expect(header).toMatchObject({ headerRow: 0, headers: ["A", "B", "C"] });
    expect(rows).toHaveLength(2);
    expect(sorted("张三,13800138000\n李四,13900139000\n").header?.headerRow).toBe(0);
    expect(sorted("北京,a\n上海,b\n北京,c\n").header?.headerRow).toBe(0);
  });

  it("is not sure where all is text and nothing speaks for it", () => {
    expect(sorted("Mia,Rome\nBo,Bern\nCy,Oslo\n").header).toMatchObject({ headerRow: 1, sure: false });
  });

  it("may hold years as headers", () => {
    expect(sorted("姓名,2021,2022,2023\n张三,5,7,9\n").header?.headerRow).toBe(1);
  });

  it("may be two lines: groups over columns, joined", () => {
    const { header, rows } = sorted("基本信息,,消费,\n姓名,电话,次数,金额\n张三,13800138000,3,120\n");
    expect(header).toMatchObject({
      headerRow: 2,
      headers: ["基本信息 姓名", "基本信息 电话", "消费 次数", "消费 金额"],
    });
    expect(rows).toHaveLength(1);
  });

  it("may be two lines of which the upper one heads some columns alone", () => {
    const { header } = sorted(
      "姓名,电话,消费,\n,,次数,金额\n张三,13800138000,3,120\n李四,13900139000,2,80\n",
    );
    expect(header?.headers).toEqual(["姓名", "电话", "消费 次数", "消费 金额"]);
  });

  it("may be two lines of which the lower one leaves blank what the upper one heads over both", () => {
    const { header, rows, leftOut } = sorted(
      "姓名,联系方式,联系方式\n,手机,微信\n张三,13800138000,zs_01\n李四,13900139000,lisi\n",
    );
    expect(header).toMatchObject({
      headerRow: 2,
      headers: ["姓名", "联系方式 手机", "联系方式 微信"],
      lowerHeaders: ["姓名", "手机", "微信"],
    });
    expect(rows).toHaveLength(2);
    expect(leftOut).toEqual([]);
  });

  it("is one line below a title of several cells, whatever the title stands over", () => {
    const { header } = sorted("二店,三月,\n,姓名,电话\n1,张三,13800138000\n2,李四,13900139000\n");
    expect(header?.headers).not.toContain("二店 姓名");
  });

  it("never swallows the first record", () => {
    const { header, rows } = sorted("姓名,,城市\n张三,男,北京\n李四,女,上海\n");
    expect(header).toMatchObject({ headerRow: 1, headers: ["姓名", "", "城市"] });
    expect(rows).toHaveLength(2);
  });

  it("is where a person says it is", () => {
    expect(sorted("a,b\nc,d\n1,2\n", 2).header?.headers).toEqual(["c", "d"]);
    expect(sorted("a,b\nc,d\n", 0).rows).toHaveLength(2);
    expect(findHeader([], 5)).toMatchObject({ headerRow: 0, headers: [] });
  });
});

describe("rows that are no records", () => {
  it("are sums, headers and titles of later pages, page numbers and remarks at the end", () => {
    const sorter = sorted(
      "销售表,,\n姓名,日期,金额\n张三,2024-01-02,5\n小计,,5\n第 1 页,,\n销售表,,\n姓名,日期,金额\n李四,2024-01-03,6\n合 计：,,11\n----,,\n制表人：王,审核：赵,\n共 2 条记录,,\n",
    );
    expect(sorter.rows.map(([name]) => name)).toEqual(["张三", "李四"]);
    expect(kinds(sorter)).toEqual([
      [1, "title"],
      [4, "subtotal"],
      [5, "junk"],
      [6, "title"],
      [7, "repeated-header"],
      [9, "subtotal"],
      [10, "junk"],
      [11, "junk"],
      [12, "junk"],
    ]);
  });

  it("are not customers whose name is a word for a sum", () => {
    expect(isSubtotal(["Total", "13800138000", "", ""], 0)).toBe(false);
    expect(isSubtotal(["Total", "", "Paris", "12"], 0)).toBe(false);
    expect(isSubtotal(["Total Energies", "", "", "12"], 0)).toBe(false);
    expect(isSubtotal(["", "Total", "", "12"], 1)).toBe(true);
    expect(isSubtotal(["北区 汇总", "", "", "12"], 0)).toBe(true);
  });

  it("are sums that end before their list does, as a workbook of others writes them", () => {
    const sorter = sorted("姓名,电话,积分\n张三,13800138000,5\n合计,1234");
    expect(sorter.rows.map(([name]) => name)).toEqual(["张三"]);
    expect(kinds(sorter)).toEqual([[3, "subtotal"]]);
  });

  it("are not records with one filled cell", () => {
    expect(isRemark(["王小明", "", ""])).toBe(false);
    expect(isRemark(["rows: 300", "", ""])).toBe(true);
    expect(sorted("姓名,电话,备注\n张三,1,x\n王小明,,\n").rows).toHaveLength(2);
  });

  it("are counted with the rest: each row is a record, left out, blank or header", () => {
    const lines = ["名单,,", "", "姓名,电话,金额", "张三,138,5", ",,", "合计,,5", "第1页,,", "共 1 条,,"];
    const { rows, leftOut, blankRows, header } = sorted(lines.join("\n"));
    expect(rows.length + leftOut.length + blankRows + (header?.lines.length ?? 0)).toBe(lines.length);
  });
});

describe("tables on a sheet", () => {
  const rows = (lines: readonly string[]): { rowNumber: number; cells: string[] }[] =>
    lines.flatMap((line, at) => (line === "" ? [] : [{ rowNumber: at + 1, cells: line.split(",") }]));

  it("are one, with blank rows and a blank column inside", () => {
    const areas = tableAreas(rows(["姓名,,电话,备注", "张三,,138,x", "", "李四,,139,y"]));
    expect(areas).toEqual([{ top: 1, bottom: 4, left: 0, right: 3 }]);
  });

  it("may stand side by side, or one below another", () => {
    const beside = rows(["姓名,电话,,城市,人数", "张三,138,,北京,3", "李四,139,,,", "王五,137,,,"]);
    expect(tableAreas(beside)).toEqual([
      { top: 1, bottom: 4, left: 0, right: 1 },
      { top: 1, bottom: 2, left: 3, right: 4 },
    ]);
    const below = rows(["姓名,电话", "张三,138", "李四,139", "", "日期,金额", "2024-01-02,5"]);
    expect(tableAreas(below)).toEqual([
      { top: 1, bottom: 3, left: 0, right: 1 },
      { top: 5, bottom: 6, left: 0, right: 1 },
    ]);
  });
});
