/** The checker finds nothing in Kebu's manifest, and each mistake in one that has it, and nothing else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { associatedActions } from "../../scripts/manifest/check/associated-actions";
import { checkManifest } from "../../scripts/manifest/check/check-manifest";
import { RULES } from "../../scripts/manifest/check/rules";
import { tempFolder } from "../support/temp-folder";
import { identity } from "./broken/identity";
import { program } from "./broken/program";
import { resources } from "./broken/resources";
import { structure } from "./broken/structure";
import { texts } from "./broken/texts";
import { ACTIONS, copyServed, GOOD, PROJECT } from "./good-manifest";

const BROKEN_MANIFESTS = [...structure, ...identity, ...texts, ...resources, ...program];
const folders = tempFolder();

/** Mistakes beside the manifest: in the files it names, in the code, in the built folder. */
const BESIDE: readonly { rule: string; mistake: string; make: (folder: string) => void }[] = [
  { rule: "shortcuts", mistake: "keys that are there twice", make: inShortcuts("Shift+R", "Shift+T") },
  { rule: "shortcuts", mistake: "Shift alone with a key", make: inShortcuts("Ctrl+Alt+Shift+R", "Shift+R") },
  { rule: "shortcuts", mistake: "an action nobody wrote", make: inShortcuts(/"rank"/g, '"ranking"') },
  {
    rule: "shortcuts",
    mistake: "a shortcut for no action",
    make: inShortcuts('"action": "rank"', '"action": "today2"'),
  },
  {
    rule: "shortcuts",
    mistake: "a name that is not a resource",
    make: inShortcuts("${resource.rank_name}", "Rank"),
  },
  { rule: "shortcuts", mistake: "no JSON", make: inShortcuts("{", "") },
  {
    rule: "shortcuts",
    mistake: "a word that is not there",
    make: inShortcuts('"rank_name"', '"order_name"'),
  },
  { rule: "functionsMetadata", mistake: "no functions", make: functions([], []) },
  {
    rule: "functionsMetadata",
    mistake: "a function without Chinese",
    make: functions(["ABC", "RANK"], ["ABC"]),
  },
  {
    rule: "servedFiles",
    mistake: "a built folder without the pane's page",
    make: (folder) => {
      built(folder);
      rmSync(path.join(folder, "taskpane.html"));
    },
  },
];

describe("the checker", () => {
  it("finds nothing in the project's manifest, with the actions that the code associates", () => {
    expect(checkManifest(GOOD, PROJECT, associatedActions())).toEqual([]);
  });

  it("finds nothing in a built folder that is whole", () => {
    const folder = servedFolder();
    built(folder);
    expect(checkManifest(GOOD, folder, ACTIONS)).toEqual([]);
  });

  it.each(BROKEN_MANIFESTS)("$rule sees $mistake, and nothing else is said", ({ rule, text }) => {
    const findings = checkManifest(text, PROJECT, ACTIONS);
    expect([...new Set(findings.map((finding) => finding.rule))], JSON.stringify(findings)).toEqual([rule]);
  });

  it.each(BESIDE)("$rule sees $mistake, and nothing else is said", ({ rule, make }) => {
    const folder = servedFolder();
    make(folder);
    const findings = checkManifest(GOOD, folder, ACTIONS);
    expect([...new Set(findings.map((finding) => finding.rule))], JSON.stringify(findings)).toEqual([rule]);
  });

  it("sees a button that no code answers to", () => {
    const withoutRank = new Set([...ACTIONS].filter((name) => name !== "rank"));
    const rules = checkManifest(GOOD, PROJECT, withoutRank).map((finding) => finding.rule);
    expect(rules).toEqual(["actions", "shortcuts"]);
  });

  it("says in which line a mistake is", () => {
    const text = GOOD.replace("ReadWriteDocument", "Everything");
    const line = GOOD.slice(0, GOOD.indexOf("<Permissions>")).split("\n").length;
    expect(checkManifest(text, PROJECT, ACTIONS)).toEqual([
      { rule: "permissions", line, message: "Permissions “Everything” are unknown." },
    ]);
  });

  it("has a broken manifest for every rule", () => {
    const tried = new Set([...BROKEN_MANIFESTS, ...BESIDE].map(({ rule }) => rule));
    expect([...tried].sort()).toEqual([...Object.keys(RULES), "root", "well-formed"].sort());
  });
});

function servedFolder(): string {
  const folder = mkdtempSync(path.join(folders, "served-"));
  copyServed(folder);
  return folder;
}

function inShortcuts(from: string | RegExp, to: string) {
  return (folder: string): void => {
    const file = path.join(folder, "assets/shortcuts.json");
    const text = readFileSync(file, "utf8");
    const next = text.replace(from, () => to);
    expect(next).not.toBe(text);
    writeFileSync(file, next);
  };
}

function functions(english: readonly string[], chinese: readonly string[]) {
  return (folder: string): void => {
    const metadata = (ids: readonly string[]): string =>
      JSON.stringify({ functions: ids.map((id) => ({ id })) });
    writeFileSync(path.join(folder, "functions.json"), metadata(english));
    writeFileSync(path.join(folder, "functions.zh-CN.json"), metadata(chinese));
  };
}

/** As `npm run build` leaves it, without what the rules do not look at. */
function built(folder: string): void {
  functions(["RANK"], ["RANK"])(folder);
  for (const file of ["index.html", "taskpane.html", "functions.js"])
    writeFileSync(path.join(folder, file), "");
}
