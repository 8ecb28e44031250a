import { realpathSync } from "node:fs";
import path from "node:path";
import type { Language } from "../model/schema";

/** Where a ready book of this Kebu stands; `npx` runs a link to `dist/cli/kebu.js`, so links are followed. */
export function templatePath(template: string, language: Language, empty: boolean): string {
  const program = realpathSync(process.argv[1] ?? ".");
  const name = `${template}.${language}${empty ? ".empty" : ""}.xlsx`;
  return path.join(path.dirname(program), "..", "..", "templates", name);
}
