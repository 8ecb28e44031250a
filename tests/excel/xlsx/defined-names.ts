/** Defined names of the workbook and of single sheets. Names that Excel itself gives lose their `_xlnm.`. */
import { attribute, escapeXml, inner, unescapeXml } from "../../../src/workbook/xlsx/xml";
import { WORKBOOK_SCOPE, type SimName } from "../book/name";
import type { SimSheet } from "../book/sheet";
import { childrenOf, isOn, numberOf, tag } from "./xml-pieces";

const PREFIX = "_xlnm.";
const GIVEN_BY_EXCEL =
  /^(?:Print_Area|Print_Titles|Criteria|Extract|Consolidate_Area|Database|Sheet_Title|_FilterDatabase)$/;

/** `sheets` as the file counts them; a sheet without cells is undefined, and its names are left out. */
export function readNames(workbookXml: string, sheets: readonly (SimSheet | undefined)[]): SimName[] {
  return childrenOf(workbookXml, "definedNames").flatMap((xml) => {
    const place = numberOf(xml, "localSheetId");
    const scope = place === undefined ? WORKBOOK_SCOPE : sheets[place]?.id;
    if (scope === undefined) return [];
    return [
      {
        name: (attribute(xml, "name") ?? "").replace(PREFIX, ""),
        scope,
        formula: `=${unescapeXml(inner(xml))}`,
        visible: !isOn(xml, "hidden"),
        comment: attribute(xml, "comment") ?? "",
      },
    ];
  });
}

export function writeNames(names: readonly SimName[], sheets: readonly SimSheet[]): string {
  const written = names.map(({ name, scope, formula, visible, comment }) => {
    const place = sheets.findIndex(({ id }) => id === scope);
    const isLocal = scope !== WORKBOOK_SCOPE;
    return tag(
      "definedName",
      {
        name: isLocal && GIVEN_BY_EXCEL.test(name) ? PREFIX + name : name,
        localSheetId: isLocal ? place : undefined,
        hidden: visible ? undefined : true,
        comment: comment || undefined,
      },
      escapeXml(formula.replace(/^=/, "")),
    );
  });
  return written.length === 0 ? "" : tag("definedNames", {}, written.join(""));
}
