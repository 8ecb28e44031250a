/**
 * The development server as Excel needs it, for `npm run excel`: https with the certificate that Microsoft's tool has
 * made and the machine trusts, on the one port that manifest.xml names.
 */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where office-addin-dev-certs keeps its files. */
const FOLDER = path.join(homedir(), ".office-addin-dev-certs");
const FILES = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };

/** What to add to webpack's `devServer`: nothing unless KEBU_HTTPS is 1. Throws a sentence where there is no certificate. */
export function httpsServer(environment = process.env, folder = FOLDER) {
  if (environment.KEBU_HTTPS !== "1") return {};
  const files = Object.entries(FILES).map(([name, file]) => [name, path.join(folder, file)]);
  const missing = files.find(([, file]) => !existsSync(file));
  if (missing) {
    throw new Error(
      `KEBU_HTTPS is 1, but there is no certificate: ${missing[1]} is missing. Run \`npm run excel\`, which makes one.`,
    );
  }
  const options = Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file)]));
  return { server: { type: "https", options }, port: 3000, open: false };
}
