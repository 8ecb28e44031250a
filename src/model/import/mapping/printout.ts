/** Kebu's own exports carry figures that it derives itself; those are no columns to import. */
import { schema } from "../../schema";
import { matchHeader } from "../../schema/match-header";
import type { ImportTable } from "../targets";

/** Fewer headers than these may be of another program that calls something 等级 or Class. */
const LEAST = 3;

/** Answers whether a header is such a figure, in a file that has several of them. */
export function isKebusPrintout(into: ImportTable, headers: readonly string[]): (header: string) => boolean {
  const calculated = new Set<string>(
    schema[into].columns.filter((column) => column.calculated).map(({ key }) => key),
  );
  const isCalculated = (header: string): boolean => calculated.has(matchHeader(into, "header", header) ?? "");
  return headers.filter(isCalculated).length >= LEAST ? isCalculated : () => false;
}
