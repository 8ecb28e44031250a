/** LibreOffice opens every template and writes it back without an error cell and without losing an anchor. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { schema, TABLE_KEYS } from "../../src/model/schema";
import { anchorName } from "../../src/workbook/anchors";
import { convertFiles, hasLibreOffice } from "../support/libreoffice";
import { tempFolder } from "../support/temp-folder";
import { anchoredCell, openBytes, openTemplate, TEMPLATE_FILES, TEMPLATES_FOLDER } from "./templates-folder";

const folder = tempFolder();

describe.skipIf(!hasLibreOffice("the templates were not opened in it"))("templates in LibreOffice", () => {
  beforeAll(() => {
    const files = TEMPLATE_FILES.map(({ name }) => path.join(TEMPLATES_FOLDER, name));
    convertFiles(files, folder);
  });

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
