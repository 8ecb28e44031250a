/**
 * Reads and computes the formulas of the docs: one call of a KEBU function whose arguments are columns
 * (`Visits[Amount]`), whole tables (`Visits[#All]`), texts, numbers, percentages, dates, or nothing.
 */
import type { ErrorResult, ExcelArgument, ExcelResult, FunctionHost } from "./function-host";
import type { SampleTable } from "./sample-tables";
import { parseIsoDay } from "../../../src/model/day";

type Tables = ReadonlyMap<string, SampleTable>;

/** What the formula shows in a workbook with these tables. */
export function compute(formula: string, host: FunctionHost, tables: Tables): ExcelResult | ErrorResult {
  const call = /^=KEBU\.([A-Z]+)\((.*)\)$/s.exec(formula);
  if (!call) throw new Error(`no formula of Kebu: ${formula}`);
  const given = argumentTexts(call[2]!).map((text) => argumentOf(text.trim(), tables));
  return host.call(call[1]!, ...given);
}

/** The texts between commas, those in quotes, brackets and parentheses aside. */
function argumentTexts(text: string): readonly string[] {
  const texts: string[] = [];
  let current = "";
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && "([".includes(letter)) depth++;
    if (!quoted && ")]".includes(letter)) depth--;
    if (letter === "," && depth === 0 && !quoted) {
      texts.push(current);
      current = "";
    } else current += letter;
  }
  return [...texts, current];
}

function argumentOf(text: string, tables: Tables): ExcelArgument {
  if (text === "") return undefined;
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1];
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
  if (date) {
    const [year, month, day] = date.slice(1).map((part) => part.padStart(2, "0"));
    return parseIsoDay(`${year}-${month}-${day}`);
  }
  const percent = /^([\d.]+)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  const reference = /^(\w+)\[(.+)\]$/.exec(text);
  if (reference) return referenced(reference[1]!, reference[2]!, tables);
  if (/^-?[\d.]+$/.test(text)) return Number(text);
  throw new Error(`no argument that is understood here: ${text}`);
}

function referenced(name: string, what: string, tables: Tables): ExcelArgument {
  const table = tables.get(name);
  if (!table) throw new Error(`#REF! ${name}`);
  if (what === "#All") return [table.headers, ...table.rows];
  const column = table.headers.indexOf(what);
  if (column < 0) throw new Error(`#REF! ${name}[${what}]`);
  return table.rows.map((row) => [row[column]!]);
}
