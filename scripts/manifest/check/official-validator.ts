import { spawnSync } from "node:child_process";

/** Microsoft's validator, in the version tried. It uploads the manifest to Microsoft and answers from there. */
const TOOL = "office-addin-manifest@3.0.0";
const LIMIT_IN_SECONDS = 45;

export type Verdict = "valid" | "invalid" | "not reached";

/** What Microsoft says of a manifest file. Where the network does not let it answer, that is no verdict. */
export function officialVerdict(file: string): { readonly verdict: Verdict; readonly output: string } {
  const { stdout, stderr } = spawnSync("npx", ["--yes", TOOL, "validate", file], {
    encoding: "utf8",
    timeout: LIMIT_IN_SECONDS * 1000,
    shell: process.platform === "win32",
  });
  return { verdict: verdictIn(stdout), output: `${stdout}${stderr}`.trim() };
}

/** The tool's exit code is 1 for a bad manifest and for no network alike; its words tell them apart. */
export function verdictIn(output: string): Verdict {
  if (output.includes("The manifest is valid.")) return "valid";
  if (output.includes("The manifest is not valid.")) return "invalid";
  return "not reached";
}
