/** The walls around the model hold: each rule is shown a file that breaks it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

describe("the model's own tsconfig", () => {
  const compile = (code: string): readonly string[] => {
    const file = path.resolve("src/model/breaks-the-rule.ts");
    const read = ts.readConfigFile("src/model/tsconfig.json", (name) => ts.sys.readFile(name));
    const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, "src/model");
    const host = ts.createCompilerHost(options);
    const original = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : original(name, ...rest);
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
  };

  it("lets pure code through", () => expect(compile("export const two: number = 1 + 1;")).toEqual([]));
  it.each([
    ["the DOM", "document.title = 'x'; export {};"],
    ["Excel", "export const f = (): Promise<void> => Excel.run(async () => {});"],
    ["Node", "export const where: string = process.cwd();"],
  ])("does not compile %s", (_what, code) => expect(compile(code)).not.toEqual([]));
});

describe("lint", () => {
  const eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["src/model/*.ts"] } } },
    },
  });
  const rulesBroken = async (code: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath: "src/model/breaks-the-rule.ts" });
    return (result?.messages ?? []).map((message) => message.ruleId);
  };

  it.each([
    ["the clock", "export const now = (): number => Date.now();\n", "no-restricted-globals"],
    ["a Date", "export const day = (): unknown => new Date(2026, 1, 1);\n", "no-restricted-globals"],
    ["chance", "export const dice = (): number => Math.random();\n", "no-restricted-syntax"],
  ])("refuses %s in the model", async (_what, code, rule) => expect(await rulesBroken(code)).toContain(rule));
});

describe("dependency rules", () => {
  let tree = "";
  beforeAll(() => {
    mkdirSync(".tmp", { recursive: true });
    tree = mkdtempSync(path.resolve(".tmp/boundaries-"));
    for (const folder of ["model", "workbook/xlsx", "words", "cli", "taskpane"]) {
      mkdirSync(path.join(tree, "src", folder), { recursive: true });
    }
    writeFileSync(path.join(tree, "tsconfig.json"), "{}");
    writeFileSync(path.join(tree, "src/workbook/port.ts"), "export const port = 1;\n");
    writeFileSync(path.join(tree, "src/cli/main.ts"), "export const cli = 1;\n");
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  const violations = (file: string, code: string): string => {
    writeFileSync(path.join(tree, "src", file), code);
    const ran = spawnSync(
      process.execPath,
      [
        path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        "src",
        "--config",
        path.resolve(".dependency-cruiser.cjs"),
      ],
      { cwd: tree, encoding: "utf8" },
    );
    rmSync(path.join(tree, "src", file));
    return ran.stdout;
  };

  it.each([
    [
      "model/breaks.ts",
      'import { port } from "../workbook/port";\nexport const x = port;\n',
      "model-knows-no-host",
    ],
    [
      "words/breaks.ts",
      'import { port } from "../workbook/port";\nexport const x = port;\n',
      "words-know-only-the-model",
    ],
    [
      "workbook/breaks.ts",
      'import { cli } from "../cli/main";\nexport const x = cli;\n',
      "adapters-know-no-shell",
    ],
    [
      "taskpane/breaks.ts",
      'import { cli } from "../cli/main";\nexport const x = cli;\n',
      "shells-know-no-other-shell",
    ],
  ])("%s breaks a rule", (file, code, rule) => expect(violations(file, code)).toContain(rule));
});
