/** Broken rows of a list are saved, corrected where they stand, and imported again. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");
const list = path.join(folder, "list.csv");
const refused = path.join(folder, "refused.csv");
const mended = path.join(folder, "mended.csv");

interface Found {
  readonly results: readonly { readonly name: string }[];
}

it(
  "adds exactly the rows that were missing, and nothing twice; the column of reasons says nothing",
  { timeout: 120_000 },
  async () => {
    await kebu(["new", book, "--lang", "en", "--empty"]);
    const broken = ['"Bob, B.,13800000002,High Street 2', '"Cleo"x,13800000003,"Low Road 3"'];
    writeFileSync(
      list,
      `Name,Phone,Address\nAnn,13800000001,High Street 1\n${broken.join("\n")}\nDora,13800000004,Hill 4\n`,
    );
    const said = await kebuJson(["import", book, list, "--refused", refused]);
    expect(said).toMatchObject({ read: 4, added: 2, refused: 2 });
    const saved = readFileSync(refused, "utf8");
    expect(saved).toContain('"Bob, B.",13800000002,High Street 2,"The quotes in this row');

    writeFileSync(mended, saved.replace('"""Cleo""x",', "Cleo,"));
    const again = { read: 2, added: 2, updated: 0, refused: 0, problems: [] };
    expect(await kebuJson(["import", book, mended])).toMatchObject(again);
    const once = readFileSync(book);
    expect(await kebuJson(["import", book, mended])).toMatchObject({ added: 0, updated: 0, skipped: 2 });
    expect(await kebuJson(["import", book, list])).toMatchObject({ added: 0, updated: 0, skipped: 2 });
    expect(readFileSync(book).equals(once)).toBe(true);
    for (const [asked, name] of [
      ["13800000002", "Bob, B."],
      ["13800000003", "Cleo"],
    ] as const) {
      const { results } = await kebuJson<Found>(["find", book, asked]);
      expect(results.map((result) => result.name)).toEqual([name]);
    }
  },
);
