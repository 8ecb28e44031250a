import type { WebpackPluginInstance } from "webpack";

/** Emits functions.json and functions.zh-CN.json; see functions-metadata-plugin.js. */
export class FunctionsMetadataPlugin implements WebpackPluginInstance {
  apply: WebpackPluginInstance["apply"];
}
