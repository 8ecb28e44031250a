/**
 * Microsoft's command line tools, in the versions tried. They are fetched when first used, because only a
 * machine with Excel needs them.
 */
import { spawnSync } from "node:child_process";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
export const MANIFEST = "manifest.xml";

/** Makes the certificate for https://localhost and lets this machine trust it; the system may ask for a password. */
export function installCertificate(): boolean {
  run(CERTIFICATES, "install", "--days", "365");
  return isTrusted();
}

/** `install` and `verify` both end well even where the system refused the certificate; only the words tell. */
function isTrusted(): boolean {
  const { stdout } = spawnSync("npx", ["--yes", CERTIFICATES, "verify"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return stdout.includes("You have trusted access");
}

/** Opens Excel with the add-in in it. */
export function startExcel(): boolean {
  return run(DEBUGGING, "start", MANIFEST, "desktop", "--app", "excel", "--no-debug");
}

/** Takes the add-in out of Excel again. */
export function stopExcel(): boolean {
  return run(DEBUGGING, "stop", MANIFEST);
}

function run(tool: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync("npx", ["--yes", tool, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}
