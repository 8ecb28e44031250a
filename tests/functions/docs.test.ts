/** Every example of the reference, in both languages, computed on the sample it names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { functionsGuide, guideFile, printedResult } from "../../scripts/functions-guide";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { LANGUAGES } from "../../src/model/schema";
import { compute } from "./support/formula";
import { FunctionHost } from "./support/function-host";
import { salonSample, type Sample } from "./support/sample-tables";

interface PrintedExample {
  readonly formula: string;
  readonly lines: readonly string[];
}

/** The blocks that begin with a formula; below it, what it shows. */
function examplesOf(text: string): readonly PrintedExample[] {
  return [...text.matchAll(/```text\n(=.*)\n\n([^`]*?)\n```/g)].map((match) => ({
    formula: match[1]!,
    lines: match[2]!.split("\n"),
  }));
}

describe.each(LANGUAGES)("the reference in %s", (language) => {
  const text = readFileSync(path.join(import.meta.dirname, "../../docs", guideFile(language)), "utf8");
  const examples = examplesOf(text);
  let host: FunctionHost;
  let sample: Sample;
  beforeAll(async () => {
    host = new FunctionHost((await buildFunctionsMetadata())[language], { language });
    sample = await salonSample(language);
  });

  it("has an example of every function", () => {
    for (const id of Object.keys(ALL_FUNCTIONS)) {
      expect(examples.some(({ formula }) => formula.startsWith(`=KEBU.${id}(`))).toBe(true);
    }
  });

  it.each(examples)("$formula shows what is printed", ({ formula, lines }) => {
    const shown = lines.filter((line) => !line.startsWith("…"));
    const printed = printedResult(compute(formula, host, sample.tables), shown.length, language);
    expect(printed.split("\n")).toEqual(lines);
  });

  it("is fresh (else: npm run functions:docs)", async () => {
    expect(text).toBe(await functionsGuide(language));
  });
});
