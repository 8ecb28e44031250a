/** LibreOffice, for tests that need an Excel that none of us wrote. They are skipped where it is not installed, and say so. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

/** Is there a LibreOffice? Where not, says what is skipped for want of it. */
export function hasLibreOffice(skipped: string): boolean {
  if (!isInstalled) process.stderr.write(`skipped: no soffice here, so ${skipped}\n`);
  return isInstalled;
}

/** Opens files and saves them into a folder, under their names; `to` may name a filter. Its profile is in that folder too, so no other LibreOffice is in its way. */
export function convertFiles(files: readonly string[], out: string, to = "xlsx"): void {
  const profile = pathToFileURL(path.join(out, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", out];
  execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
}

/** What LibreOffice saves of a workbook it opened, by way of a folder. */
export function throughLibreOffice(bytes: Uint8Array, folder: string): Uint8Array {
  const out = path.join(folder, "out");
  writeFileSync(path.join(folder, "book.xlsx"), bytes);
  convertFiles([path.join(folder, "book.xlsx")], out);
  return new Uint8Array(readFileSync(path.join(out, "book.xlsx")));
}
