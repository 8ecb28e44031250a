import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { hasOption } from "./arguments";
import { languageOf, type Call, type ExitCode } from "./command";
import { reportProblems } from "./report-problems";

/** Reports a refusal in the language of the call or the book; exit code 1. */
export function refuse(call: Call, problems: readonly Problem[], bookLanguage?: Language): ExitCode {
  return reportProblems(
    problems,
    languageOf(call, bookLanguage),
    hasOption(call.given, "json"),
    call.terminal,
  );
}
