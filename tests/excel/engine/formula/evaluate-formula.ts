/**
 * Works out the formulas the simulation knows: literals, cells, structured references, + - * / &,
 * comparisons, and the functions of `functions.ts`. NOT_KNOWN for all others.
 */
import type { Cell } from "../../book/cell";
import { callFunction } from "./functions";
import { resolve, type FormulaPlace, type Operand } from "./operands";
import { tokensOf, type Token } from "./tokens";

export const NOT_KNOWN = Symbol("a formula the simulation does not know");

class Unknown extends Error {}

export function evaluateFormula(formula: string, place: FormulaPlace): Cell | typeof NOT_KNOWN {
  const tokens = tokensOf(formula);
  if (!tokens) return NOT_KNOWN;
  try {
    const reader = new Reader(tokens, place);
    const value = reader.all();
    return value ?? 0;
  } catch (error) {
    if (error instanceof Unknown) return NOT_KNOWN;
    throw error;
  }
}

const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: FormulaPlace,
  ) {}

  all(): Cell {
    const value = single(this.expression(0));
    if (this.at < this.tokens.length) throw new Unknown();
    return value;
  }

  private expression(level: number): Operand {
    const signs: readonly string[] | undefined = LEVELS[level];
    if (!signs) return this.factor();
    let left = this.expression(level + 1);
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs))
      left = [combine(sign, single(left), single(this.expression(level + 1)))];
    return left;
  }

  private factor(): Operand {
    const sign = this.sign(["+", "-"]);
    if (sign === "-") return [combine("-", 0, single(this.factor()))];
    if (sign === "+") return this.factor();
    const value = this.primary();
    return this.sign(["%"]) === undefined ? value : [combine("/", single(value), 100)];
  }

  private primary(): Operand {
    const token = this.tokens[this.at++];
    if (!token) throw new Unknown();
    switch (token.kind) {
      case "number":
      case "text":
        return [token.value];
      case "error":
        return [{ error: token.value }];
      case "function":
        return [this.call(token.name)];
      case "cells":
      case "column":
        return resolve(token, this.place) ?? raise();
      case "word":
        if (/^(true|false)$/i.test(token.name)) return [/^true$/i.test(token.name)];
        throw new Unknown();
      case "sign":
        return token.sign === "(" ? this.bracket() : raise();
    }
  }

  private bracket(): Operand {
    const value = this.expression(0);
    if (this.sign([")"]) === undefined) throw new Unknown();
    return value;
  }

  private call(name: string): Cell {
    const args: Operand[] = [];
    if (this.sign([")"]) === undefined) {
      do args.push(this.expression(0));
      while (this.sign([","]) !== undefined);
      if (this.sign([")"]) === undefined) throw new Unknown();
    }
    const value = callFunction(name, args);
    return value === undefined ? raise() : value;
  }

  private sign(wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !wanted.includes(token.sign)) return undefined;
    this.at++;
    return token.sign;
  }
}

function raise(): never {
  throw new Unknown();
}

function single(operand: Operand): Cell {
  return operand.length === 1 ? (operand[0] ?? null) : { error: "#VALUE!" };
}

function combine(sign: string, left: Cell, right: Cell): Cell {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === "&") return textOf(left) + textOf(right);
  if (["=", "<>", "<", ">", "<=", ">="].includes(sign)) return compare(sign, left ?? 0, right ?? 0);
  const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
  if (Number.isNaN(a) || Number.isNaN(b)) return { error: "#VALUE!" };
  if (sign === "/") return b === 0 ? { error: "#DIV/0!" } : a / b;
  return sign === "*" ? a * b : sign === "-" ? a - b : a + b;
}

function compare(sign: string, left: Cell, right: Cell): boolean {
  const [a, b] =
    typeof left === "number" && typeof right === "number" ? [left, right] : [textOf(left), textOf(right)];
  if (sign === "=") return a === b;
  if (sign === "<>") return a !== b;
  if (sign === "<") return a < b;
  if (sign === ">") return a > b;
  return sign === "<=" ? a <= b : a >= b;
}

function isError(value: Cell): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function textOf(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
