/** Reads arguments as Excel takes them; anything else is InvalidArgument. */
import { parseAddress, splitSheet } from "../book/a1";
import { WHOLE_SHEET } from "../book/block";
import type { SimSheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../engine/excel-error";
import type { Place } from "../engine/shift";
import type { Host } from "./host";
import { RangeRef } from "./range-ref";

export function integer(value: unknown, ifOmitted?: number): number {
  if ((value === null || value === undefined) && ifOmitted !== undefined) return ifOmitted;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[], ifOmitted?: T): T {
  if ((value === null || value === undefined) && ifOmitted !== undefined) return ifOmitted;
  const choice = choices.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (choice === undefined) throw invalidArgument();
  return choice;
}

export function options(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** A range given as an object, or as an address, of `home` where it names no sheet. */
export function placeOf(host: Host, home: SimSheet, value: unknown): Place {
  const given = selfOf(value);
  if (given instanceof RangeRef) return { sheet: given.sheet, block: given.block };
  return placeAt(host, home, text(value));
}

export function placeAt(host: Host, home: SimSheet, written: string): Place {
  const { sheet: name, address } = splitSheet(written);
  const sheet = name === undefined ? home : host.workbook.sheetNamed(name);
  if (!sheet) throw itemNotFound();
  if (address === "") return { sheet, block: WHOLE_SHEET };
  const block = parseAddress(address) ?? blockNamed(host, sheet, address);
  if (!block) throw invalidArgument();
  return { sheet, block };
}

/** Defined names and tables stand for their cells. */
function blockNamed(host: Host, sheet: SimSheet, name: string) {
  const named = host.workbook.names.find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (named) return parseAddress(splitSheet(named.formula.slice(1)).address);
  return sheet.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.dataBlock;
}

export function selfOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "self" in value ? value.self : undefined;
}
