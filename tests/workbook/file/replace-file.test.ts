import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { problem } from "../../../src/model/problem";
import { createFile, replaceFile } from "../../../src/workbook/file/replace-file";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const bytes = (text: string): Uint8Array => Buffer.from(text);
const yes = (): Promise<[]> => Promise.resolve([]);

function fileWith(name: string, text: string): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  const file = path.join(place, "客 簿.xlsx");
  writeFileSync(file, text);
  return file;
}

describe("replaceFile", () => {
  it("puts the new bytes in place, keeps permissions, and leaves nothing beside it", async () => {
    const file = fileWith("replace", "old");
    chmodSync(file, 0o640);
    expect(await replaceFile(file, bytes("new"), yes)).toEqual([]);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file))).toEqual(["客 簿.xlsx"]);
  });

  it("leaves the old file where it may not replace it", async () => {
    const file = fileWith("refuse", "old");
    const refused = [problem("file-changed", {}, { file: "x" })];
    expect(await replaceFile(file, bytes("new"), () => Promise.resolve(refused))).toEqual(refused);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(path.dirname(file))).toHaveLength(1);
  });

  it("says why a file cannot be written", async () => {
    const file = path.join(folder, "nowhere", "b.xlsx");
    expect(await createFile(file, bytes("new"))).toMatchObject([
      { code: "file-not-writable", data: { file: "b.xlsx", reason: "ENOENT" } },
    ]);
  });
});

describe("createFile", () => {
  it("makes a new file, and never takes the place of one", async () => {
    const file = path.join(folder, "new.xlsx");
    expect(await createFile(file, bytes("one"))).toEqual([]);
    expect(await createFile(file, bytes("two"))).toMatchObject([
      { code: "file-exists", data: { file: "new.xlsx" } },
    ]);
    expect(readFileSync(file, "utf8")).toBe("one");
  });

  it("lets one of many contenders have the name", async () => {
    const file = path.join(folder, "contended.xlsx");
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => createFile(file, bytes(String(i)))),
    );
    expect(outcomes.filter((problems) => problems.length === 0)).toHaveLength(1);
    expect(existsSync(file)).toBe(true);
  });
});
