/** An export of before is imported again into a file in which two of its customers were made one. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");
const list = path.join(folder, "list.csv");

interface Entries {
  readonly entries: readonly { readonly id: string; readonly kind: string }[];
}

it(
  "adds nobody, says whom it means, and changes nothing the second time; undone, the id is itself again",
  { timeout: 120_000 },
  async () => {
    await kebu(["new", book, "--lang", "en", "--empty"]);
    const row = "K1,Ann Lee,13800000001,\n";
    writeFileSync(list, `Customer ID,Name,Phone,Email\nG1,Anne Lee,13800000002,anne@example.com\n${row}`);
    expect(await kebuJson(["import", book, list])).toMatchObject({ added: 2 });
    await kebuJson(["merge", book, "K1", "G1", "--pick", "phone=keep", "--pick", "email=keep"]);

    const trial = await kebu(["import", book, list, "--dry-run"]);
    expect(trial.stderr).toContain("“Anne Lee” was merged into “Ann Lee” (K1): nobody new is added");
    const said = await kebuJson(["import", book, list]);
    expect(said).toMatchObject({ read: 2, added: 0, updated: 1, skipped: 1, refused: 0 });
    const once = readFileSync(book);
    expect(await kebuJson(["import", book, list])).toMatchObject({ added: 0, updated: 0, skipped: 2 });
    expect(readFileSync(book).equals(once)).toBe(true);

    const { entries } = await kebuJson<Entries>(["undo", book]);
    await kebuJson(["undo", book, entries.find(({ kind }) => kind === "merge")?.id ?? ""]);
    const again = await kebuJson(["import", book, list, "--dry-run"]);
    expect(again).toMatchObject({ added: 0, updated: 0, skipped: 2 });
    expect(again.problems.map(({ code }) => code)).not.toContain("row-merged-away");
  },
);
