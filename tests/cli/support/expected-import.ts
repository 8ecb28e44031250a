/** What `kebu import --dry-run --json` says of a file, as far as expectations are written down. */
import { expect } from "vitest";
import { kebu } from "../../support/kebu";

export interface ExpectedImport {
  /** Format, encoding, delimiter, header row, rows. */
  readonly read: readonly [string, string | null, string | null, number, number];
  /** Lines whose quotes do not match: read and refused, though no rows. */
  readonly broken?: number;
  readonly into: "customers" | "visits";
  /** Columns of the file that fill one of Kebu's. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly added: number;
  readonly refused: number;
  /** Further lines of receipts. */
  readonly joined?: number;
}

interface ImportDocument {
  readonly file: Readonly<Record<"format" | "encoding" | "delimiter" | "headerRow" | "rows", unknown>>;
  readonly mapping: readonly { readonly header: string; readonly target: string | null }[];
  readonly [count: string]: unknown;
}

/** Runs the command on a file, with these options, and compares. */
export async function expectImport(
  book: string,
  file: string,
  expected: ExpectedImport,
  options: readonly string[] = [],
): Promise<void> {
  const run = await kebu(["import", book, file, "--dry-run", "--json", ...options]);
  const said = JSON.parse(run.stdout) as ImportDocument;
  const { format, encoding, delimiter, headerRow, rows } = said.file;
  expect([format, encoding, delimiter, headerRow, rows]).toEqual(expected.read);
  const targets = Object.fromEntries(said.mapping.map(({ header, target }) => [header, target]));
  expect(targets).toMatchObject(expected.mapping);
  const { into, read, added, updated, skipped, refused, joined } = said;
  expect({ into, read, added, updated, skipped, refused, joined }).toEqual({
    into: expected.into,
    read: expected.read[4] + (expected.broken ?? 0),
    added: expected.added,
    updated: 0,
    skipped: 0,
    refused: expected.refused,
    joined: expected.joined ?? 0,
  });
  expect(run.status).toBe(expected.added === 0 && expected.refused > 0 ? 1 : 0);
}
