/** The file's own styles: which number format each has, and the copy that ExcelJS gets to see. */
import { attribute, children, element, inner } from "./xml";
import { builtInFormat } from "../cells/number-format";
import { encodeStyle } from "./style-code";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** For a file without styles of its own. */
export const PLAIN_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${MAIN_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** The number format of each style of the file, by its index. */
export function styleFormats(stylesXml: string): readonly string[] {
  const custom = new Map<number, string>();
  for (const format of children(inner(element(stylesXml, "numFmts") ?? "<numFmts/>")))
    custom.set(Number(attribute(format, "numFmtId")), attribute(format, "formatCode") ?? "General");
  return cellXfs(stylesXml).map((xf) => {
    const id = Number(attribute(xf, "numFmtId") ?? 0);
    return custom.get(id) ?? builtInFormat(id);
  });
}

/** Styles that say nothing but which style of the file they stand for (see `style-code.ts`). */
export function standInStyles(stylesXml: string): string {
  const styles = cellXfs(stylesXml).map((_, style) => style);
  const BASE = 1000;
  const formats = styles.map(
    (style) => `<numFmt numFmtId="${BASE + style}" formatCode="${encodeStyle({ style })}"/>`,
  );
  const xfs = styles.map((style) => `<xf numFmtId="${BASE + style}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN_NAMESPACE}">` +
    `<numFmts count="${formats.length}">${formats.join("")}</numFmts><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`
  );
}

function cellXfs(stylesXml: string): string[] {
  return children(inner(element(stylesXml, "cellXfs") ?? "<cellXfs/>"));
}
