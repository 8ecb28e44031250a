/** A book that several want at once: other runs of kebu, Excel, LibreOffice, links, read-only files. */
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync, lstatSync, rmSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

beforeAll(async () => {
  await kebu(["new", book, "--lang", "en", "--empty"]);
  const customers = path.join(folder, "customers.csv");
  writeFileSync(customers, "Customer ID,Name\nC1,Ann\n");
  await kebuJson(["import", book, customers, "--into", "customers"]);
  rmSync(customers);
});

async function visits(): Promise<number> {
  const { tables } = await kebuJson<KebuDocument & { tables: Record<string, number> }>(["check", book]);
  return tables.visits ?? NaN;
}

it("ten visits logged at once are ten visits", async () => {
  const log = (amount: number): Promise<{ visit: { id: string } }> =>
    kebuJson(["log", book, "--customer", "C1", "--date", "2026-11-21", "--amount", String(amount)]);
  const logged = await Promise.all(Array.from({ length: 10 }, (_, amount) => log(amount)));
  expect(new Set(logged.map(({ visit }) => visit.id)).size).toBe(10);
  const ranking = await kebuJson<KebuDocument & { total: number }>(["rank", book]);
  expect(ranking).toMatchObject({ visits: 10, total: 45 });
  expect(readdirSync(folder)).toEqual(["b.xlsx"]);
});

it("is read but not changed while Excel or LibreOffice has it open", async () => {
  const before = await visits();
  const owner = Buffer.alloc(165);
  owner.writeUInt8(3, 0);
  owner.write("Wu ", 1);
  owner.writeUInt16LE(2, 55);
  owner.write("吴敏", 57, "utf16le");
  for (const [name, content, by] of [
    ["~$b.xlsx", owner, "吴敏, ~$b.xlsx"],
    [".~lock.b.xlsx#", Buffer.from(",root,desk,21.11.2026 10:00,file:///x;"), "root, .~lock.b.xlsx#"],
  ] as const) {
    writeFileSync(path.join(folder, name), content);
    const { problems } = await kebuJson(["log", book, "--customer", "C1"], 1);
    expect(problems).toMatchObject([{ code: "file-locked" }]);
    expect(problems[0]?.message).toContain(by);
    expect(await visits()).toBe(before);
    rmSync(path.join(folder, name));
  }
});

it("is written through a link, which stays a link", async () => {
  const link = path.join(folder, "link.xlsx");
  symlinkSync(book, link);
  const before = await visits();
  await kebuJson(["log", link, "--customer", "Ann", "--date", "2026-11-21"]);
  expect(await visits()).toBe(before + 1);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  rmSync(link);
});

it.skipIf(process.getuid?.() === 0)("is left alone where it is write-protected", async () => {
  const before = readFileSync(book);
  chmodSync(book, 0o444);
  const { problems } = await kebuJson(["log", book, "--customer", "C1"], 1);
  expect(problems).toMatchObject([{ code: "file-not-writable" }]);
  chmodSync(book, 0o644);
  expect(readFileSync(book).equals(before)).toBe(true);
});
