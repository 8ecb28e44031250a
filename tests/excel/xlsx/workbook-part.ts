/** `xl/workbook.xml`: date system, protection, calculation, the order and visibility of the sheets. */
import { MAIN_NAMESPACE } from "../../../src/workbook/xlsx/file-styles";
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import type { SheetVisibility } from "../book/sheet";
import type { CalculationMode, SimWorkbook } from "../book/workbook";
import { writeNames } from "./defined-names";
import { childrenOf, isOn, numberOf, tag } from "./xml-pieces";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const CALCULATION: Readonly<Record<string, CalculationMode>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** What the part says of the workbook as a whole; sheets and names are read by others. */
export function readWorkbookPart(xml: string, workbook: SimWorkbook): void {
  workbook.structureProtected = isOn(element(xml, "workbookProtection") ?? "", "lockStructure");
  workbook.calculationMode =
    CALCULATION[attribute(element(xml, "calcPr") ?? "", "calcMode") ?? ""] ?? "Automatic";
}

/** By the sheet's place in the file. */
export function readVisibilities(xml: string): SheetVisibility[] {
  return childrenOf(xml, "sheets").map((sheet) => VISIBILITIES[attribute(sheet, "state") ?? ""] ?? "Visible");
}

/** The place of the sheet that was in front. */
export function readActivePlace(xml: string): number {
  return numberOf(element(xml, "workbookView") ?? "", "activeTab") ?? 0;
}

/** `relations` leads to the sheets, in their order. */
export function writeWorkbookPart(workbook: SimWorkbook, relations: readonly string[]): string {
  const { sheets, names, date1904, structureProtected, calculationMode } = workbook;
  const wordOf = <T>(words: Readonly<Record<string, T>>, wanted: T): string | undefined =>
    Object.entries(words).find(([, meaning]) => meaning === wanted)?.[0];
  const entries = sheets.map(({ name, visibility }, index) =>
    tag("sheet", {
      name,
      sheetId: index + 1,
      state: wordOf(VISIBILITIES, visibility),
      "r:id": relations[index],
    }),
  );
  return tag(
    "workbook",
    { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATIONS },
    // Results of formulas are taken over only from a program that is trusted to have worked them out.
    tag("fileVersion", { appName: "xl" }) +
      tag("workbookPr", { date1904: date1904 || undefined }) +
      (structureProtected ? tag("workbookProtection", { lockStructure: true }) : "") +
      tag("bookViews", {}, tag("workbookView", { activeTab: sheets.indexOf(workbook.activeSheet) })) +
      tag("sheets", {}, entries.join("")) +
      writeNames(names, sheets) +
      tag("calcPr", { calcId: 191029, calcMode: wordOf(CALCULATION, calculationMode) }),
  );
}
