/** A large change goes into the journal in pieces and comes out as it was. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change";
import { cutDeed, joinDeed, ROWS_A_PIECE } from "../../src/standalone/journal/cut-change";

const COUNT = 2 * ROWS_A_PIECE + 5;
const ids = Array.from({ length: COUNT }, (_, row) => `C${row}`);
const names = ids.map((id) => `name of ${id}`);

const change: Change = {
  label: { code: "import", data: { count: COUNT } },
  steps: [
    { kind: "append", table: "customers", ids, cells: { name: names } },
    { kind: "update", table: "visits", ids: ["V1"], cells: { amount: [1] }, was: { amount: [2] } },
    { kind: "update", table: "customers", ids, cells: { phone: names }, was: { phone: ids } },
    { kind: "remove", table: "followUps", ids },
    { kind: "drop-columns", table: "customers", keys: ["custom:x"] },
  ],
};

describe("a large change", () => {
  it("is cut so that no piece has more rows than fit", () => {
    const { shell, pieces } = cutDeed(change);
    expect(pieces).toHaveLength(9);
    for (const { step } of pieces) expect("ids" in step && step.ids.length).toBeLessThanOrEqual(ROWS_A_PIECE);
    expect(JSON.stringify(shell).length).toBeLessThan(1000);
  });

  it("is whole again when its pieces are joined", () => {
    const { shell, pieces } = cutDeed(change);
    expect(joinDeed(shell, pieces)).toEqual(change);
  });

  it("stays as it is where it is small", () => {
    const small: Change = { ...change, steps: change.steps.slice(1, 2) };
    expect(cutDeed(small)).toEqual({ shell: small, pieces: [] });
  });
});
