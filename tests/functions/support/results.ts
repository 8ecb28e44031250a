/** Short ways to look at a result. A result of the other kind is a failed test. */
import { expect } from "vitest";
import type { ErrorResult, ExcelResult, ResultCell } from "./function-host";

export function valuesOf(result: ExcelResult | ErrorResult): readonly (readonly ResultCell[])[] {
  if ("error" in result) throw new Error(`${result.error} ${result.message}`);
  return result.values;
}

export function formatsOf(result: ExcelResult | ErrorResult): readonly (readonly string[])[] {
  if ("error" in result) throw new Error(`${result.error} ${result.message}`);
  return result.formats;
}

/** The first column. */
export function columnOf(result: ExcelResult | ErrorResult): readonly ResultCell[] {
  return valuesOf(result).map((row) => row[0]!);
}

export function messageOf(result: ExcelResult | ErrorResult): string {
  expect(result).toHaveProperty("error");
  return "error" in result ? `${result.error} ${result.message}` : "";
}

/** A column of cells as a range. */
export function down<T>(cells: readonly T[]): readonly (readonly T[])[] {
  return cells.map((cell) => [cell]);
}
