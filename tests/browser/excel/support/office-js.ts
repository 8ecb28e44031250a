/**
 * What the page gets when it asks Microsoft's address for Office.js: one script of two parts.
 *
 * - Microsoft's: `excel-web-16.00.debug.js` as it comes in `@microsoft/office-js`, the client that real
 *   Office.js would fetch in Excel on the web. `Excel` and `OfficeExtension` are its own.
 * - ours: `host-in-page.ts` behind it, bundled. `Office` (buttons, pane, language, theme) is written by
 *   hand, and the workbook is simulated, because both live in the program around the page.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

const CLIENT = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const HOST = path.join(import.meta.dirname, "host-in-page.ts");
const TSCONFIG = path.join(import.meta.dirname, "../../../../tsconfig.json");

/** The whole script. */
export async function officeScript(): Promise<string> {
  const [client, host] = await Promise.all([readFile(CLIENT, "utf8"), bundledHost()]);
  return `${client}\n;${host}`;
}

async function bundledHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [HOST],
    tsconfig: TSCONFIG,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
