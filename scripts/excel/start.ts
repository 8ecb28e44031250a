/**
 * `npm run excel`: the add-in in the Excel of this machine. A trusted certificate, webpack's server with it,
 * then Microsoft's own sideloading.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createConnection } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { NO_CERTIFICATE, NO_EXCEL_ON_LINUX, NO_SERVER, NO_SIDELOAD, RUNNING } from "./advice";
import { installCertificate, startExcel } from "./tools";

const PORT = 3000;
const SECONDS_TO_START = 120;

function startServer(): ChildProcess {
  return spawn("npx", ["webpack", "serve", "--config-name", "page", "--mode", "production"], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, KEBU_HTTPS: "1" },
  });
}

/** Does the server answer, before it ends or the time is over? */
async function answers(server: ChildProcess): Promise<boolean> {
  for (let second = 0; second < SECONDS_TO_START && server.exitCode === null; second++) {
    if (await isOpen()) return true;
    await wait(1000);
  }
  return false;
}

function isOpen(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port: PORT, host: "localhost" });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.end();
      resolve(true);
    });
  });
}

function sideload(): string {
  if (process.platform === "linux") return NO_EXCEL_ON_LINUX;
  return startExcel() ? RUNNING : NO_SIDELOAD;
}

function giveUp(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  if (await isOpen()) {
    giveUp(NO_SERVER);
  } else if (!installCertificate()) {
    giveUp(NO_CERTIFICATE);
  } else if (await answers(startServer())) {
    console.log(sideload());
  } else {
    giveUp(NO_SERVER);
  }
}

await start();
