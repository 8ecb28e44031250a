/**
 * Conditional colours: the class of a customer, and a date that has passed with nobody contacted.
 *
 * The owner may call the classes otherwise at any time. So the rules look up their names in Settings, by
 * its anchors, wherever that table stands: the first name is filled, the last plain, those between lightly
 * filled.
 */
import type ExcelJS from "exceljs";
import { DEFAULT_CLASSES } from "../../model/ranking/ranking";
import { columnOf, type Language, type TableKey } from "../../model/schema";
import type { SettingKey } from "../../model/settings";
import { anchorName } from "../anchors";
import type { PlacedColumn } from "./table-columns";

/** Rows that are coloured, beyond those of any shop; a rule costs nothing by its length. */
const LAST_ROW = 200_000;
/** How far down Settings is looked through. */
const SETTINGS_ROWS = 200;

/** They differ in grey too, and for the colour-blind. */
const BEST: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: "FFFFFFFF" } },
  fill: solid("FF1F6F5C"),
};
const BETWEEN: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: "FF14503F" } },
  fill: solid("FFD3EAE1"),
};
const LAST: Partial<ExcelJS.Style> = { font: { color: { argb: "FF55606A" } } };
const LATE_STYLE: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: "FFA32015" } },
  fill: solid("FFFCE8E6"),
};

/** The names of the classes as Settings has them, with a comma between two and nothing else. */
const CLASS_NAMES = commasOnly(settingFormula("ranking.classes", DEFAULT_CLASSES.join(",")));

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
  const cell = `$${letter}2`;
  const rule = (
    priority: number,
    found: string,
    style: Partial<ExcelJS.Style>,
  ): ExcelJS.ExpressionRuleType => ({
    type: "expression",
    priority,
    formulae: [`AND(${cell}<>"",${found})`],
    style,
  });
  sheet.addConditionalFormatting({
    ref: rangeOf(letter),
    rules: [
      rule(1, `LEFT(${CLASS_NAMES},LEN(${cell})+1)=${cell}&","`, BEST),
      rule(2, `RIGHT(${CLASS_NAMES},LEN(${cell})+1)=","&${cell}`, LAST),
      rule(3, `ISNUMBER(FIND(","&${cell}&",",${CLASS_NAMES}))`, BETWEEN),
    ],
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

/** The value of a setting, or what holds without one. */
function settingFormula(key: SettingKey, fallback: string): string {
  const column = (name: string): string => `OFFSET(${anchorName("settings", name)},1,0,${SETTINGS_ROWS},1)`;
  const value = `INDEX(${column("value")},MATCH("${key}",${column("key")},0))`;
  return `IFERROR(IF(${value}="","${fallback}",${value}),"${fallback}")`;
}

/** Names may be listed with other signs between them, and blanks after those (`split-list.ts`). */
function commasOnly(text: string): string {
  const signs = ['"，"', '"、"', '";"', '"；"', "CHAR(10)"];
  const joined = signs.reduce((inner, sign) => `SUBSTITUTE(${inner},${sign},",")`, text);
  return `SUBSTITUTE(SUBSTITUTE(${joined},", ",",")," ,",",")`;
}

function rangeOf(letter: string): string {
  return `${letter}2:${letter}${LAST_ROW}`;
}

function solid(argb: string): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", bgColor: { argb } };
}
