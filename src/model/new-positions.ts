import type { TableData } from "./table-data";
import { TextSlots } from "./text-slots";
import { ROWS_A_STEP, type Work } from "./work";

/** Where in `ids` stand those that the table does not have yet, each once. */
export function* newPositions(table: TableData, ids: readonly string[]): Work<readonly number[]> {
  const slots = new TextSlots(ids.length);
  const positions: number[] = [];
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    if (!table.index.has(ids[position]!) && slots.add(position, ids) === position) positions.push(position);
  }
  return positions;
}
