/** LibreOffice opens every template and writes it back without an error cell and without losing an anchor. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema, TABLE_KEYS } from "../../src/model/schema";
import { anchorName } from "../../src/workbook/anchors";
import { anchoredCell, openBytes, openTemplate, TEMPLATE_FILES, TEMPLATES_FOLDER } from "./templates-folder";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice)
  process.stderr.write("skipped: no soffice here, so the templates were not opened in LibreOffice\n");

describe.skipIf(!hasOffice)("templates in LibreOffice", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kebu-templates-"));
    const files = TEMPLATE_FILES.map(({ name }) => path.join(TEMPLATES_FOLDER, name));
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, ...files], {
      stdio: "ignore",
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(TEMPLATE_FILES)("$name", async ({ name, language }) => {
    const original = await openTemplate(name);
    const written = await openBytes(new Uint8Array(await readFile(path.join(folder, name))));
    expect(written.worksheets.map((sheet) => sheet.name)).toEqual(
      original.worksheets.map((sheet) => sheet.name),
    );
    const wrong: string[] = [];
    original.eachSheet((sheet) => {
      const other = written.getWorksheet(sheet.name)!;
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const text = other.getCell(cell.address).text;
          if (text !== cell.text || /^#|^Err:/.test(text))
            wrong.push(`${sheet.name}!${cell.address} ${text}`);
        });
      });
    });
    expect(wrong).toEqual([]);
    for (const table of TABLE_KEYS.filter((key) => schema[key].always)) {
      for (const { key, header } of schema[table].columns) {
        expect(anchoredCell(written, anchorName(table, key)).value).toBe(header[language]);
      }
    }
  });
});
