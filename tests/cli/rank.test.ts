/** `kebu rank` straight on files of sales: what value is made of, and how stable the classes are. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const file = path.join(folder, "sales.csv");
const sales: string[] = [];
for (let month = 1; month <= 9; month++) {
  sales.push(`Steady,2025-0${month}-02,100`, `Lucky,2025-0${month}-03,${month === 9 ? 120 : 1}`);
}
writeFileSync(file, ["customer,date,amount", ...sales].join("\n"));

interface Ranked extends KebuDocument {
  readonly basis: string;
  readonly total: number;
  readonly resamplings: number | null;
  readonly rows: readonly {
    id: string;
    name: string;
    value: number;
    sameClass: number | null;
    why: string;
  }[];
}

describe("kebu rank --stability", () => {
  const call = ["rank", file, "--limits", "10%,5%"];

  it("says of each customer how often the class stays, the same on every call", async () => {
    const first = await kebuJson<Ranked>([...call, "--stability", "100"]);
    expect(first.resamplings).toBe(100);
    expect(first.rows[0]).toMatchObject({ name: "Steady", sameClass: 100 });
    expect(first.rows[0]!.why).toMatch(/; A in 100 of 100 resamplings$/);
    const lucky = first.rows[1]!;
    expect(lucky.why.endsWith(`; A in ${lucky.sameClass} of 100 resamplings`)).toBe(true);
    expect(lucky.sameClass).toBeLessThan(90);
    expect(await kebuJson([...call, "--stability", "100"])).toEqual(first);
  });

  it("is left out where nobody asks, and refused where it cannot be", async () => {
    const { resamplings, rows } = await kebuJson<Ranked>(call);
    expect({ resamplings, same: rows[0]!.sameClass }).toEqual({ resamplings: null, same: null });
    const none = await kebu([...call, "--stability", "0"]);
    expect(none).toMatchObject({ status: 2 });
    const both = await kebu([...call, "--stability", "9", "--basis", "predicted"]);
    expect(both.stderr).toContain("--stability cannot be used with --basis predicted");
  });
});

describe("kebu rank --basis predicted", () => {
  const cdnow = sharedData("cdnow/cdnow_sample.csv");
  const columns = ["--customer", "customer_id", "--date", "date", "--amount", "amount"];

  it.skipIf(!cdnow)("ranks by what is expected in the year ahead", async () => {
    const ranking = await kebuJson<Ranked>(["rank", cdnow!, ...columns, "--basis", "predicted"]);
    expect(ranking.basis).toBe("predicted");
    expect(ranking.rows[0]!.why).toContain("of predicted value, rank 1 of 2,357");
    expect(ranking.rows.every(({ value }) => value >= 0)).toBe(true);
  });

  it("says what is missing where nothing can be predicted", async () => {
    const { problems } = await kebuJson(["rank", file, "--basis", "predicted"], 1);
    expect(problems).toMatchObject([{ code: "no-prediction", severity: "error" }]);
    expect(problems[0]!.message).toContain("Only 2 customers bought something");
  });
});

describe("kebu rank --method share", () => {
  const uneven = path.join(folder, "uneven.csv");
  const amounts = [175, 175, 175, 175, 20, 20, 20, 20, 20, ...Array.from({ length: 50 }, () => 4)];
  writeFileSync(
    uneven,
    ["customer,date,amount", ...amounts.map((amount, at) => `K${at},2026-01-05,${amount}`), ""].join("\n"),
  );
  interface Judged extends KebuDocument {
    readonly expectation: string | null;
    readonly fittingLimits: readonly number[] | null;
  }

  it("says whether the shop is as its source expects, and with which limits it would be", async () => {
    const far = ["rank", uneven, "--limits", "40%,0.1%"];
    const { expectation, fittingLimits } = await kebuJson<Judged>(far);
    expect(expectation).toContain("where a salon expects 60–80 %");
    const run = await kebu(far);
    expect(run.stdout).toContain(expectation);
    expect(fittingLimits).toHaveLength(2);
    const fits = await kebuJson<Judged>(["rank", uneven, "--limits", fittingLimits!.join(",")]);
    expect(fits).toMatchObject({
      expectation: expect.stringContaining("This is what a salon expects") as string,
      fittingLimits: null,
    });
  });

  it("says nothing of the kind by other methods", async () => {
    const other = await kebuJson<Judged>(["rank", uneven, "--method", "pareto"]);
    expect(other).toMatchObject({ expectation: null, fittingLimits: null });
  });
});

it("profit is ranked where a CSV file has a column of costs", async () => {
  const costs = path.join(folder, "costs.csv");
  writeFileSync(costs, "customer,date,amount,cost\nBig,2026-01-05,100,90\nLean,2026-01-06,80,10\n");
  const { rows } = await kebuJson<Ranked>(["rank", costs, "--basis", "profit"]);
  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ["Lean", 70],
    ["Big", 10],
  ]);
});
