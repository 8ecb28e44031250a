/** A file with bad rows is imported, its refused rows are corrected and imported, and both are taken back. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");
const list = path.join(folder, "list.csv");
const refused = path.join(folder, "refused.csv");

interface Entries {
  readonly entries: readonly { readonly id: string; readonly state: string; readonly summary: string }[];
}

beforeAll(async () => {
  expect(await kebu(["new", book, "--lang", "en", "--empty"])).toMatchObject({ status: 0 });
  writeFileSync(
    list,
    "Visit ID,Date,Customer,Amount\nN1,2026-03-01,Ann,5\nN2,soon,Bo,6\nN3,2026-03-02,Bo,7\n",
  );
});

describe("kebu undo", () => {
  it("takes imports back one after the other, and twice is once", { timeout: 120_000 }, async () => {
    const words = ["import", book, list, "--create-customers", "--refused", refused];
    expect(await kebuJson(words)).toMatchObject({ into: "visits", read: 3, added: 2, refused: 1 });
    const text = readFileSync(refused, "utf8");
    expect(text).toContain("Why not imported");
    writeFileSync(refused, text.replace("soon", "2026-03-03"));
    const again = await kebuJson(["import", book, refused, "--create-customers"]);
    expect(again).toMatchObject({ read: 1, added: 1, refused: 0, created: 0 });

    const { entries } = await kebuJson<Entries>(["undo", book]);
    expect(entries.map(({ summary }) => summary)).toEqual([
      "refused.csv: 1 added, 0 updated",
      "list.csv: 2 added, 0 updated",
    ]);
    const [second, first] = entries.map(({ id }) => id);
    const kept = await kebuJson(["undo", book, first ?? ""]);
    expect(kept).toMatchObject({
      removed: { visits: 2, customers: 1 },
      edited: [{ why: "has-visits", stays: true }],
    });
    expect(await kebuJson(["undo", book, second ?? ""])).toMatchObject({
      removed: { visits: 1, customers: 0 },
    });
    const before = readFileSync(book);
    expect(await kebuJson(["undo", book, first ?? ""])).toMatchObject({ wasUndone: true });
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it("refuses an entry that is not there", async () => {
    expect(await kebuJson(["undo", book, "L0"], 1)).toMatchObject({ problems: [{ code: "no-such-entry" }] });
  });
});
