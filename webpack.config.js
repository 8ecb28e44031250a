/**
 * Two builds: `page` and `cli` (the kebu command).
 *
 * `page` is everything that a web host serves, as plain files whose addresses are relative to each other:
 * index.html (the pane beside a grid, for any browser), taskpane.html (the pane in Excel) and the custom
 * functions, with templates, manifest and icons. ExcelJS, the grid and the charts are loaded by dynamic import,
 * so they stay out of the first load.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FunctionsMetadataPlugin } from "./scripts/functions-metadata-plugin.js";
import { httpsServer } from "./scripts/excel/https-server.js";
import { manifestCopyPatterns } from "./scripts/manifest/copy-patterns.js";
import { officeJsPlugins } from "./scripts/office-js-source.js";

const here = path.dirname(fileURLToPath(import.meta.url));

// The first free port from here: a second Kebu, or another program on 3000, is no reason to fail.
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";

const rules = [
  {
    test: /\.ts$/,
    loader: "esbuild-loader",
    options: { target: "es2022", tsconfig: path.join(here, "tsconfig.json") },
  },
];

const page = (mode) => ({
  name: "page",
  mode,
  context: here,
  entry: {
    standalone: "./src/standalone/main.ts",
    taskpane: "./src/taskpane/main.ts",
    // The manifest names it, so its name may not change with its content.
    functions: { import: "./src/functions/main.ts", filename: "functions.js" },
  },
  output: {
    path: path.join(here, "dist/page"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".js"],
    fallback: { fs: false, stream: false, crypto: false, path: false, zlib: false },
  },
  module: { rules: [...rules, { test: /\.css$/, type: "asset/source" }] },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/standalone/standalone.html",
      filename: "index.html",
      chunks: ["standalone"],
    }),
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
    }),
    ...officeJsPlugins("taskpane.html"),
    new FunctionsMetadataPlugin(),
    new CopyWebpackPlugin({
      patterns: [{ from: "templates/*.xlsx", noErrorOnMissing: true }, ...manifestCopyPatterns()],
    }),
  ],
  // Source maps would make ExcelJS alone 4 MB; development has them.
  devtool: mode === "development" ? "source-map" : false,
  performance: { hints: false },
  stats: "errors-warnings",
  devServer: {
    port: "auto",
    host: "localhost",
    // The page is the product as it is served: no reloading code in it, nothing sent anywhere.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    open: hasBrowser(),
    ...httpsServer(),
  },
});

const cli = (mode) => ({
  name: "cli",
  mode,
  context: here,
  target: "node20",
  entry: { kebu: "./src/cli/main.ts" },
  experiments: { outputModule: true },
  output: {
    path: path.join(here, "dist/cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
    clean: true,
  },
  externalsType: "module",
  externals: { exceljs: "module exceljs", jszip: "module jszip", papaparse: "module papaparse" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^kebu\.js$/ })],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** A desktop with a browser to open? Servers and CI have none, and would only print an error. */
function hasBrowser() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export default (_env, argv) => [page(argv.mode ?? "production"), cli(argv.mode ?? "production")];
