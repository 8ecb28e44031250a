/**
 * What Kebu is measured against has a package.json and a lockfile of its own, here in `bench/`: nothing of it
 * is in the product, and `npm install` need not fetch 80 MB for a bench that few will run. It is installed
 * when a bench first asks for it.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = path.resolve("bench");

/** The module of a peer. Its types are not installed with Kebu, so the caller says which part it uses. */
export async function installedPeer(name: string): Promise<unknown> {
  if (!existsSync(path.join(FOLDER, "node_modules", name))) install();
  const file = createRequire(path.join(FOLDER, "package.json")).resolve(name);
  return import(pathToFileURL(file).href);
}

function install(): void {
  console.error("installing what Kebu is measured against into bench/node_modules …");
  execFileSync("npm", ["ci"], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}
