import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND_NAMES, commandHelp, commandWords, generalHelp } from "../../src/words/cli";
import { helpData } from "../../src/cli/help-data";
import { KEBU, kebu } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

describe("help", () => {
  it("lists every command, in the language of the environment or of --lang", async () => {
    const english = await kebu(["--help"]);
    expect(english).toEqual({ status: 0, stdout: `${generalHelp("en").trimEnd()}\n`, stderr: "" });
    const chinese = await kebu(["--help"], { env: { LC_ALL: "zh_CN.UTF-8" } });
    expect(chinese.stdout).toBe(`${generalHelp("zh-CN").trimEnd()}\n`);
    expect((await kebu(["--help", "--lang", "zh-CN"])).stdout).toBe(chinese.stdout);
    for (const name of COMMAND_NAMES) expect(english.stdout).toContain(commandWords[name].usage.join("\n  "));
  });

  it("explains each command, and is complete in both languages", async () => {
    for (const language of ["zh-CN", "en"] as const)
      for (const name of COMMAND_NAMES) {
        const help = commandHelp(name, language, helpData());
        expect(help).not.toMatch(/\{\w+\}/);
        const options = commandWords[name].usage.join(" ").match(/--[a-z-]+/g) ?? [];
        for (const option of options)
          expect(help.split("\n\n").slice(2).join("\n\n"), name).toContain(option);
      }
    expect((await kebu(["rank", "--help"])).stdout).toBe(
      `${commandHelp("rank", "en", helpData()).trimEnd()}\n`,
    );
  });

  it("loads nothing but the words of the help: no other file, no ExcelJS, no schema", () => {
    const main = readFileSync(KEBU, "utf8");
    const imported = [...main.matchAll(/^import .* from "(.+)";$/gm)].map(([, name]) => name);
    expect(imported).toEqual(["node:util"]);
    expect(main).not.toContain("客户编号");
  });

  it("judges a call before loading ExcelJS", () => {
    const chunks = readdirSync(path.dirname(KEBU)).map((name) =>
      readFileSync(path.join(path.dirname(KEBU), name), "utf8"),
    );
    const loading = chunks.filter((text) => /^import .* from "exceljs";$/m.test(text));
    expect(loading.length).toBeGreaterThan(0);
    for (const text of loading) expect(text).not.toMatch(/\b(check|due|import|log|new|rank)Command\b/);
  });
});

describe("wrong usage", () => {
  const book = path.join(folder, "none.xlsx");
  const wrong: readonly (readonly [words: readonly string[], sentence: string])[] = [
    [[], "Say what to do."],
    [["rnak"], "There is no command “rnak”."],
    [["--verbose"], "kebu has no option --verbose."],
    [["rank"], "BOOK.xlsx | FILE.csv is missing."],
    [["import", book], "FILE is missing."],
    [["due", book, "more"], "“more” is one argument too many."],
    [["due", book, "--dyas", "3"], "kebu due has no option --dyas."],
    [["due", book, "-x"], "kebu due has no option -x."],
    [["due", book, "--days"], "--days needs a value after it."],
    [["due", book, "--days", "--json"], "--days needs a value after it."],
    [["due", book, "--days", "soon"], "“soon” after --days must be a whole number"],
    [["due", book, "--days=-1"], "“-1” after --days must be a whole number"],
    [["due", book, "--json=yes"], "--json takes no value."],
    [["due", book, "--today", "21/11/2026"], "“21/11/2026” after --today is not a date."],
    [["due", book, "--today", "2026-02-30"], "“2026-02-30” after --today is not a date."],
    [["due", book, "--today", "2026-01-01", "--today", "2026-01-02"], "--today is given twice"],
    [["log", book], "--customer is missing."],
    [["log", book, "--customer", " "], "--customer needs a value after it."],
    [["log", book, "--customer", "A", "--amount", "12O"], "“12O” after --amount is not a number."],
    [["rank", book, "--method", "best"], "“best” after --method is none of: share, pareto, count, lorenz."],
    [["rank", book, "--amount", "x"], "--amount is for CSV files"],
    [["rank", "x.csv", "--write"], "--write is for .xlsx books only."],
    [["import", book, "x.csv", "--into", "sales"], "“sales” after --into is none of: customers, visits."],
    [
      ["import", book, "x.csv", "--into", "visits", "--map", "amount"],
      "Write “amount” after --map as HEADER=key",
    ],
    [["import", book, "x.csv", "--country", "ZZ"], "“ZZ” after --country must be a country code"],
    [["new", "book"], "The name “book” must end in .xlsx."],
    [["new", book, "--template", "bank"], "“bank” after --template is none of: salon."],
    [["new", book, "--lang", "fr"], "“fr” after --lang is none of: zh-CN, en."],
  ];
  it.concurrent.each(wrong)("kebu %j says %s", async (words, sentence) => {
    const run = await kebu(words);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).toMatch(/ Run kebu .*--help to see how it is used\.\n$/);
    expect(run.stderr.trimEnd()).not.toContain("\n");
    expect(run).toMatchObject({ status: 2, stdout: "" });
  });

  it("speaks Chinese where asked to", async () => {
    const run = await kebu(["due", book, "--days", "x", "--lang", "zh-CN"]);
    expect(run.stderr).toBe("--days 的“x”要写成 0 到 3650 的整数。 运行 kebu due --help 查看用法。\n");
  });
});
