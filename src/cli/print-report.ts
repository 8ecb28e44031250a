import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { hasOption } from "./arguments";
import type { Call } from "./command";
import { sayProblems } from "./report-problems";

/** What a command has found, in its two forms; only the one that is asked for is made. */
export interface Report {
  /** With its problems in it. */
  readonly document: () => object;
  readonly text: () => string;
  /** Said below the text. */
  readonly problems: readonly Problem[];
}

/** Prints one JSON document with `--json`, else text for people and the problems below it. */
export function printReport(call: Call, language: Language, { document, text, problems }: Report): void {
  const { terminal } = call;
  if (hasOption(call.given, "json")) {
    terminal.out(JSON.stringify(document(), null, 2));
    return;
  }
  terminal.out(text());
  sayProblems(problems, language, terminal);
}
