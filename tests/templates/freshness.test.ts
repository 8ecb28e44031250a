/** The committed templates are what `npm run templates` makes of the sources. */
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { emptyTemplate, sampleTemplate } from "../../src/workbook/xlsx/template/salon-template";
import { TEMPLATE_FILES, templateBytes } from "./templates-folder";

async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).map(
    async (file) => [file.name, await file.async("string")] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

describe("committed templates", () => {
  it.each(TEMPLATE_FILES)(
    "$name is fresh (else: npm run templates)",
    async ({ name, language, isSample }) => {
      const made = await parts(await (isSample ? sampleTemplate : emptyTemplate)(language));
      const committed = await parts(await templateBytes(name));
      expect(Object.keys(committed)).toEqual(Object.keys(made));
      const stale = Object.keys(made).filter((part) => made[part] !== committed[part]);
      expect(stale).toEqual([]);
    },
  );

  it("building twice gives the same bytes", async () => {
    const [first, second] = [await emptyTemplate("en"), await emptyTemplate("en")];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
