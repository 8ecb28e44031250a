/** A visit log as a shop may have it: own columns, own sheets, and much that ExcelJS cannot save. */
import ExcelJS from "exceljs";
import { partsOf, textOf, withParts } from "./parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts that ExcelJS drops, with what leads to them from sheet 2. */
export const FOREIGN_PARTS: Readonly<Record<string, string>> = {
  "xl/vbaProject.bin": "macros",
  "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='urn:chart'><c:f>我的!$A$1</c:f></c:chartSpace>",
  "xl/drawings/drawing9.xml": "<xdr:wsDr xmlns:xdr='urn:d'><xdr:sp>shape</xdr:sp></xdr:wsDr>",
  "xl/drawings/_rels/drawing9.xml.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition dxfId='0'/>",
  "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
  "xl/slicers/slicer1.xml": "<slicers/>",
  "xl/slicerCaches/slicerCache1.xml": "<slicerCacheDefinition/>",
  "xl/timelines/timeline1.xml": "<timelines/>",
  "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
  "xl/embeddings/oleObject1.bin": "object",
  "xl/externalLinks/externalLink1.xml": "<externalLink/>",
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/persons/person.xml": "<personList/>",
  "xl/printerSettings/printerSettings1.bin": "printer",
  "xl/queryTables/queryTable1.xml": "<queryTable/>",
  "customXml/item1.xml": "<own/>",
};

export const NAMES = [
  '<definedName name="kebu.visits.amount">到访!$F$1</definedName>',
  '<definedName name="税率">0.06</definedName>',
  '<definedName name="隐藏" hidden="1">OFFSET(到访!$A$1,0,0,10,1)</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="1">我的!$A$1:$C$9</definedName>',
  '<definedName name="整列">到访!$A:$A</definedName>',
  '<definedName name="断了">#REF!</definedName>',
];

/** The last style of the file is the first that a cell has, as in files that Excel wrote. */
const LAST_STYLE =
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>';

export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addVisits(workbook.addWorksheet("到访", { views: [{ state: "frozen", ySplit: 1 }] }));
  addOwnSheet(workbook.addWorksheet("我的"));
  workbook.addWorksheet("藏起来", { state: "hidden" }).getCell("A1").value = "秘密";
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const styleCount = Number(
    /<cellXfs count="(\d+)"/.exec(textOf(await partsOf(bytes), "xl/styles.xml"))?.[1],
  );
  return withParts(bytes, {
    ...FOREIGN_PARTS,
    "xl/workbook.xml": (xml) =>
      xml.replace("</sheets>", `</sheets><definedNames>${NAMES.join("")}</definedNames>`),
    "xl/styles.xml": (xml) =>
      xml
        .replace(
          /<cellStyles[\s\S]*<\/cellStyles>/,
          '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="我的样式" xfId="0"/></cellStyles>',
        )
        .replace(
          "</styleSheet>",
          '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>',
        )
        .replace(/numFmtId="14"/g, 'numFmtId="31"')
        .replace("</cellXfs>", `${LAST_STYLE}</cellXfs>`)
        .replace(/(<cellXfs count=)"\d+"/, `$1"${styleCount + 1}"`),
    "xl/worksheets/sheet1.xml": (xml) => addToVisits(xml).replace('<c r="A2"', `<c r="A2" s="${styleCount}"`),
    "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`,
    "xl/worksheets/sheet2.xml": (xml) => xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'),
  });
}

function addVisits(sheet: ExcelJS.Worksheet): void {
  const headers = ["到访编号", "日期", "客户编号", "客户", "方式", "金额", "提成", "备注"];
  sheet.addTable({
    name: "Visits",
    ref: "A1",
    headerRow: true,
    totalsRow: false,
    columns: headers.map((name) => ({ name })),
    rows: [
      ["V1", 46000, "C1", "张三", "到访", 300, null, null],
      ["V2", 46001, "C2", "李四", "销售", 100, null, null],
    ],
  });
  sheet.getCell("G2").value = {
    formula: "F2*0.1",
    result: 30,
    shareType: "shared",
    ref: "G2:G3",
  } as ExcelJS.CellValue;
  sheet.getCell("G3").value = { sharedFormula: "G2", result: 10 };
  sheet.getCell("H2").value = { richText: [{ text: "要" }, { font: { bold: true }, text: "靠窗" }] };
  sheet.getCell("H3").note = "打过电话";
  for (const address of ["B2", "B3"]) sheet.getCell(address).numFmt = "mm-dd-yy";
  for (const address of ["F2", "F3"]) {
    sheet.getCell(address).numFmt = '"¥"#,##0.00;[Red]-"¥"#,##0.00';
    sheet.getCell(address).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEECC" } };
  }
  sheet.getRow(3).height = 33;
  sheet.getColumn(4).width = 31;
  sheet.pageSetup.orientation = "landscape";
}

function addToVisits(xml: string): string {
  const colours =
    '<conditionalFormatting sqref="F2:F3"><cfRule type="duplicateValues" dxfId="0" priority="1" stopIfTrue="1"/></conditionalFormatting>';
  const lists =
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="E1:E1048576"><formula1>"到访,销售"</formula1></dataValidation>' +
    '<dataValidation type="decimal" sqref="F2:F3"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="D2" location="我的!A1" display="张三"/></hyperlinks>';
  const sparklines =
    '<extLst><ext xmlns:x14="urn:x14" uri="{05C60535}"><x14:sparklineGroups><xm:sqref>H2:H3</xm:sqref></x14:sparklineGroups></ext></extLst>';
  return xml
    .replace(
      "</sheetData>",
      `</sheetData><sheetProtection sheet="1" objects="1" formatCells="0"/>${colours}${lists}`,
    )
    .replace("</worksheet>", `${sparklines}</worksheet>`)
    .replace(/<row r="3"/, '<row r="3" thickBot="1"');
}

function addOwnSheet(sheet: ExcelJS.Worksheet): void {
  sheet.mergeCells("A1:C1");
  sheet.getCell("A1").value = "年度小结";
  sheet.getCell("A2").value = { formula: "SUM(到访!F2:F3)", result: 400 };
  sheet.getCell("A3").value = "=不是公式";
}
