import { isProblem, type AnswerCell } from "./answer";

/** A formatted number: its figure, field names, quotes, braces. */
const FORMATTED_NUMBER = 70;
/** An error with its sentence. */
const ERROR = 500;

/** About how many bytes these rows take on their way to Excel as JSON; never far below. */
export function payloadSize(rows: readonly (readonly AnswerCell[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += 1 + cellSize(cell);
  }
  return bytes;
}

function cellSize(cell: AnswerCell): number {
  if (typeof cell === "number") return String(cell).length;
  if (typeof cell !== "string") return isProblem(cell) ? ERROR : FORMATTED_NUMBER;
  let bytes = 2;
  for (let i = 0; i < cell.length; i++) bytes += cell.charCodeAt(i) < 128 ? 1 : 3;
  return bytes;
}
