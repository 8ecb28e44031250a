/**
 * What the page build copies for Excel, as patterns of copy-webpack-plugin: the manifest for the address in KEBU_URL,
 * the icons and the keyboard shortcuts.
 */
import { readFileSync } from "node:fs";
import { addressFrom, manifestFor } from "./manifest-for.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

export function manifestCopyPatterns(environment = process.env) {
  const address = addressFrom(environment);
  return [
    { from: "manifest.xml", transform: (content) => manifestFor(content.toString("utf8"), address, version) },
    { from: "assets/*.{png,json}" },
  ];
}
