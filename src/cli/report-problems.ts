/** Problems as the command line shows them: objects in JSON, sentences on standard error. */
import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { reportPhrases } from "../words/cli/report";
import { say } from "../words/phrase";
import { commandLineProblemPhrases } from "../words/cli/problems";
import { problemSentence, problemSentences } from "../words/problems";
import type { ExitCode } from "./command";
import type { Terminal } from "./terminal";

const SHOWN = 20;

export interface JsonProblem {
  readonly code: string;
  readonly severity: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** Problems as they stand in a JSON document. */
export function jsonProblems(problems: readonly Problem[], language: Language): readonly JsonProblem[] {
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    table: problem.place.table ?? null,
    row: problem.place.row ?? null,
    column: problem.place.column ?? null,
    message: problemSentence(problem, language, commandLineProblemPhrases),
  }));
}

/**
 * The first problems as sentences, errors before warnings, and how many more there are. What is the same in
 * many rows is one sentence.
 */
export function sayProblems(problems: readonly Problem[], language: Language, terminal: Terminal): void {
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.filter((problem) => problem.severity === "warning");
  const sentences = [errors, warnings].flatMap((each) =>
    problemSentences(each, language, commandLineProblemPhrases),
  );
  for (const sentence of sentences.slice(0, SHOWN)) terminal.err(sentence);
  const more = sentences.length - SHOWN;
  if (more > 0) terminal.err(say(reportPhrases.moreProblems, language, { count: more }));
}

/** A refusal: the problems alone, and exit code 1. */
export function reportProblems(
  problems: readonly Problem[],
  language: Language,
  json: boolean,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.out(JSON.stringify({ problems: jsonProblems(problems, language) }, null, 2));
  else sayProblems(problems, language, terminal);
  return 1;
}
