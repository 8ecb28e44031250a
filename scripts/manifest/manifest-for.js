/**
 * The manifest for any address. `manifest.xml` is written for this machine, and a build replaces its address and version;
 * plain JavaScript, because webpack.config.js imports it.
 */

/** The address that manifest.xml is written for: webpack's own server. */
export const LOCAL_ADDRESS = "https://localhost:3000";

/** Where the pane will be served from: the variable KEBU_URL, or this machine. Throws a sentence where it cannot be one. */
export function addressFrom(environment) {
  const given = environment.KEBU_URL?.trim();
  if (!given) return LOCAL_ADDRESS;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(
      `KEBU_URL is “${given}”. Excel loads add-ins from https addresses only, such as https://kebu.example.com.`,
    );
  }
  if (url.search || url.hash || url.username) {
    throw new Error(`KEBU_URL is “${given}”. Give the folder alone, without ?, # or a user name.`);
  }
  return url.href.replace(/\/+$/, "");
}

/** The manifest's version of a package version: 0.1.0 is 1.0.1.0, because Microsoft refuses versions below 1.0. */
export function manifestVersion(packageVersion) {
  return `1.${packageVersion}`;
}

/**
 * The manifest for an address and a version of the package.
 * An AppDomain is a host without a folder, so it gets no more than that of the address.
 */
export function manifestFor(manifest, address, packageVersion) {
  return manifest
    .replaceAll(`<AppDomain>${LOCAL_ADDRESS}<`, () => `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(`"${LOCAL_ADDRESS}/`, () => `"${escaped(address)}/`)
    .replace(/<Version>[^<]*</, `<Version>${manifestVersion(packageVersion)}<`);
}

function escaped(address) {
  return address.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
