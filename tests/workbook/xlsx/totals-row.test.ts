/** A totals row that moves takes along all that is tied to it. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/model/change";
import { hasLibreOffice, throughLibreOffice } from "../../support/libreoffice";
import { tempFolder } from "../../support/temp-folder";
import { bytesOf, change, load, openXlsx, visit, write } from "../support/open-xlsx";
import { changedParts, partsOf, textOf, withParts } from "../support/parts";

const VISITS = "xl/worksheets/sheet1.xml";
const OWN = "xl/worksheets/sheet2.xml";
const CHART = "xl/charts/chart1.xml";
const remove = (...ids: string[]): Step => ({ kind: "remove", table: "visits", ids });

/** A plain list whose row 6 is 合计, and a sheet that takes its numbers from there. */
async function visitList(
  prepare: (visits: ExcelJS.Worksheet, own: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const visits = workbook.addWorksheet("到访");
  visits.addRow(["到访编号", "日期", "客户编号", "方式", "金额", "占比"]);
  for (let row = 2; row <= 5; row++)
    visits.addRow([`V${row}`, 46000 + row, "C1", "到访", 100, { formula: `E${row}/$E$6`, result: 0.25 }]);
  visits.addRow(["合计", null, null, null, { formula: "SUM(E2:E5)", result: 400 }]);
  visits.getRow(6).height = 40;
  visits.getCell("E6").note = "全年的";
  visits.getCell("E6").font = { bold: true };
  visits.mergeCells("A6:D6");
  const rule = { type: "expression" as const, priority: 1, style: { font: { bold: true } } };
  visits.addConditionalFormatting({ ref: "E6", rules: [{ ...rule, formulae: ["E6>1"] }] });
  visits.addConditionalFormatting({ ref: "E2:E5", rules: [{ ...rule, formulae: ["E2>$E$6/2"] }] });
  visits.getCell("E6").dataValidation = { type: "custom", formulae: ["E6>=0"] };
  const own = workbook.addWorksheet("我的");
  own.getCell("A1").value = { formula: "到访!E6", result: 400 };
  own.getCell("A2").value = { formula: "AVERAGE(到访!E2:E5)", result: 100 };
  own.getCell("A3").value = "到访!E6";
  workbook.definedNames.add("到访!$E$6", "全年");
  prepare(visits, own);
  return withParts(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    [CHART]: "<c:chartSpace xmlns:c='urn:chart'><c:f>到访!$E$6</c:f><c:f>到访!$E$2:$E$5</c:f></c:chartSpace>",
  });
}

