/**
 * A real Chromium for the tests: the one on the machine, else the one inside `@sparticuz/chromium`
 * (Linux), else one clear sentence.
 *
 * Looked for in this order: CHROME_PATH; `chromium`, `chromium-browser`, `google-chrome` … on PATH; the usual
 * places of Linux, macOS and Windows.
 */
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Nothing but the page under test may go out, and nothing may ask. */
const ARGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

const USUAL_PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
      (file) => path.win32.join(folder, file),
    );
  }),
];

/** Starts a browser. Throws a sentence where the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await browserProgram();
  return chromium.launch({ executablePath, args: [...args] });
}

export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The program and how to start it. Throws a sentence where the machine has none. */
export async function browserProgram(): Promise<BrowserProgram> {
  const found = findBrowser();
  if (found) return { executablePath: found, args: ARGS };
  const packed = await packedChromium();
  if (packed) return packed;
  throw new Error(
    "No Chromium, Chrome or Edge was found on this machine for the browser tests. " +
      "Install one, or set CHROME_PATH to its program file.",
  );
}

/** The browser's program file on this machine; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) =>
    NAMES.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return [...onPath, ...USUAL_PLACES].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacked to a temporary folder when first asked for; Linux only. */
async function packedChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== "linux") return undefined;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return { executablePath: await packed.executablePath(), args: [...new Set([...packed.args, ...ARGS])] };
  } catch {
    return undefined;
  }
}
