/** Real files beside the project, where there are any. Tests that need one are skipped without it, and say so. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../shared/data");

/** Path of a shared file or folder; undefined where it is not on this machine. */
export function sharedData(name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? file : undefined;
}
