import type { Finding } from "./finding";
import { readManifest } from "./read-manifest";
import { RULES } from "./rules";

/** Everything that is wrong with a manifest's text; nothing when Excel can load it. */
export function checkManifest(text: string, folder: string, associated: ReadonlySet<string>): Finding[] {
  const manifest = readManifest(text, folder, associated);
  if ("rule" in manifest) return [manifest];
  return Object.entries(RULES).flatMap(([rule, find]) =>
    [...find(manifest)].map(([at, message]) => ({ rule, line: at.lineNumber ?? 1, message })),
  );
}
