/**
 * `npm run bench`: bundles the measurements as the product is bundled, and runs them. Run from the sources by
 * tsx they would measure tsx too: it wraps every function to keep its name.
 */
import { build } from "esbuild";

const OUT = ".tmp/bench";

await build({
  entryPoints: ["bench/run.ts"],
  outdir: OUT,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  logLevel: "warning",
  // ExcelJS and others ask for Node's own modules by require.
  banner: {
    js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
  },
});
await import(`../${OUT}/run.js`);
