/** What the system says when a file cannot be read or written, as problems. */
import path from "node:path";
import { problem, type Problem } from "../../model/problem";

/** Error of the system with a code such as ENOENT? */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Why a file could not be read. Rethrows what is no error of the file system. */
export function readProblem(file: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const name = path.basename(file);
  if (code === "ENOENT" || code === "ENOTDIR") return problem("file-not-found", {}, { file: name });
  return problem("file-not-readable", {}, { file: name, reason: code });
}

/** Why a file could not be written. Rethrows what is no error of the file system. */
export function writeProblem(file: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return problem("file-not-writable", {}, { file: path.basename(file), reason: code });
}
