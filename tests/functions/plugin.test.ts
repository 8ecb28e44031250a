/** The build of the page puts the metadata beside it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { buildFunctionsMetadata, metadataFile } from "../../scripts/build-functions-metadata";
import { FunctionsMetadataPlugin } from "../../scripts/functions-metadata-plugin";
import { LANGUAGES } from "../../src/model/schema";

function built(folder: string): Promise<webpack.Stats> {
  const entry = path.join(folder, "entry.js");
  writeFileSync(entry, "");
  const output = { path: path.join(folder, "out") };
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry,
    output,
    plugins: [new FunctionsMetadataPlugin()],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats) resolve(stats);
      else reject(error ?? new Error("nothing was built"));
    });
  });
}

describe("the webpack plugin", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kebu-plugin-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("emits a file for each language", async () => {
    const stats = await built(folder);
    expect(stats.compilation.errors).toEqual([]);
    const metadata = await buildFunctionsMetadata();
    for (const language of LANGUAGES) {
      const file = path.join(folder, "out", metadataFile(language));
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(metadata[language]);
    }
  });
});
