/** The functions the simulation works out itself. */
import type { Cell } from "../../book/cell";
import type { Operand } from "./operands";

/** Undefined: not known. */
export function callFunction(name: string, args: readonly Operand[]): Cell | undefined {
  const values = args.flat();
  switch (name) {
    case "SUM":
      return over(values, sum);
    case "COUNT":
      return numbers(values).length;
    case "COUNTA":
      return values.filter((value) => value !== null).length;
    case "AVERAGE":
      return over(values, (list) => (list.length === 0 ? { error: "#DIV/0!" } : sum(list) / list.length));
    case "MAX":
      return over(values, (list) => list.reduce((most, value) => Math.max(most, value), list[0] ?? 0));
    case "MIN":
      return over(values, (list) => list.reduce((least, value) => Math.min(least, value), list[0] ?? 0));
    case "IF":
      return args.length >= 2
        ? ((isTrue(args[0]?.[0]) ? args[1]?.[0] : (args[2]?.[0] ?? false)) ?? 0)
        : undefined;
    case "SUBTOTAL":
      return subtotal(args);
    default:
      return undefined;
  }
}

const SUBTOTALS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  9: "SUM",
};

/** Numbers from 101 leave rows out that are hidden by hand or by a filter. */
function subtotal([code, ...operands]: readonly Operand[]): Cell | undefined {
  const number = Number(code?.[0]);
  const name = SUBTOTALS[number % 100];
  if (name === undefined) return undefined;
  const shown = operands.map((operand) => operand.filter((_, i) => operand.hidden?.has(i) !== true));
  return callFunction(name, number > 100 ? shown : operands);
}

function over(values: readonly Cell[], work: (numbers: readonly number[]) => Cell): Cell {
  const failed = values.find((value) => typeof value === "object" && value !== null);
  return failed ?? work(numbers(values));
}

function numbers(values: readonly Cell[]): number[] {
  return values.filter((value) => typeof value === "number");
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

function isTrue(value: Cell | undefined): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
