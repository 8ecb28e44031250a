/**
 * Puts functions.json and functions.zh-CN.json beside the page. Webpack reads its configuration without
 * TypeScript, so the sources are loaded through tsx. A mistake in the metadata fails the build.
 */
import { tsImport } from "tsx/esm/api";

export class FunctionsMetadataPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        try {
          for (const [file, text] of await metadataFiles()) {
            compilation.emitAsset(file, new sources.RawSource(text));
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

async function metadataFiles() {
  const { buildFunctionsMetadata, metadataFile } = await tsImport(
    "./build-functions-metadata.ts",
    import.meta.url,
  );
  const metadata = await buildFunctionsMetadata();
  return Object.entries(metadata).map(([language, made]) => [
    metadataFile(language),
    `${JSON.stringify(made, null, 2)}\n`,
  ]);
}
