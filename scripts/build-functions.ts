/** Writes the functions' metadata: `npm run functions`, to dist/page or the folder named. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { LANGUAGES } from "../src/model/schema";
import { buildFunctionsMetadata, metadataFile } from "./build-functions-metadata";

const folder = process.argv[2] ?? path.join(import.meta.dirname, "../dist/page");
const metadata = await buildFunctionsMetadata();

await mkdir(folder, { recursive: true });
for (const language of LANGUAGES) {
  const file = path.join(folder, metadataFile(language));
  await writeFile(file, `${JSON.stringify(metadata[language], null, 2)}\n`);
  console.log(file);
}
