/**
 * Calls Kebu's functions as Excel does, from the metadata alone: which functions there are, how many
 * arguments they take, which of these are ranges, which may be left out and which accept errors. What
 * Excel would refuse or answer itself never reaches the function.
 */
import { loadScan } from "../../../src/functions/duplicate-scan";
import { loadFunctions } from "../../../src/functions/loaded-functions";
import { loadPinyin } from "../../../src/functions/pinyin";
import { registerFunctions } from "../../../src/functions/register";
import type { Language } from "../../../src/model/schema";
import type {
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "../../../scripts/build-functions-metadata";
import {
  arriving,
  BLANK,
  ErrorCode,
  FunctionError,
  isErrorCell,
  STYLES,
  type ErrorCell,
  type ExcelCell,
  type ExcelRange,
  type ExcelStyle,
} from "./excel-values";

// Once here, so that every call answers at once.
await Promise.all([loadPinyin(), loadScan(), loadFunctions()]);

/** A value or a range; undefined where the formula leaves it out. */
export type ExcelArgument = ExcelCell | ExcelRange | undefined;

export interface ErrorResult extends ErrorCell {
  /** What Excel shows at the error's sign. */
  readonly message: string;
}

export type ResultCell = string | number | ErrorResult;

/** What stands in the cells, and with which number format; "" is General. */
export interface ExcelResult {
  readonly values: readonly (readonly ResultCell[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface HostOptions {
  readonly language?: Language;
  readonly payloadLimit?: number;
  readonly style?: ExcelStyle;
}

type Associated = (...given: unknown[]) => unknown;

export class FunctionHost {
  readonly #functions = new Map<string, Associated>();
  readonly #style: ExcelStyle;

  constructor(
    readonly metadata: FunctionsMetadata,
    { language = "en", payloadLimit = Infinity, style = STYLES[0]! }: HostOptions = {},
  ) {
    this.#style = style;
    const associate = (id: string, associated: Associated): void => void this.#functions.set(id, associated);
    const runtime = { associate, Error: FunctionError, ErrorCode } as unknown as typeof CustomFunctions;
    registerFunctions(runtime, { language: () => language, payloadLimit: () => payloadLimit });
  }

  /** What the formula `=KEBU.NAME(given…)` shows. A formula that Excel would not accept throws. */
  call(name: string, ...given: readonly ExcelArgument[]): ExcelResult | ErrorResult {
    const described = this.metadata.functions.find((candidate) => candidate.name === name);
    if (!described) throw new Error(`#NAME? ${name}`);
    const associated = this.#functions.get(described.id);
    if (!associated) throw new Error(`#N/A: nothing is associated with ${described.id}`);
    if (given.length > described.parameters.length) throw new Error("too many arguments");
    const values: unknown[] = [];
    for (const [position, parameter] of described.parameters.entries()) {
      const argument = given[position];
      if (argument === undefined && !parameter.optional)
        throw new Error(`too few arguments: ${parameter.name}`);
      const error = this.#acceptsErrors(parameter) ? undefined : firstError(argument);
      if (error) return { ...error, message: "" };
      values.push(argument === undefined ? null : this.#passed(parameter, argument));
    }
    const invocation = { functionName: described.id };
    try {
      return shown(described, associated(...values, invocation));
    } catch (error) {
      if (error instanceof FunctionError) return errorResult(error);
      throw error;
    }
  }

  #acceptsErrors({ type }: ParameterMetadata): boolean {
    return type === "any" && this.metadata.allowErrorForDataTypeAny;
  }

  #passed({ name, type, dimensionality }: ParameterMetadata, argument: ExcelCell | ExcelRange): unknown {
    if (dimensionality === "matrix") {
      const range: ExcelRange = isRange(argument) ? argument : [[argument]];
      return range.map((row) => row.map((cell) => arriving(cell, this.#style)));
    }
    if (isRange(argument)) throw new Error(`a range for ${name}: Excel would call once for each cell`);
    if (type === "string" && !isErrorCell(argument)) return argument === BLANK ? "" : String(argument);
    return arriving(argument, this.#style);
  }
}

function isRange(argument: ExcelCell | ExcelRange): argument is ExcelRange {
  return Array.isArray(argument);
}

function firstError(argument: ExcelArgument): ErrorCell | undefined {
  if (argument === undefined) return undefined;
  const cells: readonly ExcelCell[] = isRange(argument) ? argument.flatMap((row) => [...row]) : [argument];
  return cells.find(isErrorCell);
}

function errorResult({ code, message }: FunctionError): ErrorResult {
  return { error: code, message };
}

/** The result, if it has the declared shape and only what Excel can show; null would be shown as 0. */
function shown({ id, result }: FunctionMetadata, returned: unknown): ExcelResult {
  if (result.dimensionality !== "matrix") throw new Error(`${id} declares a single value`);
  if (!Array.isArray(returned) || returned.length === 0) throw new Error(`${id} returned no range`);
  const width = (returned[0] as unknown[]).length;
  const values: ResultCell[][] = [];
  const formats: string[][] = [];
  for (const row of returned as unknown[][]) {
    if (!Array.isArray(row) || row.length !== width || width === 0) throw new Error(`${id}: ragged rows`);
    values.push(row.map((cell) => cellValue(id, cell)));
    formats.push(row.map((cell) => (isFormatted(cell) ? cell.numberFormat : "")));
  }
  return { values, formats };
}

function cellValue(id: string, cell: unknown): ResultCell {
  if (cell instanceof FunctionError) return errorResult(cell);
  const value = isFormatted(cell) ? cell.basicValue : cell;
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new Error(`${id} returned a cell that Excel cannot show: ${JSON.stringify(cell)}`);
}

interface Formatted {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

function isFormatted(cell: unknown): cell is Formatted {
  return (
    typeof cell === "object" &&
    cell !== null &&
    "numberFormat" in cell &&
    "type" in cell &&
    cell.type === "Double"
  );
}
