/** One variable, KEBU_URL, makes the manifest of another address. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manifestCopyPatterns } from "../../scripts/manifest/copy-patterns";
import { checkManifest } from "../../scripts/manifest/check/check-manifest";
import {
  addressFrom,
  LOCAL_ADDRESS,
  manifestFor,
  manifestVersion,
} from "../../scripts/manifest/manifest-for";
import { ACTIONS, GOOD, PROJECT } from "./good-manifest";

const { version } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as {
  version: string;
};

describe("the manifest for an address", () => {
  it("is the project's own one for this machine, version and all", () => {
    expect(manifestFor(GOOD, LOCAL_ADDRESS, version)).toBe(GOOD);
  });

  it.each(["https://kebu.example.com", "https://intra.example.com:8443/shop/kebu"])(
    "%s stands wherever this machine stood, and the checker finds nothing wrong",
    (address) => {
      const manifest = manifestFor(GOOD, address, version);
      expect(manifest).not.toContain("localhost");
      expect(manifest.split(`"${address}/`)).toHaveLength(GOOD.split(`"${LOCAL_ADDRESS}/`).length);
      expect(checkManifest(manifest, PROJECT, ACTIONS)).toEqual([]);
    },
  );

  it("names the host alone as a domain", () => {
    const manifest = manifestFor(GOOD, "https://intra.example.com:8443/shop/kebu", version);
    expect(manifest).toContain("<AppDomain>https://intra.example.com:8443</AppDomain>");
  });

  it("carries the package's version behind a 1, which grows as that does", () => {
    expect(manifestVersion("0.1.0")).toBe("1.0.1.0");
    expect(manifestFor(GOOD, LOCAL_ADDRESS, "2.3.4")).toContain("<Version>1.2.3.4</Version>");
  });

  it("is a good one for any https address", () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ["https"] }), (url) => {
        const manifest = manifestFor(GOOD, addressFrom({ KEBU_URL: url }), version);
        expect(checkManifest(manifest, PROJECT, ACTIONS)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("KEBU_URL", () => {
  it.each([undefined, "", "  "])("that is “%s” means this machine", (given) => {
    expect(addressFrom({ KEBU_URL: given })).toBe(LOCAL_ADDRESS);
  });

  it("may end with a slash or not", () => {
    expect(addressFrom({ KEBU_URL: "https://kebu.example.com/shop/" })).toBe("https://kebu.example.com/shop");
    expect(addressFrom({ KEBU_URL: "https://kebu.example.com" })).toBe("https://kebu.example.com");
  });

  it.each(["http://kebu.example.com", "kebu.example.com", "file:///C:/kebu"])(
    "%s is refused, because Excel loads nothing but https",
    (given) => expect(() => addressFrom({ KEBU_URL: given })).toThrow(/https addresses only/),
  );

  it.each([
    "https://kebu.example.com/?shop=1",
    "https://kebu.example.com/#a",
    "https://me@kebu.example.com/",
  ])("%s is refused, because files are named behind it", (given) =>
    expect(() => addressFrom({ KEBU_URL: given })).toThrow(/folder alone/),
  );
});

describe("what the build copies", () => {
  it("is the manifest for the address, icons and shortcuts", () => {
    const [manifest, rest] = manifestCopyPatterns({ KEBU_URL: "https://kebu.example.com" });
    const transform = manifest?.transform as (content: Buffer) => string;
    expect(transform(Buffer.from(GOOD))).toBe(manifestFor(GOOD, "https://kebu.example.com", version));
    expect(rest?.from).toBe("assets/*.{png,json}");
  });
});
