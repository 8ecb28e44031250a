/** The server that `npm run excel` starts has the certificate, or says what is missing. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { httpsServer } from "../../scripts/excel/https-server";
import { tempFolder } from "../support/temp-folder";

const whole = tempFolder();
for (const file of ["localhost.key", "localhost.crt", "ca.crt"]) writeFileSync(path.join(whole, file), file);
const empty = tempFolder();

it("adds nothing to the server unless it is asked to", () => {
  expect(httpsServer({}, empty)).toEqual({});
});

it("serves https on the port of the manifest, with the certificate of Microsoft's tool", () => {
  const { server, port } = httpsServer({ KEBU_HTTPS: "1" }, whole);
  expect(port).toBe(3000);
  expect(server?.type).toBe("https");
  expect(server?.options.cert.toString()).toBe("localhost.crt");
});

it("says which file is missing, and what makes it", () => {
  expect(() => httpsServer({ KEBU_HTTPS: "1" }, empty)).toThrow(/localhost\.key is missing.*npm run excel/);
});
