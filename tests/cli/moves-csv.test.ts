/** `kebu moves` straight on a CSV file: its ranking of one day beside that of a later one. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

interface Moves extends KebuDocument {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly id: string;
    readonly before: string | null;
    readonly visits: readonly string[];
  }[];
  readonly matrix: readonly Readonly<Record<string, unknown>>[];
  readonly letter: string;
}

const LINES = [
  "who,day,paid",
  "Mori,2025-01-05,900",
  "Liu,2025-01-06,90",
  "Chen,2025-01-07,10",
  "Chen,2026-03-01,2000",
  "Wang,2026-03-02,20",
  "Xu,2026-03-02,5",
  "Yan,2026-03-02,5",
  "Zhou,2999-01-01,5000",
];

const file = path.join(tempFolder(), "till.csv");
writeFileSync(file, `${LINES.join("\n")}\n`);
const COLUMNS = ["--customer", "who", "--date", "day", "--amount", "paid"];
const moves = (...words: readonly string[]): Promise<Moves> =>
  kebuJson<Moves>(["moves", file, ...COLUMNS, "--today", "2026-11-21", ...words]);

describe("kebu moves FILE.csv", () => {
  it("says who rose, fell and is new between two days", async () => {
    const { from, to, rows, matrix, letter } = await moves(
      "--method",
      "pareto",
      "--from",
      "2025-12-31",
      "--to",
      "2026-03-31",
    );
    expect([from, to]).toEqual(["2025-12-31", "2026-03-31"]);
    expect(rows).toMatchObject([
      { id: "Chen", name: "Chen", before: "C", after: "A", kind: "rose", valueBefore: 10, valueAfter: 2010 },
      { id: "Mori", before: "A", after: "A", kind: "stayed", valueBefore: 900, valueAfter: 900 },
      { id: "Liu", kind: "fell" },
      { id: "Wang", before: null, after: "C", kind: "new", valueBefore: 0, valueAfter: 20 },
      { id: "Xu" },
      { id: "Yan" },
    ]);
    expect(matrix.find(({ before }) => before === null)).toMatchObject({ after: "C", customers: 3 });
    expect(letter).toContain("Chen");
  });

  it("compares the last day in the file with a year before where no days are said", async () => {
    expect(await moves()).toMatchObject({ from: "2025-03-02", to: "2026-03-02" });
  });

  it("ranks among those who had come by then", async () => {
    const { rows } = await moves("--method", "count", "--from", "2025-12-31");
    const before = Object.fromEntries(rows.map(({ id, before: name }) => [id, name]));
    expect(before).toEqual({ Mori: "A", Liu: "B", Chen: "C", Wang: null, Xu: null, Yan: null });
  });

  it("names the visits that did it", async () => {
    const { rows } = await moves("--from", "2025-12-31");
    expect(rows.find(({ id }) => id === "Chen")?.visits).toHaveLength(1);
  });

  it("refuses days in the wrong order and an unknown column", async () => {
    const wrong = await kebu(["moves", file, ...COLUMNS, "--from", "2026-03-31", "--to", "2026-03-01"]);
    expect(wrong).toMatchObject({ status: 1, stdout: "" });
    expect(wrong.stderr).toContain("2026-03-31");
    const nobody = await kebu(["moves", file, "--customer", "nobody", ...COLUMNS.slice(2)]);
    expect(nobody).toMatchObject({ status: 1, stderr: expect.stringContaining("nobody") as string });
  });
});
