/**
 * Brings styles that ExcelJS wrote into the file's own list of styles. Most lead straight back to a
 * style of the file (see `style-code.ts`); what is new is added behind those the file has, so that every
 * number that any other part of the file refers to stays what it was.
 */
import { decodeStyle, type StyleCode } from "./style-code";
import {
  attribute,
  children,
  element,
  escapeXml,
  findElement,
  inner,
  withAttribute,
  withChildren,
} from "./xml";

export interface MergedStyles {
  readonly xml: string;
  /** The file's number for each of ExcelJS's styles, and for its styles of conditional formats. */
  readonly cells: readonly number[];
  readonly differences: readonly number[];
}

type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** In the order in which a file must hold them. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_CUSTOM_FORMAT = 164;

export function mergeStyles(fileXml: string, writtenXml: string): MergedStyles {
  const merger = new StyleMerger(fileXml, writtenXml);
  const cells = sectionOf(writtenXml, "cellXfs").map((xf, index) => (index === 0 ? 0 : merger.style(xf)));
  const differences = sectionOf(writtenXml, "dxfs").map((dxf) => merger.add("dxfs", dxf));
  return { xml: merger.xml(), cells, differences };
}

class StyleMerger {
  private readonly sections = new Map<Section, string[]>();
  private readonly added = new Set<Section>();
  private readonly writtenFormats: ReadonlyMap<string, string>;

  constructor(
    private readonly fileXml: string,
    private readonly writtenXml: string,
  ) {
    this.writtenFormats = new Map(
      sectionOf(writtenXml, "numFmts").map((xml) => [
        attribute(xml, "numFmtId") ?? "",
        attribute(xml, "formatCode") ?? "",
      ]),
    );
  }

  style(xf: string): number {
    const formatId = attribute(xf, "numFmtId") ?? "0";
    const format = this.writtenFormats.get(formatId);
    const code = decodeStyle(format);
    if (code) return this.ownStyle(code);
    let next = this.withFormat(xf, format === undefined ? formatId : this.formatId(format));
    next = withAttribute(next, "fontId", this.piece(xf, "fontId", "fonts"));
    next = withAttribute(next, "fillId", this.piece(xf, "fillId", "fills"));
    next = withAttribute(next, "borderId", this.piece(xf, "borderId", "borders"));
    return this.add("cellXfs", next);
  }

  /** Place of an element in its section; added at the end where the section lacks it. */
  add(section: Section, xml: string): number {
    const list = this.list(section);
    const place = list.indexOf(xml);
    if (place >= 0) return place;
    this.added.add(section);
    return list.push(xml) - 1;
  }

  xml(): string {
    let xml = this.fileXml;
    for (const section of this.added) xml = withSection(xml, section, this.list(section));
    return xml;
  }

  private ownStyle({ style, format }: StyleCode): number {
    if (format === undefined) return style;
    const own = this.list("cellXfs")[style] ?? '<xf fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return this.add("cellXfs", this.withFormat(own, this.formatId(format)));
  }

  private withFormat(xf: string, formatId: string): string {
    return withAttribute(withAttribute(xf, "numFmtId", formatId), "applyNumberFormat", "1");
  }

  private formatId(format: string): string {
    const list = this.list("numFmts");
    const known = list.find((xml) => attribute(xml, "formatCode") === format);
    if (known) return attribute(known, "numFmtId") ?? "0";
    const ids = list.map((xml) => Number(attribute(xml, "numFmtId") ?? 0));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    return String(id);
  }

  /** Number 0 is the default of any file, and fill 1 is fixed as well. */
  private piece(xf: string, name: string, section: "fonts" | "fills" | "borders"): string {
    const place = Number(attribute(xf, name) ?? 0);
    if (place === 0 || (section === "fills" && place === 1)) return String(place);
    const xml = sectionOf(this.writtenXml, section)[place];
    return String(xml === undefined ? 0 : this.add(section, xml));
  }

  private list(section: Section): string[] {
    const known = this.sections.get(section);
    if (known) return known;
    const list = sectionOf(this.fileXml, section);
    this.sections.set(section, list);
    return list;
  }
}

function sectionOf(stylesXml: string, section: Section): string[] {
  return children(inner(element(stylesXml, section) ?? `<${section}/>`));
}

function withSection(stylesXml: string, section: Section, list: readonly string[]): string {
  const found = findElement(stylesXml, section);
  if (found) {
    const next = withChildren(stylesXml.slice(found.start, found.end), list);
    return stylesXml.slice(0, found.start) + next + stylesXml.slice(found.end);
  }
  const behind = ORDER.slice(ORDER.indexOf(section) + 1)
    .map((name) => findElement(stylesXml, name)?.start)
    .filter((start) => start !== undefined);
  const at = Math.min(...behind, stylesXml.lastIndexOf("</styleSheet>"));
  return `${stylesXml.slice(0, at)}${withChildren(`<${section} count="0"/>`, list)}${stylesXml.slice(at)}`;
}
