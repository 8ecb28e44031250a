/** Conditional colours: the letter of a class, and a date that has passed with nobody contacted. */
import type ExcelJS from "exceljs";
import { columnOf, type Language, type TableKey } from "../../model/schema";
import type { PlacedColumn } from "./table-columns";

/** Rows that are coloured, beyond those of any shop; a rule costs nothing by its length. */
const LAST_ROW = 200_000;

/** A filled, B lightly filled, C plain, so that they also differ in grey and for the colour-blind. */
const CLASS_STYLES: Readonly<Record<"A" | "B" | "C", Partial<ExcelJS.Style>>> = {
  A: { font: { bold: true, color: { argb: "FFFFFFFF" } }, fill: solid("FF1F6F5C") },
  B: { font: { bold: true, color: { argb: "FF14503F" } }, fill: solid("FFD3EAE1") },
  C: { font: { color: { argb: "FF55606A" } } },
};
const LATE_STYLE: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: "FFA32015" } },
  fill: solid("FFFCE8E6"),
};

const CLASS_COLUMNS: readonly string[] = ["class", "previousClass", "fixedClass"];

/** Adds the rules that the table's columns call for. */
export function addColours(
  sheet: ExcelJS.Worksheet,
  table: TableKey,
  columns: readonly PlacedColumn[],
  language: Language,
): void {
  for (const column of columns) {
    if (CLASS_COLUMNS.includes(column.key)) colourClass(sheet, column.letter);
  }
  const late = lateFormula(table, columns, language);
  if (!late) return;
  sheet.addConditionalFormatting({
    ref: late.range,
    rules: [{ type: "expression", priority: 4, formulae: [late.formula], style: LATE_STYLE }],
  });
}

function colourClass(sheet: ExcelJS.Worksheet, letter: string): void {
  sheet.addConditionalFormatting({
    ref: `${letter}2:${letter}${LAST_ROW}`,
    rules: (["A", "B", "C"] as const).map((name, index) => ({
      type: "cellIs",
      operator: "equal",
      priority: index + 1,
      formulae: [`"${name}"`],
      style: CLASS_STYLES[name],
    })),
  });
}

/**
 * A customer is late when the next contact has passed; a follow-up when it is open and due, or snoozed
 * and its new day has passed. Dates on visits are history and stay plain.
 */
function lateFormula(
  table: TableKey,
  columns: readonly PlacedColumn[],
  language: Language,
): { range: string; formula: string } | undefined {
  const letter = (key: string) => columns.find((column) => column.key === key)?.letter ?? "";
  if (table === "customers") {
    const next = letter("nextContact");
    return { range: rangeOf(next), formula: `AND(ISNUMBER($${next}2),$${next}2<TODAY())` };
  }
  if (table !== "followUps") return undefined;
  const [due, state, until] = [letter("due"), letter("state"), letter("until")];
  const label = (key: string) =>
    columnOf("followUps", "state").choices?.find((choice) => choice.key === key)?.label[language] ?? key;
  const open = `AND(OR($${state}2="",$${state}2="${label("open")}"),ISNUMBER($${due}2),$${due}2<TODAY())`;
  const snoozed = `AND($${state}2="${label("snoozed")}",ISNUMBER($${until}2),$${until}2<TODAY())`;
  return { range: rangeOf(due), formula: `OR(${open},${snoozed})` };
}

function rangeOf(letter: string): string {
  return `${letter}2:${letter}${LAST_ROW}`;
}

function solid(argb: string): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", bgColor: { argb } };
}
