/**
 * `npm run manifest:check [FILE]`: checks a manifest as Excel and Microsoft's validator would, offline, and asks
 * the validator too where the network lets it. Without a file: manifest.xml, and the built one where there is one.
 * The exit code is 1 when something is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { associatedActions } from "./associated-actions";
import { checkManifest } from "./check-manifest";
import { officialVerdict } from "./official-validator";

function check(file: string): boolean {
  const folder = path.dirname(path.resolve(file));
  const findings = checkManifest(readFileSync(file, "utf8"), folder, associatedActions());
  for (const { line, message, rule } of findings) console.error(`${file}:${line}  ${message}  (${rule})`);
  if (findings.length === 0) console.log(`${file}: nothing wrong was found.`);
  return findings.length === 0;
}

/** One answer is enough: the built manifest differs in its address alone. */
function askMicrosoft(file: string): boolean {
  const { verdict, output } = officialVerdict(file);
  console.log(`Microsoft's validator: ${verdict}.`);
  if (verdict === "invalid") console.error(output);
  return verdict !== "invalid";
}

const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : ["manifest.xml", "dist/page/manifest.xml"].filter((file) => existsSync(file));
const [main] = files;
const results = [...files.map(check), main === undefined || askMicrosoft(main)];
if (results.includes(false)) process.exitCode = 1;
