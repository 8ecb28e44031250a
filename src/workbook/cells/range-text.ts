/** A1 references as text and as numbers. */
import type { Area } from "../tables/grid";
import { columnLetters, columnNumber } from "../../model/column-letters";

export type Range = Area;

/** `B2:D9`, `B2`, with or without `$`; undefined for anything else (whole rows and columns too). */
export function readRange(text: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const left = columnNumber(match[1] ?? "");
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  return { top, left, bottom, right };
}

export function writeRange({ top, left, bottom, right }: Range): string {
  const start = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom}`;
}
