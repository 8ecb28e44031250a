/**
 * The looks of cells in `styles.xml`. Colours are kept where the file spells them out; those of a theme
 * or palette are not, nor are borders and patterns: the simulated workbook has no place for them.
 */
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import { GENERAL, type CellFormat } from "../book/cell";
import { builtInCode } from "./number-formats";
import { childrenOf, isOn, numberOf } from "./xml-pieces";

export interface FileStyles {
  /** By the number a cell has in its `s`. Undefined: Excel's Normal style. */
  readonly cells: readonly (CellFormat | undefined)[];
  /** What conditional formats change, by their `dxfId`. */
  readonly differences: readonly CellFormat[];
}

/** Of Excel's own Normal style. */
export const NORMAL_FONT = { name: "Calibri", size: 11 };

type Draft = { -readonly [K in keyof CellFormat]: CellFormat[K] | undefined };

const UNDERLINES: Readonly<Record<string, string>> = {
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

export function readStyles(xml: string): FileStyles {
  const codes = new Map(
    childrenOf(xml, "numFmts").map((format) => [
      numberOf(format, "numFmtId") ?? 0,
      attribute(format, "formatCode") ?? GENERAL,
    ]),
  );
  const fonts = childrenOf(xml, "fonts").map(readFont);
  const fills = childrenOf(xml, "fills").map((fill) => readFill(fill, "fgColor"));
  const xfs = childrenOf(xml, "cellXfs");
  // Styles that differ in what is not kept become one and the same.
  const known = new Map<string, CellFormat>();
  return {
    cells: xfs.map((xf) => {
      const id = numberOf(xf, "numFmtId") ?? 0;
      const format = named({
        ...withoutNormal(fonts[numberOf(xf, "fontId") ?? 0] ?? {}),
        numberFormat: formatOf(codes.get(id) ?? builtInCode(id)),
        fill: fills[numberOf(xf, "fillId") ?? 0],
        ...readAlignment(element(xf, "alignment") ?? ""),
        locked: isOn(element(xf, "protection") ?? "", "locked", true) ? undefined : false,
      });
      const key = JSON.stringify(format ?? {});
      if (format && !known.has(key)) known.set(key, format);
      return known.get(key);
    }),
    differences: childrenOf(xml, "dxfs").map(
      (dxf) =>
        named({
          ...readFont(element(dxf, "font") ?? ""),
          numberFormat: formatOf(attribute(element(dxf, "numFmt") ?? "", "formatCode") ?? GENERAL),
          fill: readFill(element(dxf, "fill") ?? "", "bgColor"),
        }) ?? {},
    ),
  };
}

/** `#RRGGBB`, where an element of this name says so itself. */
export function readColor(xml: string, name: string): string | undefined {
  const rgb = attribute(element(xml, name) ?? "", "rgb");
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function formatOf(code: string): string | undefined {
  return code === GENERAL ? undefined : code;
}

function readFont(xml: string): Draft {
  const has = (name: string): true | undefined => {
    const found = element(xml, name);
    return found !== undefined && isOn(found, "val", true) ? true : undefined;
  };
  const underline = element(xml, "u");
  return {
    bold: has("b"),
    italic: has("i"),
    strikethrough: has("strike"),
    underline: underline && (UNDERLINES[attribute(underline, "val") ?? ""] ?? "Single"),
    fontColor: readColor(xml, "color"),
    fontName: attribute(element(xml, "name") ?? "", "val"),
    fontSize: numberOf(element(xml, "sz") ?? "", "val"),
  };
}

function readFill(xml: string, color: "fgColor" | "bgColor"): string | undefined {
  const pattern = attribute(element(xml, "patternFill") ?? "", "patternType");
  return pattern === undefined || pattern === "solid" ? readColor(xml, color) : undefined;
}

function readAlignment(xml: string): Draft {
  const word = (name: string): string | undefined => {
    const text = attribute(xml, name);
    return text === "centerContinuous"
      ? "CenterAcrossSelection"
      : text && text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    horizontalAlignment: word("horizontal"),
    verticalAlignment: word("vertical"),
    wrapText: isOn(xml, "wrapText") ? true : undefined,
  };
}

/** The file's own Normal font, if another than Excel's, is named cell by cell. */
function withoutNormal(font: Draft): Draft {
  const { fontName, fontSize, ...rest } = font;
  return {
    ...rest,
    fontName: fontName === NORMAL_FONT.name ? undefined : fontName,
    fontSize: fontSize === NORMAL_FONT.size ? undefined : fontSize,
  };
}

/** Only what is said; undefined where nothing is. */
function named(draft: Draft): CellFormat | undefined {
  const said = Object.entries(draft).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
