/** A till export that was corrected is imported again: into the file, shown first, and taken back. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");
const till = path.join(folder, "till.csv");
const newer = path.join(folder, "newer.csv");
const HEADER = "Receipt No,Date,Customer,Item,Amount\n";

interface Entries {
  readonly entries: readonly { readonly id: string; readonly summary: string }[];
}

it(
  "updates visits by receipt, shows each field before and after, and gives them back",
  {
    timeout: 120_000,
  },
  async () => {
    expect(await kebu(["new", book, "--lang", "en", "--empty"])).toMatchObject({ status: 0 });
    writeFileSync(till, `${HEADER}7,2026-03-01,Ann,cut,20\n7,,,dye,60\n8,2026-03-02,Bo,cut,20\n`);
    writeFileSync(
      newer,
      `${HEADER}7,2026-03-01,Ann,cut,20\n7,,,dye,65\n8,2026-03-03,Bo,cut,20\n9,2026-03-04,Bo,gel,5\n`,
    );
    await kebuJson(["import", book, till, "--create-customers"]);

    const trial = await kebu(["import", book, newer, "--dry-run"]);
    expect(trial.stdout).toContain("row 2, Ann (7): Amount 80 → 85\n");
    expect(trial.stdout).toContain("row 4, Bo (8): Date 2026-03-02 → 2026-03-03\n");
    const counts = { read: 4, added: 1, updated: 2, joined: 1, skipped: 0, refused: 0, problems: [] };
    const document = await kebuJson(["import", book, newer, "--dry-run"]);
    expect(document).toMatchObject({
      ...counts,
      updates: [
        { id: "7", name: "Ann", row: 2, cells: [{ key: "amount", was: 80, is: 85 }] },
        { id: "8", name: "Bo", row: 4, cells: [{ key: "date", was: "2026-03-02", is: "2026-03-03" }] },
      ],
    });

    expect(await kebuJson(["import", book, newer])).toMatchObject(counts);
    const once = readFileSync(book);
    expect(await kebuJson(["import", book, newer])).toMatchObject({ added: 0, updated: 0, skipped: 4 });
    expect(readFileSync(book).equals(once)).toBe(true);

    const { entries } = await kebuJson<Entries>(["undo", book]);
    expect(entries[0]?.summary).toBe("newer.csv: 1 added, 2 updated");
    expect(await kebuJson(["undo", book, entries[0]?.id ?? ""])).toMatchObject({
      removed: { visits: 1, customers: 0 },
      restored: { visits: 2, customers: 0 },
      edited: [],
    });
    expect(await kebuJson(["import", book, till, "--dry-run"])).toMatchObject({ updated: 0, skipped: 3 });
  },
);
