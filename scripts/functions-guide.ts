/**
 * The reference of the functions, as Markdown: prose from src/words, arguments from the metadata, and
 * examples computed on the sample salon by the host that the tests use.
 */
import { format, resolveConfig } from "prettier";
import { isoDay, type Day } from "../src/model/day";
import type { Language } from "../src/model/schema";
import { argumentPhrases, functionPhrases } from "../src/words/functions";
import { guidePhrases, resultPhrases } from "../src/words/functions-guide";
import { say } from "../src/words/phrase";
import { DATE_FORMAT, ESTIMATE_FORMAT, MONTH_FORMAT, SHARE_FORMAT } from "../src/functions/answer";
import type { FunctionId } from "../src/functions/function-ids";
import { FunctionHost, type ErrorResult, type ExcelResult } from "../tests/functions/support/function-host";
import { compute } from "../tests/functions/support/formula";
import { salonSample, type Sample } from "../tests/functions/support/sample-tables";
import { buildFunctionsMetadata, type FunctionMetadata } from "./build-functions-metadata";
import { FUNCTION_ERRORS, FUNCTION_EXAMPLES, formulaIn, type Example } from "./functions-examples";

/** The name of the page in docs/. */
export function guideFile(language: Language): string {
  return language === "en" ? "functions.md" : `functions.${language}.md`;
}

/** The whole page. */
export async function functionsGuide(language: Language): Promise<string> {
  const metadata = (await buildFunctionsMetadata())[language];
  const host = new FunctionHost(metadata, { language });
  const sample = await salonSample(language);
  const words = (key: keyof typeof guidePhrases): string =>
    say(guidePhrases[key], language, { error: "#VALUE!" });
  const page = [
    `# ${words("title")}`,
    `<!-- ${words("generated")} -->`,
    words("intro"),
    words("names"),
    `## ${words("rulesTitle")}`,
    words("rules"),
    words("tables"),
    words("examplesNote"),
    ...metadata.functions.flatMap((described) => chapter(described, language, host, sample)),
  ].join("\n\n");
  const options = await resolveConfig(import.meta.filename);
  return format(page, { ...options, parser: "markdown" });
}

function chapter(
  described: FunctionMetadata,
  language: Language,
  host: FunctionHost,
  sample: Sample,
): readonly string[] {
  const id = described.id as FunctionId;
  const words = (key: keyof typeof guidePhrases): string => say(guidePhrases[key], language);
  const stop = language === "en" ? ": " : "：";
  return [
    `## ${id}`,
    plain(say(functionPhrases[id], language)),
    `\`${signature(described)}\``,
    argumentTable(described, language),
    `**${words("answers")}**${stop}${say(resultPhrases[id], language, { error: "#VALUE!" })}`,
    ...FUNCTION_EXAMPLES[id].flatMap((example) => worked(example, "example", language, host, sample)),
    ...FUNCTION_ERRORS[id].flatMap((example) => worked(example, "errors", language, host, sample)),
  ];
}

/** Asterisks stand for hidden letters here, not for bold type. */
function plain(text: string): string {
  return text.replaceAll("*", "\\*");
}

/** `KEBU.VALUE(visitCustomers, amounts, [customers])` */
function signature({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name: argument, optional }) => (optional ? `[${argument}]` : argument));
  return `=KEBU.${name}(${names.join(", ")})`;
}

function argumentTable({ parameters }: FunctionMetadata, language: Language): string {
  const words = (key: keyof typeof guidePhrases): string => say(guidePhrases[key], language);
  const lines = parameters.map(({ name, optional }) => {
    const note = optional ? `${language === "en" ? " " : ""}(${words("optional")})` : "";
    const shownNote = language === "en" ? note : note.replace("(", "（").replace(")", "）");
    return `| \`${name}\`${shownNote} | ${say(argumentPhrases[name]!, language)} |`;
  });
  return [`| ${words("argument")} | ${words("meaning")} |`, "| --- | --- |", ...lines].join("\n");
}

function worked(
  { formula, rows }: Example,
  heading: "example" | "errors",
  language: Language,
  host: FunctionHost,
  sample: Sample,
): readonly string[] {
  const typed = formulaIn(formula, language);
  const printed = printedResult(compute(typed, host, sample.tables), rows, language);
  return [say(guidePhrases[heading], language), `\`\`\`text\n${typed}\n\n${printed}\n\`\`\``];
}

/** The first rows as Excel shows them, cells parted by " | ", and how many there are where more follow. */
export function printedResult(result: ExcelResult | ErrorResult, rows: number, language: Language): string {
  if ("error" in result) return `${result.error}  ${result.message}`;
  const { values, formats } = result;
  const lines = values.slice(0, rows).map((row, at) =>
    row
      .map((cell, column) => {
        if (typeof cell === "object") return `${cell.error} (${cell.message})`;
        return shownValue(cell, formats[at]![column]!);
      })
      .join(" | ")
      .trimEnd(),
  );
  const more =
    values.length > rows ? [`… ${say(guidePhrases.more, language, { count: values.length })}`] : [];
  return [...lines.map((line) => (line === "" ? '""' : line)), ...more].join("\n");
}

function shownValue(value: string | number, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (numberFormat === DATE_FORMAT) return isoDay(value as Day);
  if (numberFormat === MONTH_FORMAT) return isoDay(value as Day).slice(0, -3);
  if (numberFormat === ESTIMATE_FORMAT) return value.toFixed(2);
  return numberFormat === SHARE_FORMAT ? `${(value * 100).toFixed(1)}%` : String(value);
}
