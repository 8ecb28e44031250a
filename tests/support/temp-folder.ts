/** A folder of its own for a test, gone when the tests of the file are done. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** Makes the folder at once; call it at the top of a test file. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "kebu-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
