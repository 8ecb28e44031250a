import { maskText } from "../model/identity/mask-text";
import { problem } from "../model/problem";
import { columnOf } from "../model/schema";
import { isTrouble, readCell } from "../workbook/cells/read-cell";
import { isProblem } from "./answer";
import { answerByCell } from "./answer-by-cell";
import { neededColumn } from "./arguments/column-argument";

/**
 * Phones, names and addresses of e-mail with their middle hidden, for lists that others see: 138 **** 5678, 张*三, K**** M***.
 * @customfunction MASK
 * @param texts What to hide, such as Customers[Phone] or Customers[Name].
 * @returns {any[][]}
 */
export function mask(texts: unknown[][]) {
  const asked = neededColumn("texts", texts);
  if (isProblem(asked)) return asked;
  return answerByCell(asked, (cell, row) => {
    const read = readCell(columnOf("customers", "name"), cell);
    if (isTrouble(read)) return problem(read.code, { row, column: asked.name }, { value: read.text });
    return maskText(String(read ?? ""));
  });
}
