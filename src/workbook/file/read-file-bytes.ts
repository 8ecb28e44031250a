import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { problem, type Problem } from "../../model/problem";
import { readProblem } from "./file-problems";

const LIMIT_MB = 400;

/** All bytes of a file to import. Refused where it is not there, cannot be read or is too large. */
export async function readFileBytes(file: string): Promise<Uint8Array | readonly Problem[]> {
  try {
    const megabytes = Math.ceil((await stat(file)).size / 1_000_000);
    if (megabytes > LIMIT_MB)
      return [problem("file-too-large", {}, { file: path.basename(file), size: megabytes, limit: LIMIT_MB })];
    return await readFile(file);
  } catch (error) {
    return [readProblem(file, error)];
  }
}
