/**
 * Brings a sample up to date: every day in it moves by the same number of whole weeks, so that the last
 * visit falls on today or within the six days before. Whole weeks keep Mondays closed and Saturdays
 * full. Birthdays stay, for they are birthdays.
 *
 * Days written as text move too where they are plainly year, month, day (2026/3/5), and keep the way
 * they are written; any other text stays as it is. Columns are found by their anchors.
 */
import ExcelJS from "exceljs";
import { calendarDate, dayOf, type Day } from "../../../model/day";
import { schema, TABLE_KEYS } from "../../../model/schema";
import { anchorName } from "../../anchors";
import { foldValidations } from "../fold-validations";

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25569;
const WRITTEN_DAY = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;

/** The sample as it would be today. The same bytes where it is up to date already. */
export async function shiftSample(
  bytes: Uint8Array<ArrayBuffer>,
  today: Day,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const weeks = weeksBehind(workbook, today);
  if (weeks === 0) return bytes;
  for (const table of TABLE_KEYS) {
    for (const { key, type } of schema[table].columns) {
      if (type === "day") shiftColumn(workbook, anchorName(table, key), weeks * 7);
    }
  }
  workbook.eachSheet(foldValidations);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Whole weeks from the last visit to today, negative where the sample is ahead; 0 without a visit. */
function weeksBehind(workbook: ExcelJS.Workbook, today: Day): number {
  let last = 0;
  for (const cell of cellsBelow(workbook, anchorName("visits", "date"))) {
    if (cell.value instanceof Date) last = Math.max(last, cell.value.getTime() / MS_PER_DAY + UNIX_EPOCH);
  }
  return last === 0 ? 0 : Math.floor((today - Math.floor(last)) / 7);
}

function shiftColumn(workbook: ExcelJS.Workbook, anchor: string, days: number): void {
  for (const cell of cellsBelow(workbook, anchor)) {
    const { value } = cell;
    if (value instanceof Date) cell.value = new Date(value.getTime() + days * MS_PER_DAY);
    if (typeof value === "string") cell.value = shiftWritten(value, days);
  }
}

function shiftWritten(text: string, days: number): string {
  const [, year, mark, month, dayOfMonth] = WRITTEN_DAY.exec(text.trim()) ?? [];
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined || mark === undefined) return text;
  const moved = calendarDate((day + days) as Day);
  return [moved.year, moved.month, moved.day].join(mark);
}

/** The cells that hold something below the anchored header; none where the book lacks the column. */
function cellsBelow(workbook: ExcelJS.Workbook, anchor: string): readonly ExcelJS.Cell[] {
  const place = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(workbook.definedNames.getRanges(anchor).ranges[0] ?? "");
  const [, sheetName, letter, headerRow] = place ?? [];
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet || letter === undefined) return [];
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row, number) => {
    const cell = row.findCell(sheet.getColumn(letter).number);
    if (number > Number(headerRow) && cell && cell.value !== null) cells.push(cell);
  });
  return cells;
}
