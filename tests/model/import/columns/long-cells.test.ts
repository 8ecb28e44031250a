/** Cells as long as a cell can be, made to keep a reader busy. */
import { expect, it } from "vitest";
import { proposeMapping } from "../../../../src/model/import/mapping/propose-mapping";
import { targetKeys, type ImportTable } from "../../../../src/model/import/targets";
import { readAll } from "./read-sheet";

const LONG = 30_000;
const FILLINGS = [" ", "(", "/", "1", "1,", "1-", "@", '"', "月", "十", ":", "[", "ext", "T1", "￥"];
const nasty = FILLINGS.map((filling) => `1${filling.repeat(LONG / filling.length)}a`);

it.each(["customers", "visits"] as const)("are read as fast as others (%s)", { timeout: 20_000 }, (into) => {
  for (const text of nasty) {
    const columns = [...targetKeys(into)].map((key) => `${key} header → ${key}`);
    const [row] = readAll({ into, columns, rows: [columns.map(() => text)] });
    expect(row).toBeDefined();
  }
});

it.each<ImportTable>(["customers", "visits"])(
  "are looked at as fast as others (%s)",
  { timeout: 20_000 },
  (into) => {
    const sheet = { headers: nasty, rows: [nasty, nasty], rowNumbers: [2, 3] };
    expect(proposeMapping(into, sheet, {})).toHaveLength(nasty.length);
  },
);
