/** Excel.PageLayout: what was set of the print set-up is kept and answered. */
import { mustAllowTableChange } from "../../engine/may-write";
import { invalidArgument } from "../../engine/excel-error";
import { oneOf, options } from "../arguments";
import type { Kind } from "../host-object";
import type { SheetRef } from "../in-host";

function setLayout({ host, sheet }: SheetRef, property: string, value: unknown): void {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(sheet);
  sheet.pageLayout.set(property, value);
}

export const PAGE_LAYOUT: Kind<SheetRef> = {
  name: "PageLayout",
  get: {
    Orientation: ({ sheet }) => sheet.pageLayout.get("Orientation") ?? "Portrait",
    PaperSize: ({ sheet }) => sheet.pageLayout.get("PaperSize") ?? "Letter",
    CenterHorizontally: ({ sheet }) => sheet.pageLayout.get("CenterHorizontally") ?? false,
    Zoom: ({ sheet }) => sheet.pageLayout.get("Zoom") ?? { scale: 100 },
  },
  set: {
    Orientation: (ref, value) => setLayout(ref, "Orientation", oneOf(value, ["Portrait", "Landscape"])),
    PaperSize: (ref, value) => setLayout(ref, "PaperSize", oneOf(value, ["A4", "Letter"])),
    CenterHorizontally: (ref, value) => setLayout(ref, "CenterHorizontally", value === true),
    // A scale and a number of pages exclude each other.
    Zoom: (ref, value) => {
      const zoom = options(value);
      if ("scale" in zoom && "horizontalFitToPages" in zoom) throw invalidArgument();
      setLayout(ref, "Zoom", zoom);
    },
  },
  call: {
    SetPrintMargins: (ref, unit, margins) => {
      setLayout(ref, "Margins", {
        unit: oneOf(unit, ["Points", "Inches", "Centimeters"]),
        ...options(margins),
      });
      return null;
    },
  },
};
