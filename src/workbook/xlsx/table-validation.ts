/**
 * Drop-down lists. Where the schema lets an owner use their own word, a word outside the list only
 * warns, and so does a class: classes may have the owner's own names. Scores and flags must come from the list.
 *
 * Two limits of the tools shape this file. ExcelJS unfolds a validated range into its cells when it
 * reads a file and folds them again when it writes, so ranges stay modest and formulas name absolute
 * places only: a relative one would be counted from another cell after the folding. And a list written
 * into the validation itself may hold 255 characters.
 */
import type ExcelJS from "exceljs";
import type { ColumnSchema, Language, TableKey } from "../../model/schema";
import { tableWords } from "../../words/template";
import { anchorName } from "../anchors";
import { encodeCell } from "../cells/encode-cell";
import type { PlacedColumn } from "./table-columns";

/** Blank rows below the data that already have their lists. */
const ROWS_TO_COME = 500;
/** How far down the register the list of customer ids looks. */
const REGISTER_ROWS = 5000;
const LIST_LIMIT = 255;

/** Columns that hold the name of someone of the staff. */
const STAFF_COLUMNS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  customers: ["owner"],
  visits: ["staff"],
  followUps: ["assignee"],
  plans: ["staff"],
};

/** ExcelJS has this on every sheet but leaves it out of its types. A range may be given as address. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

/** Gives the table's columns their drop-down lists, from row 2 to some way below the last row. */
export function addValidations(
  sheet: ExcelJS.Worksheet,
  table: TableKey,
  columns: readonly PlacedColumn[],
  dataRows: number,
  language: Language,
  staff: readonly string[],
): void {
  const lastRow = dataRows + 1 + ROWS_TO_COME;
  for (const { letter, schema: column } of columns) {
    if (!column) continue;
    const validation = validationOf(table, column, language, staff);
    if (!validation) continue;
    (sheet as ExcelJS.Worksheet & WithValidations).dataValidations.add(
      `${letter}2:${letter}${lastRow}`,
      validation,
    );
  }
}

/** The list of a column as ExcelJS describes it; undefined for none. */
export function validationOf(
  table: TableKey,
  column: ColumnSchema,
  language: Language,
  staff: readonly string[],
): ExcelJS.DataValidation | undefined {
  if (column.calculated) return undefined;
  if (column.key === "customerId" && table !== "rankings" && table !== "log") return customerList(language);
  if (STAFF_COLUMNS[table]?.includes(column.key)) return wordList(staff, "warning", language);
  if (column.type === "score") return wordList(["1", "2", "3", "4", "5"], "stop", language);
  if (column.type === "flag") {
    const words = [true, false].map((flag) => String(encodeCell(table, column.key, flag, language).value));
    return wordList(words, "stop", language);
  }
  if (!column.choices) return undefined;
  const labels = column.choices.map((choice) => choice.label[language]);
  return wordList(labels, "warning", language);
}

function wordList(
  words: readonly string[],
  strictness: "warning" | "stop",
  language: Language,
): ExcelJS.DataValidation | undefined {
  const list = words.filter((word) => !word.includes(",")).join(",");
  if (list === "" || list.length > LIST_LIMIT) return undefined;
  const [title, text] =
    strictness === "stop"
      ? [tableWords.mustBeInListTitle, tableWords.mustBeInList]
      : [tableWords.notInListTitle, tableWords.notInList];
  return {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strictness,
    errorTitle: title[language],
    error: text[language],
    formulae: [`"${list.replaceAll('"', '""')}"`],
  };
}

/** The ids of the register, wherever its id column stands. An unknown one is allowed after a warning. */
function customerList(language: Language): ExcelJS.DataValidation {
  const id = anchorName("customers", "id");
  const filled = `MAX(1,COUNTA(OFFSET(${id},1,0,${REGISTER_ROWS},1)))`;
  return {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: tableWords.unknownCustomerTitle[language],
    error: tableWords.unknownCustomer[language],
    formulae: [`OFFSET(${id},1,0,${filled},1)`],
  };
}
