/**
 * The shell around the functions: it tells Excel's runtime which function answers to which id, and puts
 * answers into Excel's terms. A function that throws shows a bare #VALUE! in Excel, so nothing leaves
 * here unworded.
 */
import { isProblem, type Answer, type AnswerCell, type Unavailable } from "./answer";
import { problem, type Problem, type ProblemCode } from "../model/problem";
import type { Language } from "../model/schema";
import { payloadSize } from "./payload-size";
import { loadedScan, loadScan } from "./duplicate-scan";
import { FUNCTION_IDS, type FunctionId } from "./function-ids";
import { functionOf, loadedFunctions, loadFunctions, refusalOf, type KebuFunction } from "./loaded-functions";
import { loadedPinyin, loadPinyin } from "./pinyin";

/** What the functions need to know of the program they run in; asked at each call. */
export interface Surroundings {
  language(): Language;
  /** Most bytes that an answer may have; Infinity where there is no limit. */
  payloadLimit(): number;
}

/** The part of Excel's `CustomFunctions` that is used here. */
export type FunctionsRuntime = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

/** Nothing is wrong with the formula: there is no such thing to answer. Everything else is #VALUE!. */
const NOT_AVAILABLE: readonly ProblemCode[] = ["nobody-fits", "lunar-birthday"];

/** Associates every function with its id. To be called as soon as the page's script runs. */
export function registerFunctions(runtime: FunctionsRuntime, surroundings: Surroundings): void {
  for (const id of FUNCTION_IDS) {
    const answering = excelFunction(functionOf(id), runtime, surroundings);
    runtime.associate(id, withParts(answering, [FUNCTIONS, ...(NEEDED[id] ?? [])]));
  }
}

/** A part of the program that comes when it is first needed. */
interface Part {
  readonly loaded: () => unknown;
  readonly load: () => Promise<void>;
}

const PINYIN: Part = { loaded: loadedPinyin, load: loadPinyin };
const SCAN: Part = { loaded: loadedScan, load: loadScan };
const FUNCTIONS: Part = { loaded: loadedFunctions, load: loadFunctions };

/** What a function waits for at its first call besides itself. */
const NEEDED: Readonly<Partial<Record<FunctionId, readonly Part[]>>> = {
  FIND: [PINYIN],
  DUPLICATES: [PINYIN, SCAN],
};

type ExcelFunction = (...given: never[]) => ExcelCell[][];

/** The function once its parts have come: a promise until then. */
function withParts(
  answering: ExcelFunction,
  parts: readonly Part[],
): (...given: never[]) => ExcelCell[][] | Promise<ExcelCell[][]> {
  return (...given) => {
    const missing = parts.filter((part) => !part.loaded());
    if (missing.length === 0) return answering(...given);
    return Promise.all(missing.map((part) => part.load())).then(() => answering(...given));
  };
}

type Rows = Exclude<Answer, Problem | Unavailable>;
type ExcelCell = string | number | object;

function excelFunction(
  kebuFunction: KebuFunction,
  runtime: FunctionsRuntime,
  surroundings: Surroundings,
): ExcelFunction {
  const errorOf = (found: Problem): CustomFunctions.Error => {
    const { notAvailable, invalidValue } = runtime.ErrorCode;
    const code = NOT_AVAILABLE.includes(found.code) ? notAvailable : invalidValue;
    return new runtime.Error(code, refusalOf(found, surroundings.language()));
  };
  const excelCell = (cell: AnswerCell): ExcelCell => {
    if (typeof cell === "function") return cell(surroundings.language());
    return isProblem(cell) ? errorOf(cell) : cell;
  };
  return (...given) => {
    // Last of all stands the invocation, right behind the arguments that Excel passed.
    const answer = answerOf(kebuFunction, given.slice(0, -1));
    if ("unavailable" in answer) {
      const { notAvailable } = runtime.ErrorCode;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is no Error here.
      throw new runtime.Error(notAvailable, answer.unavailable(surroundings.language()));
    }
    const refused = isProblem(answer) ? answer : tooLarge(answer, surroundings.payloadLimit());
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is no Error here.
    if (refused) throw errorOf(refused);
    return (answer as Rows).map((row) => row.map(excelCell));
  };
}

function answerOf(kebuFunction: KebuFunction, given: never[]): Answer {
  try {
    return kebuFunction(...given);
  } catch (error) {
    return problem("internal-error", {}, { message: error instanceof Error ? error.message : String(error) });
  }
}

function tooLarge(rows: Rows, limit: number): Problem | undefined {
  const bytes = payloadSize(rows);
  if (bytes <= limit) return undefined;
  const megabytes = (count: number): number => Math.ceil(count / 100_000) / 10;
  return problem("result-too-large", {}, { size: megabytes(bytes), limit: megabytes(limit) });
}
