/**
 * Writes src/model/script/traditional-characters.ts: `npx tsx scripts/build-traditional.ts`.
 *
 * The pairs are those of OpenCC (Apache-2.0, by way of opencc-js), a character each, the common block of
 * Unicode only: what occurs in names and addresses. The library itself has whole phrases besides, which
 * comparing names has no use for, and is ten times the size; so it is needed here and not in the program.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import characters from "../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js";

const COMMON = /^[\u4e00-\u9fff]$/;
const pairs = characters
  .split("|")
  .map((pair) => pair.split(" "))
  .filter(([traditional = "", simplified = ""]) => COMMON.test(traditional) && COMMON.test(simplified));

const text = `/** Made by scripts/build-traditional.ts from OpenCC's table; the simplified character stands at the same place. */
export const TRADITIONAL =
  "${pairs.map(([traditional]) => traditional).join("")}";
export const SIMPLIFIED =
  "${pairs.map(([, simplified]) => simplified).join("")}";
`;
const file = path.join(import.meta.dirname, "../src/model/script/traditional-characters.ts");
await writeFile(file, text);
console.log(`${pairs.length} pairs: ${file}`);
