/** Puts a chart into a workbook, as Excel would have it: parts that ExcelJS reads past and would drop. */
import JSZip from "jszip";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006";

const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${MAIN}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${MAIN}/spreadsheetDrawing" xmlns:a="${MAIN}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${MAIN}/chart"><c:chart xmlns:c="${MAIN}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** The same workbook with a chart on one of its sheets, the first being 1. */
export async function withChart(bytes: Uint8Array, number: number): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
  const sheet = `xl/worksheets/sheet${number}.xml`;
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const known = (await text(rels)) || `<Relationships xmlns="${PACKAGE_REL}"></Relationships>`;
  const toDrawing = `<Relationship Id="rIdChart" Type="${REL}/drawing" Target="../drawings/drawing99.xml"/>`;
  zip.file(rels, known.replace("</Relationships>", `${toDrawing}</Relationships>`));
  zip.file(sheet, withDrawing(await text(sheet)));
  zip.file("xl/drawings/drawing99.xml", DRAWING);
  const toChart = `<Relationship Id="rId1" Type="${REL}/chart" Target="../charts/chart99.xml"/>`;
  zip.file(
    "xl/drawings/_rels/drawing99.xml.rels",
    `<Relationships xmlns="${PACKAGE_REL}">${toChart}</Relationships>`,
  );
  zip.file("xl/charts/chart99.xml", CHART);
  const types = await text("[Content_Types].xml");
  const own = [
    `<Override PartName="/xl/drawings/drawing99.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
    `<Override PartName="/xl/charts/chart99.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
  ];
  zip.file("[Content_Types].xml", types.replace("</Types>", `${own.join("")}</Types>`));
  return zip.generateAsync({ type: "uint8array" }) as Promise<Uint8Array<ArrayBuffer>>;
}

/** `<drawing>` comes before the parts of a sheet that may follow it. */
function withDrawing(sheet: string): string {
  const drawing = `<drawing xmlns:r="${REL}" r:id="rIdChart"/>`;
  const after = /<(legacyDrawing|tableParts|extLst)\b|<\/worksheet>/.exec(sheet);
  const at = after?.index ?? sheet.length;
  return sheet.slice(0, at) + drawing + sheet.slice(at);
}
