/**
 * A file as Excel itself writes one: shared texts and formulas, styles by number, a filtered table with a
 * totals row, names, a protected sheet, an old Mac's date system. Written by hand, part by part, so that
 * what loads it cannot lean on the habits of ExcelJS.
 */
import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const relations = (...links: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${links
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="1"/>
<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>
<sheets><sheet name="Chart" sheetId="9" r:id="rId1"/><sheet name="Visits &amp; more" sheetId="4" r:id="rId2"/>
<sheet name="Lists" sheetId="2" state="veryHidden" r:id="rId3"/></sheets>
<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Visits &amp; more'!$1:$1</definedName>
<definedName name="kebu.visits.id" comment="anchor">'Visits &amp; more'!$A$1</definedName>
<definedName name="rate" hidden="1">0.06</definedName>
<definedName name="rate" localSheetId="2">Lists!$A$1</definedName></definedNames><calcPr calcMode="manual"/></workbook>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
<fonts count="3"><font><sz val="12"/><color theme="1"/><name val="宋体"/></font>
<font><b/><u/><sz val="14"/><color rgb="FFCC0000"/><name val="宋体"/></font>
<font><b val="0"/><strike/><sz val="12"/><name val="宋体"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFEECC"/><bgColor indexed="64"/></patternFill></fill></fills>
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="14" fontId="0" fillId="0"/>
<xf numFmtId="164" fontId="1" fillId="2"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="2" fillId="0"><protection locked="0"/></xf><xf numFmtId="44" fontId="0" fillId="0"/>
<xf numFmtId="12" fontId="0" fillId="0"/><xf numFmtId="22" fontId="0" fillId="0"/></cellXfs>
<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
<dxf><numFmt numFmtId="9" formatCode="0%"/></dxf></dxfs></styleSheet>`;

const STRINGS = `<sst xmlns="${MAIN}"><si><t>ID</t></si><si><t>Day</t></si><si><t>Amount</t></si><si><t>Cut</t></si>
<si><t>V1</t></si><si><r><t xml:space="preserve">V </t></r><r><rPr><b/></rPr><t>2</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
<si><t>_x0041_b_x000D_c</t></si><si><t>=plain</t></si><si><t>Sum</t></si></sst>`;

const VISITS = `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetPr><tabColor rgb="FF1F6F5C"/></sheetPr>
<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>
<selection pane="topRight"/><selection pane="bottomRight" activeCell="C3" sqref="C3:D4"/></sheetView></sheetViews>
<cols><col min="1" max="2" width="12.7109375" style="3" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2" s="3" t="s"><v>4</v></c><c r="B2" s="1"><v>44500</v></c><c r="C2" s="4"><v>300</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">C2*$F$1</f><v>30</v></c></row>
<row r="3" hidden="1"><c r="A3" s="3" t="s"><v>5</v></c><c r="B3" s="6"><v>44501.5</v></c><c r="C3"><v>-0.1</v></c><c r="D3"><f t="shared" si="0"/><v>-0.01</v></c></row>
<row r="4"><c r="A4" s="3" t="s"><v>6</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="e"><f t="shared" si="0"/><v>#N/A</v></c></row>
<row r="5"><c r="A5" t="s"><v>8</v></c><c r="C5"><f>SUBTOTAL(109,Visits[Amount])</f><v>299.9</v></c><c r="D5" t="e"><f>MAX(Visits[Cut])</f><v>#N/A</v></c></row>
<row r="7"><c r="A7" t="inlineStr"><is><t>inline</t></is></c><c r="B7" t="str"><f>"a"&amp;"&lt;b"</f><v>a&lt;b</v></c><c r="C7" s="2"/><c r="D7" t="s"><v>7</v></c><c r="E7" s="5"><v>0.5</v></c></row>
<row r="9" hidden="1"/></sheetData>
<sheetProtection password="CC1A" sheet="1" objects="1" insertRows="0" sort="0" selectLockedCells="1"/>
<mergeCells count="1"><mergeCell ref="C7:C8"/></mergeCells>
<conditionalFormatting sqref="C2:C4 E2"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>$F$1</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$B2&lt;TODAY()</formula></cfRule>
<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="T" error="E" sqref="A2:A4"><formula1>"yes,no ""so"""</formula1></dataValidation>
<dataValidation type="list" showDropDown="1" sqref="B2"><formula1>Lists!$A$1:$A$3</formula1></dataValidation>
<dataValidation type="decimal" operator="greaterThanOrEqual" showInputMessage="1" prompt="P" sqref="C2:C4 C7"><formula1>0</formula1></dataValidation></dataValidations>
<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const TABLE = `<table xmlns="${MAIN}" id="3" name="Table3" displayName="Visits" ref="A1:D5" totalsRowCount="1">
<autoFilter ref="A1:D4"><filterColumn colId="0"><filters blank="1"><filter val="V1"/></filters></filterColumn>
<filterColumn colId="1" hiddenButton="1"/><filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>
<sortState ref="A2:D4"><sortCondition descending="1" ref="C2:C4"/></sortState>
<tableColumns count="4"><tableColumn id="1" name="ID" totalsRowLabel="Sum"/><tableColumn id="5" name="Day"/>
<tableColumn id="2" name="Amount" totalsRowFunction="sum"/><tableColumn id="7" name="Cut" totalsRowFunction="custom"><calculatedColumnFormula>Visits[[#This Row],[Amount]]*$F$1</calculatedColumnFormula><totalsRowFormula>MAX(Visits[Cut])</totalsRowFormula></tableColumn></tableColumns>
<tableStyleInfo name="TableStyleLight9" showRowStripes="0"/></table>`;

export async function fileByExcel(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("_rels/.rels", relations(["officeDocument", "xl/workbook.xml"]));
  zip.file("xl/workbook.xml", WORKBOOK);
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations(
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
  );
  zip.file("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${MAIN}"/>`);
  zip.file("xl/worksheets/sheet1.xml", VISITS);
  zip.file("xl/worksheets/_rels/sheet1.xml.rels", relations(["table", "../tables/table1.xml"]));
  zip.file("xl/worksheets/sheet2.xml", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`);
  zip.file("xl/tables/table1.xml", TABLE);
  zip.file("xl/styles.xml", STYLES);
  zip.file("xl/sharedStrings.xml", STRINGS);
  return zip.generateAsync({ type: "uint8array" });
}
