/** Writes `templates/*.xlsx` anew: `npm run templates`. A test checks that they are as this makes them. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "../src/model/schema";
import { emptyTemplate, sampleTemplate } from "../src/workbook/xlsx/template/salon-template";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../templates");

await mkdir(folder, { recursive: true });
for (const language of LANGUAGES) {
  await write(`salon.${language}.xlsx`, await sampleTemplate(language));
  await write(`salon.${language}.empty.xlsx`, await emptyTemplate(language));
}

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(folder, name), bytes);
  console.log(`${name}  ${Math.round(bytes.length / 1024)} KB`);
}
