/** Gives cells back that were found taken: what stood there is not ours to replace. */
import type { Chunk } from "./chunk";

const BYTES_A_CELL = 30;
const BYTES_AROUND = 600;

/** Writes what stood there, as it was typed. That the write did not fit stays true. */
export function putBackChunk(sheetKey: string, top: number, left: number, formulas: unknown[][]): Chunk {
  const width = formulas[0]?.length ?? 1;
  return {
    weight: formulas.length * width * BYTES_A_CELL + BYTES_AROUND,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      sheet.getRangeByIndexes(top - 1, left - 1, formulas.length, width).formulas = formulas;
      return () => ({ fits: false });
    },
  };
}
