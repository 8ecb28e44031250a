/** Writes docs/functions.md and its Chinese twin: `npm run functions:docs`. A test checks that they are fresh. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { LANGUAGES } from "../src/model/schema";
import { functionsGuide, guideFile } from "./functions-guide";

const folder = path.join(import.meta.dirname, "../docs");

for (const language of LANGUAGES) {
  const file = path.join(folder, guideFile(language));
  await writeFile(file, await functionsGuide(language));
  console.log(file);
}