const sheetOf = async (bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe("a totals row that makes room for a visit", async () => {
  const before = await visitList();
  const workbook = await openXlsx(before);
  await write(workbook, visit("V9", { amount: 999 }));
  const after = await bytesOf(workbook);
  const is = await partsOf(after);

  it("takes merged cells, height, colours, lists and its note along", async () => {
    const visits = await sheetOf(after, "到访");
    expect(visits.getCell("B7").isMerged).toBe(true);
    expect(visits.getCell("B7").master.address).toBe("A7");
    expect(["A6", "B6", "C6", "D6"].some((address) => visits.getCell(address).isMerged)).toBe(false);
    expect(visits.getRow(7).height).toBe(40);
    expect(visits.getRow(6).height).toBeUndefined();
    expect(visits.getCell("E7").note).toBeDefined();
    expect(visits.getCell("E6").note).toBeUndefined();
    expect(visits.getCell("E7").font.bold).toBe(true);
    const xml = textOf(is, VISITS);
    expect(xml).toMatch(/sqref="E7"><cfRule[^>]*><formula>E7&gt;1</);
    expect(xml).toMatch(/sqref="E2:E6"><cfRule[^>]*><formula>E2&gt;\$E\$7\/2</);
    expect(xml).toMatch(/<dataValidation [^>]*sqref="E7"[^>]*>\s*<formula1>E7&gt;=0</);
    const box = [...is.keys()].find((part) => part.endsWith(".vml")) ?? "";
    expect(textOf(is, box)).toMatch(/<x:Anchor>\d+, \d+, 5, \d+, \d+, \d+, 9, .*<x:Row>6<.*<x:Column>4</s);
  });

  it("is found where it is by formulas, names and charts, and ranges of the data stay", async () => {
    const own = await sheetOf(after, "我的");
    expect(own.getCell("A1").formula).toBe("到访!E7");
    expect(own.getCell("A2").formula).toBe("AVERAGE(到访!E2:E5)");
    expect(own.getCell("A3").value).toBe("到访!E6");
    const visits = await sheetOf(after, "到访");
    expect(visits.getCell("E7").formula).toBe("SUM(E2:E6)");
    expect(visits.getCell("F2").formula).toBe("E2/$E$7");
    expect(visits.getCell("F6").formula).toBe("E6/$E$7");
    expect(textOf(is, "xl/workbook.xml")).toMatch(/name="全年">(?:'|&apos;)?到访(?:'|&apos;)?!\$E\$7</);
    expect(textOf(is, CHART)).toContain("<c:f>到访!$E$7</c:f><c:f>到访!$E$2:$E$5</c:f>");
  });

  it("changes nothing but the formula, whose result is out of date, in a sheet nobody wrote to", async () => {
    const was = textOf(await partsOf(before), OWN);
    expect(textOf(is, OWN)).toBe(was.replace("<f>到访!E6</f><v>400</v>", "<f>到访!E7</f>"));
  });

  it("reads as the same book again", async () => {
    expect((await load(await openXlsx(after))).book.visits.ids).toEqual(["V2", "V3", "V4", "V5", "V9"]);
  });

  it("goes back with all of it when the visit is taken back", async () => {
    const again = await openXlsx(before);
    await write(again, visit("V9"), visit("V10"));
    await write(again, remove("V9", "V10"));
    const parts = await partsOf(await bytesOf(again));
    const was = await partsOf(before);
    const tail = (of: typeof parts): string => /<\/sheetData>[^]*/.exec(textOf(of, VISITS))?.[0] ?? "";
    expect(tail(parts)).toBe(tail(was));
    expect(textOf(parts, OWN)).toBe(textOf(was, OWN).replace("<f>到访!E6</f><v>400</v>", "<f>到访!E6</f>"));
    expect(changedParts(was, parts)).not.toContain(CHART);
    expect(textOf(parts, VISITS)).toContain("<f>SUM(E2:E5)</f>");
    expect((await sheetOf(await bytesOf(again), "到访")).getRow(6).height).toBe(40);
  });
});

describe("a totals row and formulas of other kinds", () => {
  it("unties formulas that share one text, where one of them names the row", async () => {
    const bytes = await visitList((_, own) => {
      own.getCell("C5").value = {
        formula: "到访!E5",
        result: 100,
        shareType: "shared",
        ref: "C5:C7",
      } as ExcelJS.CellValue;
      own.getCell("C6").value = { sharedFormula: "C5", result: 400 };
      own.getCell("C7").value = { sharedFormula: "C5", result: 0 };
    });
    const workbook = await openXlsx(bytes);
    await write(workbook, visit("V9"));
    const xml = textOf(await partsOf(await bytesOf(workbook)), OWN);
    expect([...xml.matchAll(/<c r="C\d"[^>]*>(.*?)<\/c>/g)].map(([, content]) => content)).toEqual([
      "<f>到访!E5</f><v>100</v>",
      "<f>到访!E7</f>",
      "<f>到访!E7</f><v>0</v>",
    ]);
  });

  it("keeps an array formula one, in its new place", async () => {
    const array = {
      formula: "SUM(E2:E5*1)",
      result: 400,
      shareType: "array",
      ref: "E6",
    } as ExcelJS.CellValue;
    const workbook = await openXlsx(await visitList((visits) => (visits.getCell("E6").value = array)));
    await write(workbook, visit("V9"));
    expect(textOf(await partsOf(await bytesOf(workbook)), VISITS)).toMatch(
      /<c r="E7"[^>]*><f t="array" ref="E7">SUM\(E2:E6\*1\)<\/f>/,
    );
  });

  it("is followed by references to the totals row of an Excel table", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Visits").addTable({
      name: "T",
      ref: "A1",
      totalsRow: true,
      columns: [
        { name: "Visit ID", totalsRowLabel: "Total" },
        { name: "Date" },
        { name: "Customer ID" },
        { name: "Amount", totalsRowFunction: "sum" },
      ],
      rows: [["V1", 46000, "C1", 100]],
    });
    book.addWorksheet("Own").getCell("A1").value = { formula: "Visits!D3", result: 100 };
    const workbook = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    await write(workbook, visit("V2"));
    expect((await sheetOf(await bytesOf(workbook), "Own")).getCell("A1").formula).toBe("Visits!D4");
  });
});

describe("a totals row that cannot move", () => {
  it.each([
    [
      "an array over several rows",
      (visits: ExcelJS.Worksheet) =>
        (visits.getCell("E5").value = {
          formula: "E2:E3*1",
          result: 1,
          shareType: "array",
          ref: "E5:E6",
        } as ExcelJS.CellValue),
      "到访!E5",
    ],
    [
      "a reference to it and to cells beside",
      (_: ExcelJS.Worksheet, own: ExcelJS.Worksheet) =>
        (own.getCell("B1").value = { formula: "SUM(到访!6:6)", result: 1 }),
      "我的!B1",
    ],
  ])("because of %s is named, and nothing is written", async (_, prepare, cells) => {
    const bytes = await visitList((visits, own) => void prepare(visits, own));
    const workbook = await openXlsx(bytes);
    expect(await workbook.commit(change(visit("V9")))).toMatchObject([
      { code: "totals-row-tied", place: { table: "visits", row: 6 }, data: { row: 6, cells } },
    ]);
    expect(await bytesOf(workbook)).toBe(bytes);
  });
});

const folder = tempFolder();

describe.skipIf(!hasLibreOffice("sums below a moved totals row were not worked out"))("LibreOffice", () => {
  it("works the sum out where the other sheet looks for it", async () => {
    const workbook = await openXlsx(await visitList());
    await write(workbook, visit("V9", { amount: 999 }));
    const own = await sheetOf(throughLibreOffice(await bytesOf(workbook), folder), "我的");
    expect(own.getCell("A1").result).toBe(1399);
  }, 60_000);
});
