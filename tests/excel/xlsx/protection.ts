/**
 * A sheet's protection. A file holds only a hash of the password: a sheet that has one is protected by a
 * password that nobody here knows, and is saved without.
 */
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import type { SimProtection } from "../book/sheet";
import { isOn, tag } from "./xml-pieces";

export const UNKNOWN_PASSWORD = "(only its hash is in the file)";

/** Name in Office.js, name in the file, and whether the file forbids it where it says nothing. */
const OPTIONS: readonly (readonly [option: string, name: string, forbidden: boolean])[] = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
];

export function readProtection(xml: string): SimProtection | undefined {
  const found = element(xml, "sheetProtection");
  if (found === undefined || !isOn(found, "sheet")) return undefined;
  const allowed = OPTIONS.map(
    ([option, name, forbidden]) => [option, !isOn(found, name, forbidden)] as const,
  );
  const selectionMode = isOn(found, "selectUnlockedCells")
    ? "None"
    : isOn(found, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  const hasPassword = attribute(found, "password") ?? attribute(found, "hashValue");
  return {
    options: { ...Object.fromEntries(allowed), selectionMode },
    password: hasPassword === undefined ? undefined : UNKNOWN_PASSWORD,
  };
}

export function writeProtection(protection: SimProtection | undefined): string {
  if (!protection) return "";
  const { selectionMode } = protection.options;
  return tag("sheetProtection", {
    sheet: true,
    ...Object.fromEntries(OPTIONS.map(([option, name]) => [name, protection.options[option] !== true])),
    selectLockedCells: selectionMode === "Unlocked" || selectionMode === "None",
    selectUnlockedCells: selectionMode === "None",
  });
}
