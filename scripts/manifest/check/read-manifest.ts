import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, onErrorStopParsing, ParseError } from "@xmldom/xmldom";
import { attribute, first, nameOf, NAMESPACES, textOf } from "./elements";
import type { Finding, ManifestRead } from "./finding";

/**
 * A manifest's text as the rules see it; or that it is no XML, or the XML of something else.
 * @param folder what its address serves: the project, or a built `dist/page`
 */
export function readManifest(
  text: string,
  folder: string,
  associated: ReadonlySet<string>,
): ManifestRead | Finding {
  const root = parsed(text);
  if ("rule" in root) return root;
  const page = attribute(first(root, "DefaultSettings/SourceLocation"), "DefaultValue") ?? "";
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  return {
    root,
    defaultLocale: textOf(first(root, "DefaultLocale")),
    base,
    built: existsSync(path.join(folder, "index.html")),
    served: (address) => servedFrom(folder, base, address),
    associated,
  };
}

function parsed(text: string): ManifestRead["root"] | Finding {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const root = parser.parseFromString(text, "text/xml").documentElement;
    if (root && nameOf(root) === "OfficeApp") return root;
    const message = `The file must begin with OfficeApp of ${NAMESPACES.base}.`;
    return { rule: "root", line: root?.lineNumber ?? 1, message };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber } = (error.locator ?? {}) as { lineNumber?: number };
    return { rule: "well-formed", line: lineNumber ?? 1, message: error.message };
  }
}

function servedFrom(folder: string, base: string, address: string): Buffer | undefined {
  if (base === "" || !address.startsWith(base)) return undefined;
  const file = path.join(folder, decodeURIComponent(address.slice(base.length)));
  return existsSync(file) ? readFileSync(file) : undefined;
}
