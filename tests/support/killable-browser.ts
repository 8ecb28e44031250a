/**
 * A browser that can be killed like a crash or a power cut: started by us, so that we know its process,
 * with its storage in a folder, so that it can be started again on what it left behind.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { browserProgram } from "./browser";

export interface KillableBrowser {
  readonly context: BrowserContext;
  /** SIGKILL: no handler runs, nothing is tidied up. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it with its storage in `folder`, in English. */
export async function launchKillable(folder: string): Promise<KillableBrowser> {
  const { executablePath, args } = await browserProgram();
  const own = ["--headless=new", "--remote-debugging-port=0", "--lang=en-US", "--accept-lang=en-US"];
  const all = [...args, ...own, `--user-data-dir=${folder}`, "about:blank"];
  const child = spawn(executablePath, all, { stdio: ["ignore", "ignore", "pipe"] });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no context");
  return {
    context,
    kill: async () => {
      await ended(child, () => child.kill("SIGKILL"));
      await browser.close();
    },
    close: () => ended(child, () => closeQuietly(browser)),
  };
}

async function closeQuietly(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send("Browser.close");
}

/** The address that the browser prints when it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error("the browser says nothing");
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error("the browser ended before it listened");
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  const exit = once(child, "exit");
  await end();
  await exit;
}
