/** Excel.RangeFormat with fill, font and protection. */
import type { CellFormat } from "../../book/cell";
import { setFormats } from "../../engine/set-formats";
import { mustAllowFormat } from "../../engine/may-write";
import { invalidArgument } from "../../engine/excel-error";
import { hostObject, type Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

function formatOf(key: keyof CellFormat, standard: unknown): (range: RangeRef) => unknown {
  return ({ sheet, block }) => {
    const first = sheet.cell(block.row, block.column).format?.[key];
    for (let c = 0; c < block.columns; c++)
      for (let r = 0; r < Math.min(block.rows, 1000); r++)
        if (sheet.cell(block.row + r, block.column + c).format?.[key] !== first) return null;
    return first ?? standard;
  };
}

function setter(key: keyof CellFormat): (range: RangeRef, value: unknown) => void {
  return ({ host, sheet, block }, value) => setFormats(host, sheet, block, () => ({ [key]: value }));
}

const FILL: Kind<RangeRef> = {
  name: "RangeFill",
  get: { Color: formatOf("fill", "#FFFFFF") },
  set: { Color: setter("fill") },
  call: {
    Clear: ({ host, sheet, block }) => {
      setFormats(host, sheet, block, () => ({ fill: "#FFFFFF" }));
      return null;
    },
  },
};

const FONT: Kind<RangeRef> = {
  name: "RangeFont",
  get: {
    Bold: formatOf("bold", false),
    Italic: formatOf("italic", false),
    Underline: formatOf("underline", "None"),
    Strikethrough: formatOf("strikethrough", false),
    Color: formatOf("fontColor", "#000000"),
    Name: formatOf("fontName", "Calibri"),
    Size: formatOf("fontSize", 11),
  },
  set: {
    Bold: setter("bold"),
    Italic: setter("italic"),
    Underline: setter("underline"),
    Strikethrough: setter("strikethrough"),
    Color: setter("fontColor"),
    Name: setter("fontName"),
    Size: setter("fontSize"),
  },
};

const FORMAT_PROTECTION: Kind<RangeRef> = {
  name: "FormatProtection",
  get: { Locked: formatOf("locked", true) },
  set: { Locked: setter("locked") },
};

export const RANGE_FORMAT: Kind<RangeRef> = {
  name: "RangeFormat",
  get: {
    ColumnWidth: ({ sheet, block }) => {
      const first = sheet.columnWidths.get(block.column) ?? STANDARD_WIDTH;
      for (let c = 1; c < block.columns; c++)
        if ((sheet.columnWidths.get(block.column + c) ?? STANDARD_WIDTH) !== first) return null;
      return first;
    },
    RowHeight: ({ sheet, block }) => {
      const first = sheet.rowHeights.get(block.row) ?? STANDARD_HEIGHT;
      for (let r = 1; r < Math.min(block.rows, 1000); r++)
        if ((sheet.rowHeights.get(block.row + r) ?? STANDARD_HEIGHT) !== first) return null;
      return first;
    },
    WrapText: formatOf("wrapText", false),
    HorizontalAlignment: formatOf("horizontalAlignment", "General"),
    VerticalAlignment: formatOf("verticalAlignment", "Bottom"),
  },
  set: {
    ColumnWidth: ({ host, sheet, block }, width) => {
      if (typeof width !== "number" || width < 0) throw invalidArgument();
      mustAllowFormat(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      for (let c = 0; c < block.columns; c++) sheet.columnWidths.set(block.column + c, width);
    },
    RowHeight: ({ host, sheet, block }, height) => {
      if (typeof height !== "number" || height < 0 || height > 409) throw invalidArgument();
      mustAllowFormat(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      for (let r = 0; r < block.rows; r++) sheet.rowHeights.set(block.row + r, height);
    },
    WrapText: setter("wrapText"),
    HorizontalAlignment: setter("horizontalAlignment"),
    VerticalAlignment: setter("verticalAlignment"),
  },
  nav: {
    Fill: (range) => hostObject(FILL, range),
    Font: (range) => hostObject(FONT, range),
    Protection: (range) => hostObject(FORMAT_PROTECTION, range),
  },
  call: {
    AutofitColumns: ({ host, sheet }) => {
      mustAllowFormat(host.workbook, sheet);
      return null;
    },
    AutofitRows: ({ host, sheet }) => {
      mustAllowFormat(host.workbook, sheet);
      return null;
    },
  },
};
