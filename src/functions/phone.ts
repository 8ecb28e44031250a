import { problem } from "../model/problem";
import { readPhone } from "../model/read/read-phone";
import { columnOf } from "../model/schema";
import { isTrouble, readCell } from "../workbook/cells/read-cell";
import { isProblem } from "./answer";
import { answerByCell } from "./answer-by-cell";
import { neededColumn } from "./arguments/column-argument";

/**
 * Phone numbers, all written alike: 138 1234 5678, 010-12345678, 503-555-0100. Text that is no phone number stays as it is.
 * @customfunction PHONE
 * @param phones Phone numbers, such as Customers[Phone].
 * @returns {any[][]}
 */
export function phone(phones: unknown[][]) {
  const asked = neededColumn("phones", phones);
  if (isProblem(asked)) return asked;
  return answerByCell(asked, (cell, row) => {
    const read = readCell(columnOf("customers", "phone"), cell);
    if (isTrouble(read)) return problem(read.code, { row, column: asked.name }, { value: read.text });
    const text = String(read ?? "");
    return readPhone(text)?.display ?? text;
  });
}
