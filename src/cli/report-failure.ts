import { problem } from "../model/problem";
import type { Language } from "../model/schema";
import type { ExitCode } from "./command";
import { reportProblems } from "./report-problems";
import type { Terminal } from "./terminal";

/** The last resort: a mistake in Kebu, or a file that vanished under it, as a sentence. Never a stack trace. */
export function reportFailure(
  error: unknown,
  language: Language,
  json: boolean,
  terminal: Terminal,
): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  return reportProblems([problem("internal-error", {}, { message })], language, json, terminal);
}
