/** Opens the pane in a real browser: bundled once by esbuild, at a width, a language and a theme. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type axeCore from "axe-core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { PaneOptions } from "./pane-fixture";

const here = import.meta.dirname;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
let bundled: Promise<string> | undefined;

export interface PageOptions extends Partial<PaneOptions> {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** A browser that forbids storage. */
  readonly noStorage?: boolean;
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kebu</title>
<style>html, body, main { height: 100%; margin: 0 } main { display: block }</style></head>
<body><main></main></body></html>`;

const pages = new WeakMap<Browser, Page>();

/** The pane, freshly mounted on a fresh workbook. One page per browser serves all tests of a file. */
export async function openPane(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 400, scheme = "light", language = "en", book = "sample" } = options;
  const page = (options.noStorage ? undefined : pages.get(browser)) ?? (await newPage(browser, options));
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.evaluate(async (given) => window.mountPane(given), { language, book });
  return page;
}

async function newPage(browser: Browser, { noStorage }: PageOptions): Promise<Page> {
  const page = await browser.newPage();
  // An error nobody caught fails the test that runs: the page is gone.
  page.on("pageerror", (error) => void page.close({ reason: error.message }));
  await page.route("http://kebu.test/**", (route) => route.fulfill({ contentType: "text/html", body: HTML }));
  if (noStorage) {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("storage is forbidden");
        },
      });
    });
  }
  await page.goto("http://kebu.test/");
  await page.addScriptTag({ content: await bundle() });
  await page.evaluate(`${axeSource}; undefined`);
  if (!noStorage) pages.set(browser, page);
  return page;
}

/**
 * What axe finds wrong with the page as it stands, in one line each: by all WCAG 2.2 AA rules and best
 * practices, or by the rules named.
 */
export function axe(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const runner = (window as unknown as { axe: typeof axeCore }).axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await runner.run(document, {
      runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: tags },
      // The pane is a part of a page; the page around it here has no heading of its own.
      rules: rules ? {} : { "page-has-heading-one": { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`),
    );
  }, only);
}

/** Counts every key pressed, as a person would: Ctrl+Enter is two. */
export class Keys {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += key.split("+").length;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.count += Array.from(text).length;
    await this.page.keyboard.type(text);
  }
}

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(here, "pane-fixture.ts")],
    tsconfig: path.join(here, "../../../tsconfig.json"),
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  return bundled;
}
