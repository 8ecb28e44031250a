import type { AnswerCell } from "./answer";

/** What a formatted number takes beside its figure: field names, quotes, braces. */
const FORMATTED_OVERHEAD = 58;
const FIGURE = 12;

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
  if (typeof cell !== "string") return FORMATTED_OVERHEAD + FIGURE + ("code" in cell ? 500 : 0);
  let bytes = 2;
  for (let i = 0; i < cell.length; i++) bytes += cell.charCodeAt(i) < 128 ? 1 : 3;
  return bytes;
}
