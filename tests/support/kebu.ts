/** Runs the built command as a user does, in a process of its own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** KEBU_CLI names another build, as KEBU_PAGE does for the page. */
export const KEBU =
  process.env.KEBU_CLI ??
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../dist/cli/kebu.js");

export interface KebuRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface KebuOptions {
  /** Added to the environment, which is English otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself, before the script. */
  readonly node?: readonly string[];
}

/** One call of `kebu` with these words. */
export function kebu(words: readonly string[], options: KebuOptions = {}): Promise<KebuRun> {
  const env = { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "en_US.UTF-8", ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), KEBU, ...words], { env });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

export interface JsonProblem {
  readonly code: string;
  readonly severity: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

export interface KebuDocument {
  readonly problems: readonly JsonProblem[];
  readonly [key: string]: unknown;
}

/** A call with --json that must exit with `status`: its one document, and nothing said beside it. */
export async function kebuJson<Document = KebuDocument>(
  words: readonly string[],
  status = 0,
): Promise<Document> {
  const run = await kebu([...words, "--json"]);
  if (run.status !== status || run.stderr !== "")
    throw new Error(`kebu ${words.join(" ")} exited with ${String(run.status)}: ${run.stderr}${run.stdout}`);
  return JSON.parse(run.stdout) as Document;
}
