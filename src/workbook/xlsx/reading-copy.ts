/**
 * The copy of a file that ExcelJS gets to read: cells, texts and stand-in styles, and nothing else.
 * What ExcelJS does not see it can neither stumble over (odd drawings, comments and filters make it
 * throw; a drop-down list over a whole column makes it fill the memory) nor lose.
 */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { BookPackage } from "./book-package";
import { MAIN_NAMESPACE, standInStyles } from "./file-styles";
import { escapeXml, withoutPrefix } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const IGNORED = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "autoFilter",
  "mergeCells",
  "rowBreaks",
  "hyperlinks",
  "pageMargins",
  "dataValidations",
  "pageSetup",
  "headerFooter",
  "printOptions",
  "picture",
  "drawing",
  "sheetProtection",
  "tableParts",
  "conditionalFormatting",
  "extLst",
];

/** ExcelJS's workbook; the sheet at place 3 of `sheets` is its worksheet number 3. Throws on broken XML. */
export async function readingCopy(
  file: BookPackage,
  stylesXml: string,
  sheetXmls: readonly string[],
  names: readonly string[],
): Promise<ExcelJS.Workbook> {
  const zip = new JSZip();
  const strings = file.stringsPath && (await file.zip.file(file.stringsPath)?.async("string"));
  const kinds = ["styles", ...(strings ? ["sharedStrings"] : []), ...sheetXmls.map(() => "worksheet")];
  const firstSheet = strings ? 3 : 2;
  const targets = kinds.map((kind, index) =>
    kind === "worksheet" ? `worksheets/sheet${index + 2 - firstSheet}.xml` : `${kind}.xml`,
  );
  zip.file("xl/styles.xml", standInStyles(stylesXml));
  if (strings) zip.file("xl/sharedStrings.xml", stillEscaped(withoutPrefix(strings)));
  sheetXmls.forEach((xml, index) => zip.file(`xl/worksheets/sheet${index + 1}.xml`, numberedDates(xml)));
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships>${kinds
      .map(
        (kind, index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${targets[index] ?? ""}"/>`,
      )
      .join("")}</Relationships>`,
  );
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + firstSheet}"/>`,
  );
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${sheets.join("")}</sheets></workbook>`,
  );
  const workbook = new ExcelJS.Workbook();
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED });
  return workbook;
}

/** Names under which ExcelJS will have the sheets; it refuses some that files do hold. */
export function acceptableNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const isFine = name.length <= 31 && !/[*?:/\\[\]]|^'|'$|^History$/.test(name) && name !== "";
    let accepted = isFine ? name : `kebu ${index + 1}`;
    while (taken.has(accepted.toLowerCase())) accepted = `kebu ${index + 1} ${taken.size}`;
    taken.add(accepted.toLowerCase());
    return accepted;
  });
}

/** ExcelJS puts the characters for `_x000D_` when it reads, and not back when it writes: it gets to see the letters. */
function stillEscaped(xml: string): string {
  return xml.replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");
}

/** Dates written as ISO text (`t="d"`), which ExcelJS would take for the number of their year. */
function numberedDates(xml: string): string {
  if (!xml.includes('t="d"')) return xml;
  return xml.replace(
    /(<c\b[^>]*?)\st="d"([^>]*><v>)([^<]*)(?=<\/v>)/g,
    (whole, tag: string, rest: string, iso: string) => {
      const moment = Date.parse(
        /[Z+]|T.*-/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`,
      );
      return Number.isNaN(moment) ? whole : `${tag}${rest}${moment / 86_400_000 + 25_569}`;
    },
  );
}
