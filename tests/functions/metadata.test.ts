/** The metadata is whole in both languages, and a build with a mistake in it fails. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KEBU_SOURCES } from "../../scripts/build-functions-metadata";
import { buildFunctionsMetadata, metadataFile } from "../../scripts/build-functions-metadata";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";

describe("the metadata", () => {
  it("describes every function, and the same ones in both languages", async () => {
    const { en, "zh-CN": chinese } = await buildFunctionsMetadata();
    expect(en.functions.map(({ id }) => id)).toEqual(Object.keys(ALL_FUNCTIONS));
    const skeleton = (text: string): string => text.replace(/"description":"(?:[^"\\]|\\.)*"/g, "");
    expect(skeleton(JSON.stringify(chinese))).toBe(skeleton(JSON.stringify(en)));
    for (const { description, parameters } of chinese.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("lets errors and data types through to the functions", async () => {
    const { en } = await buildFunctionsMetadata();
    expect(en.allowErrorForDataTypeAny).toBe(true);
    expect(en.allowCustomDataForDataTypeAny).toBe(true);
    const ranges = en.functions.flatMap(({ parameters }) =>
      parameters.filter(({ dimensionality }) => dimensionality === "matrix"),
    );
    expect(new Set(ranges.map(({ type }) => type))).toEqual(new Set(["any"]));
  });

  it("is written to a file for each language", () => {
    expect([metadataFile("en"), metadataFile("zh-CN")]).toEqual(["functions.json", "functions.zh-CN.json"]);
  });
});

describe("a mistake fails the build", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kebu-functions-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const words = { en: "Adds.", "zh-CN": "相加。" };
  const GOOD = `/**
 * Adds.
 * @customfunction SUMUP
 * @param cells Adds.
 * @returns {any[][]}
 */
export function sumUp(cells: unknown[][]) { return cells; }
`;
  const build = (source: string, over: Partial<typeof KEBU_SOURCES> = {}): Promise<unknown> => {
    const file = path.join(folder, "function.ts");
    writeFileSync(file, source);
    const described = { functionPhrases: { SUMUP: words }, argumentPhrases: { cells: words } };
    return buildFunctionsMetadata({ files: [file], associated: ["SUMUP"], ...described, ...over });
  };

  it("and without one it does not", async () => {
    await expect(build(GOOD)).resolves.toHaveProperty("en.functions.0.id", "SUMUP");
  });

  it.each([
    [
      "a type the generator does not know",
      GOOD.replace("unknown[][]", "Date"),
      /does not support type "Date"/,
    ],
    ["a name that looks like a cell", GOOD.replaceAll("SUMUP", "ABC1"), /ABC1 looks like a cell/],
    ["an id of two letters", GOOD.replaceAll("SUMUP", "SU"), /SU is no id/],
    ["an id with a hyphen", GOOD.replaceAll("SUMUP", "SUM-UP"), /invalid characters/],
    ["a name other than the id", GOOD.replace("SUMUP", "SUMUP TOTAL"), /is called TOTAL/],
    ["no description", GOOD.replace(" * Adds.\n", ""), /SUMUP is not described/],
    ["another description", GOOD.replace("Adds.", "Takes away."), /otherwise in its comment/],
    [
      "an argument without description",
      GOOD.replace("@param cells Adds.", "@param cells"),
      /argument cells is not/,
    ],
    ["a range that refuses errors", GOOD.replace("unknown[][]", "number[][]"), /would not accept errors/],
    [
      "a single value as result",
      GOOD.replace("{any[][]}", "{number}"),
      /does not say that it returns a range/,
    ],
    ["no tag", GOOD.replace("@customfunction SUMUP", ""), /SUMUP is associated but/],
  ])("%s", async (_what, source, message) => {
    await expect(build(source)).rejects.toThrow(message);
  });

  it("an optional argument before a needed one", async () => {
    const source = GOOD.replace("cells: unknown[][]", "cells?: unknown[][], more: unknown[][]").replace(
      "@param cells Adds.",
      "@param cells Adds.\n * @param more Adds.",
    );
    const argumentPhrases = { cells: words, more: words };
    await expect(build(source, { argumentPhrases })).rejects.toThrow(/more is needed but stands behind/);
  });

  it("no function associated with the id", async () => {
    await expect(build(GOOD, { associated: [] })).rejects.toThrow(/no function is associated/);
  });

  it("no description in one of the languages", async () => {
    const functionPhrases = { SUMUP: { en: "Adds.", "zh-CN": "" } };
    await expect(build(GOOD, { functionPhrases })).rejects.toThrow(/no description in zh-CN/);
  });

  it("a description longer than Excel shows", async () => {
    const long = "x".repeat(300);
    const functionPhrases = { SUMUP: { en: long, "zh-CN": "相加。" } };
    await expect(build(GOOD.replace("Adds.", long), { functionPhrases })).rejects.toThrow(/too long in en/);
  });
});
