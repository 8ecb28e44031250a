import { problem } from "../model/problem";
import { nextBirthdayFrom } from "../model/reminders/birthday-in-year";
import { parseBirthday } from "../model/reminders/birthday-text";
import { columnOf } from "../model/schema";
import { isTrouble, readCell } from "../workbook/cells/read-cell";
import { dayCell, isProblem, type AnswerCell } from "./answer";
import { answerByCell } from "./answer-by-cell";
import { neededColumn } from "./arguments/column-argument";
import { countArgument, neededDay } from "./arguments/single-arguments";
import type { Cell } from "../workbook/port";

/**
 * The next birthday of each customer, on the day given or after it; of 29 February the 28th in common years. A lunar birthday (农历八月十五) is answered with its day in the calendar.
 * @customfunction BIRTHDAY
 * @param birthdays Birthdays, such as Customers[Birthday]: dates, 05-12, 5月12日, 农历八月十五.
 * @param today The day that counts as today: TODAY() or a date.
 * @param days How many days ahead to look.
 * @returns {any[][]}
 */
export function birthday(birthdays: unknown[][], today: unknown, days?: unknown) {
  const asked = neededColumn("birthdays", birthdays);
  if (isProblem(asked)) return asked;
  const day = neededDay("today", today);
  if (isProblem(day)) return day;
  const ahead = countArgument("days", days) ?? Infinity;
  if (isProblem(ahead)) return ahead;
  const next = nextBirthdayFrom(day);
  return answerByCell(asked, (cell: Cell, row: number): AnswerCell => {
    const read = readCell(columnOf("customers", "birthday"), cell);
    if (isTrouble(read)) return problem(read.code, { row, column: asked.name }, { value: read.text });
    const born = parseBirthday(String(read ?? ""));
    if (!born) return "";
    const celebrated = next(born);
    if (celebrated === undefined) return "";
    return celebrated - day <= ahead ? dayCell(celebrated) : "";
  });
}
