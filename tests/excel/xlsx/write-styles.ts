/** Collects the looks of cells while sheets are written, and makes `styles.xml` of them. */
import { GENERAL, type CellFormat } from "../book/cell";
import { builtInId } from "./number-formats";
import { NORMAL_FONT } from "./read-styles";
import { MAIN_NAMESPACE } from "../../../src/workbook/xlsx/file-styles";
import { tag } from "./xml-pieces";

const FIRST_OWN_FORMAT = 164;
const PLAIN_FONT = { fontName: NORMAL_FONT.name, fontSize: NORMAL_FONT.size };
const NO_FILLS = ["none", "gray125"].map((patternType) =>
  tag("fill", {}, tag("patternFill", { patternType })),
);
const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

export class StyleWriter {
  private readonly numbers = new Map<CellFormat, number>();
  private readonly codes = new Lines();
  private readonly fonts = new Lines([tag("font", {}, fontPieces(PLAIN_FONT))]);
  private readonly fills = new Lines(NO_FILLS);
  private readonly cells = new Lines([
    tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  ]);
  private readonly differences = new Lines();

  /** The number a cell of this look has in its `s`; 0 is Excel's Normal style. */
  cell(format: CellFormat): number {
    let number = this.numbers.get(format);
    if (number === undefined) this.numbers.set(format, (number = this.cells.add(this.xf(format))));
    return number;
  }

  /** The `dxfId` of what a conditional format changes. */
  difference(format: CellFormat): number {
    const { numberFormat, fill } = format;
    const code = numberFormat === undefined ? "" : tag("numFmt", this.formatAttributes(numberFormat));
    const color = fill && tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: argb(fill) })));
    const font = fontPieces(format);
    return this.differences.add(tag("dxf", {}, (font && tag("font", {}, font)) + code + (color ?? "")));
  }

  toXml(): string {
    const formats = this.codes.all.map((code) => tag("numFmt", this.formatAttributes(code)));
    const borders = tag(
      "borders",
      { count: 1 },
      tag("border", {}, "<left/><right/><top/><bottom/><diagonal/>"),
    );
    const base = tag(
      "cellStyleXfs",
      { count: 1 },
      tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    );
    const normal = tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return tag(
      "styleSheet",
      { xmlns: MAIN_NAMESPACE },
      [
        formats.length > 0 ? list("numFmts", formats) : "",
        list("fonts", this.fonts.all),
        list("fills", this.fills.all),
        borders,
        base,
        list("cellXfs", this.cells.all),
        list("cellStyles", [normal]),
        list("dxfs", this.differences.all),
      ].join(""),
    );
  }

  private xf(format: CellFormat): string {
    const { numberFormat = GENERAL, fill, locked } = format;
    const font = { ...PLAIN_FONT, ...format };
    const solid =
      fill &&
      tag("fill", {}, tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: argb(fill) })));
    const alignment = alignmentOf(format);
    return tag(
      "xf",
      {
        numFmtId: this.formatAttributes(numberFormat).numFmtId,
        fontId: this.fonts.add(tag("font", {}, fontPieces(font))),
        fillId: solid ? this.fills.add(solid) : 0,
        borderId: 0,
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyAlignment: alignment !== "",
        applyProtection: locked === false,
      },
      alignment + (locked === false ? tag("protection", { locked }) : ""),
    );
  }

  private formatAttributes(formatCode: string): { numFmtId: number; formatCode: string } {
    return { numFmtId: builtInId(formatCode) ?? FIRST_OWN_FORMAT + this.codes.add(formatCode), formatCode };
  }
}

/** Texts of which each stands once, by the order in which they came. */
class Lines {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const line of first) this.add(line);
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }

  add(line: string): number {
    const known = this.numbers.get(line);
    if (known !== undefined) return known;
    this.numbers.set(line, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** In the order in which the file wants them. */
function fontPieces(format: CellFormat): string {
  const { bold, italic, strikethrough, underline, fontColor, fontName, fontSize } = format;
  const line = UNDERLINES[underline ?? ""];
  return [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    line ? tag("u", { val: line }) : "",
    fontSize === undefined ? "" : tag("sz", { val: fontSize }),
    fontColor ? tag("color", { rgb: argb(fontColor) }) : "",
    fontName ? tag("name", { val: fontName }) : "",
  ].join("");
}

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapText }: CellFormat): string {
  if (horizontalAlignment === undefined && verticalAlignment === undefined && !wrapText) return "";
  return tag("alignment", {
    horizontal: word(horizontalAlignment),
    vertical: word(verticalAlignment),
    wrapText,
  });
}

function word(text: string | undefined): string | undefined {
  return text === "CenterAcrossSelection"
    ? "centerContinuous"
    : text && text.charAt(0).toLowerCase() + text.slice(1);
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function list(name: string, items: readonly string[]): string {
  return tag(name, { count: items.length }, items.join(""));
}
