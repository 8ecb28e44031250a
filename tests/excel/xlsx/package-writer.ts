/** A new .xlsx package: parts under free names, their content types, and what leads to what. */
import JSZip from "jszip";
import { relationsPath } from "../../../src/workbook/xlsx/book-package";
import { escapeXml } from "../../../src/workbook/xlsx/xml";
import { tag } from "./xml-pieces";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const KINDS = {
  officeDocument: { stem: "xl/workbook", type: `${SPREADSHEET}.sheet.main+xml`, single: true },
  styles: { stem: "xl/styles", type: `${SPREADSHEET}.styles+xml`, single: true },
  sharedStrings: { stem: "xl/sharedStrings", type: `${SPREADSHEET}.sharedStrings+xml`, single: true },
  worksheet: { stem: "xl/worksheets/sheet", type: `${SPREADSHEET}.worksheet+xml`, single: false },
  table: { stem: "xl/tables/table", type: `${SPREADSHEET}.table+xml`, single: false },
  drawing: { stem: "xl/drawings/drawing", type: `${DRAWING}+xml`, single: false },
  chart: {
    stem: "xl/charts/chart",
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    single: false,
  },
} as const;

export type PartKind = keyof typeof KINDS;

export class PackageWriter {
  private readonly zip = new JSZip();
  private readonly types = new Map<string, string>();
  private readonly counts = new Map<PartKind, number>();
  private readonly relations = new Map<string, string[]>();

  /** A name for a part of this kind that no other part has. */
  newPart(kind: PartKind): string {
    const { stem, type, single } = KINDS[kind];
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const part = single ? `${stem}.xml` : `${stem}${number}.xml`;
    this.types.set(part, type);
    return part;
  }

  write(part: string, xml: string): void {
    this.zip.file(part, DECLARATION + xml);
  }

  /** Leads from one part (or, with an empty name, from the package) to another; answers the relation's id. */
  relate(from: string, kind: PartKind, to: string): string {
    const known = this.relations.get(from) ?? [];
    this.relations.set(from, known);
    const id = `rId${known.length + 1}`;
    const target = pathFrom(from, to);
    known.push(tag("Relationship", { Id: id, Type: `${OFFICE}/${kind}`, Target: target }));
    return id;
  }

  bytes(): Promise<Uint8Array> {
    const overrides = [...this.types].map(([part, type]) =>
      tag("Override", { PartName: `/${escapeXml(part)}`, ContentType: type }),
    );
    const usual = [
      tag("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    this.write(
      "[Content_Types].xml",
      tag("Types", { xmlns: `${PACKAGE}/content-types` }, [...usual, ...overrides].join("")),
    );
    for (const [part, relations] of this.relations)
      this.write(
        relationsPath(part),
        tag("Relationships", { xmlns: `${PACKAGE}/relationships` }, relations.join("")),
      );
    return this.zip.generateAsync({
      type: "uint8array",
      compression: "DEFLATE",
      compressionOptions: { level: 3 },
    });
  }
}

/** As Excel writes paths, from the folder of the part: ExcelJS finds a table by no other. */
function pathFrom(part: string, to: string): string {
  const folders = part.split("/").slice(0, -1);
  const steps = to.split("/");
  let same = 0;
  while (same < folders.length && folders[same] === steps[same]) same++;
  return "../".repeat(folders.length - same) + steps.slice(same).join("/");
}
