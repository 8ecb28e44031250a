import { appendFileSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { isRefused, type Problem } from "../../../src/model/problem";
import {
  closeBookFile,
  openBookFileForChange,
  type OpenedBookFile,
} from "../../../src/workbook/file/open-book-file";
import { saveBookFile } from "../../../src/workbook/file/save-book-file";
import { newTempPath } from "../../../src/workbook/file/side-files";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const template = path.resolve(import.meta.dirname, "../../../templates/salon.en.empty.xlsx");

function accepted<Outcome>(outcome: Outcome | readonly Problem[]): Outcome {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** A book with a customer more, not saved yet. */
async function changed(file: string): Promise<OpenedBookFile> {
  const opened = accepted(await openBookFileForChange(file));
  const steps = [append("customers", [{ id: "C1", name: "Ann" }])];
  expect(await opened.workbook.commit({ label: { code: "add-customer", data: {} }, steps })).toEqual([]);
  return opened;
}

describe("saveBookFile", () => {
  it("saves over the file, and takes away what a killed run left", async () => {
    const file = path.join(folder, "plain.xlsx");
    copyFileSync(template, file);
    writeFileSync(newTempPath(file), "half");
    const opened = await changed(file);
    expect(await saveBookFile(opened)).toEqual({ path: file, losses: [] });
    await closeBookFile(opened);
    expect(readdirSync(folder)).toEqual(["plain.xlsx"]);
    expect(readFileSync(file).equals(readFileSync(template))).toBe(false);
  });

  it("leaves a file alone that someone changed or deleted meanwhile", async () => {
    const file = path.join(folder, "changed.xlsx");
    copyFileSync(template, file);
    const opened = await changed(file);
    appendFileSync(file, "x");
    const now = readFileSync(file);
    expect(await saveBookFile(opened)).toMatchObject([
      { code: "file-changed", data: { file: "changed.xlsx" } },
    ]);
    expect(readFileSync(file).equals(now)).toBe(true);
    await closeBookFile(opened);
  });

  it("never overwrites a file of which something would not survive: the result stands beside it", async () => {
    const file = path.join(folder, "signed.xlsx");
    const zip = await JSZip.loadAsync(readFileSync(template));
    zip.file("_xmlsignatures/sig1.xml", "<Signature/>");
    writeFileSync(file, await zip.generateAsync({ type: "uint8array" }));
    const original = readFileSync(file);
    const opened = await changed(file);
    const saved = accepted(await saveBookFile(opened));
    await closeBookFile(opened);
    const beside = path.join(folder, "signed (Kebu).xlsx");
    expect(saved).toMatchObject({ path: beside, losses: [{ kind: "signature" }] });
    expect(readFileSync(file).equals(original)).toBe(true);
    await closeBookFile(accepted(await openBookFileForChange(saved.path)));

    // Once more from the original would make a second copy without what the first one has.
    const result = readFileSync(beside);
    const again = await changed(file);
    expect(await saveBookFile(again)).toMatchObject([
      { code: "result-stands-beside", data: { file: "signed.xlsx", beside: "signed (Kebu).xlsx" } },
    ]);
    await closeBookFile(again);
    expect(readFileSync(file).equals(original)).toBe(true);
    expect(readFileSync(beside).equals(result)).toBe(true);
  });
});
