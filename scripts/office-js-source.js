/**
 * Where the task pane gets Office.js from, chosen when the page is built, by the variable KEBU_OFFICE_JS:
 *
 * - nothing, or `cdn`: Microsoft's own address, the only one allowed in Microsoft's store;
 * - `china`: the same from 21Vianet, for Microsoft 365 in China;
 * - `local`: a copy beside the page, for a shop whose machines reach no internet. It is Microsoft's package
 *   as it comes, every file of it (Office.js fetches more of them by itself, by host and language), with its
 *   licence, which allows passing it on unmodified.
 *
 * Plain JavaScript, because webpack.config.js imports it.
 */
import { createRequire } from "node:module";
import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const ADDRESSES = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

/** The address for the script tag. Throws a sentence for a name that is none of the above. */
export function officeJsAddress(environment) {
  const source = environment.KEBU_OFFICE_JS?.trim() || "cdn";
  if (Object.hasOwn(ADDRESSES, source)) return ADDRESSES[source];
  throw new Error(
    `KEBU_OFFICE_JS is “${source}”. Use “cdn” (Microsoft's address), “china” (21Vianet's) or “local” (a copy beside the page).`,
  );
}

/** The webpack plugins that put the script into a page and, where asked for, the copy beside it. */
export function officeJsPlugins(pageName, environment = process.env) {
  const address = officeJsAddress(environment);
  const tag = new OfficeJsTag(pageName, address);
  return address === ADDRESSES.local ? [tag, localCopy()] : [tag];
}

/** Puts Office.js after the page's own script: why is told in `src/taskpane/office/office-script.ts`. */
class OfficeJsTag {
  constructor(pageName, address) {
    this.pageName = pageName;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJsTag", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("OfficeJsTag", (page) => {
        if (page.outputName === this.pageName) page.headTags.push(this.tag());
        return page;
      });
    });
  }

  tag() {
    const attributes = { defer: true, src: this.address, "data-office-js": true };
    return HtmlWebpackPlugin.createHtmlTagObject("script", attributes, undefined, {});
  }
}

function localCopy() {
  const licence = createRequire(import.meta.url).resolve("@microsoft/office-js/LICENSE.md");
  // “minimized” keeps webpack from rewriting the files.
  const asItComes = { info: { minimized: true } };
  return new CopyWebpackPlugin({
    patterns: [
      { from: path.join(path.dirname(licence), "dist"), to: "office-js", ...asItComes },
      { from: licence, to: "office-js", ...asItComes },
    ],
  });
}
