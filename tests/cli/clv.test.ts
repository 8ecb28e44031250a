/** `kebu clv`: what customers will bring, against published numbers and on made files. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";
import { madeSales } from "./support/made-sales";

interface JsonFit {
  readonly parameters: Readonly<Record<string, number>> | null;
  readonly standardErrors: Readonly<Record<string, number>> | null;
  readonly logLikelihood: number | null;
}
interface Clv extends KebuDocument {
  readonly asOf: string;
  readonly customers: number;
  readonly repeaters: number;
  readonly refused: string | null;
  readonly bgnbd: JsonFit;
  readonly gammaGamma: JsonFit;
  readonly paretoNbd: JsonFit;
  readonly backtest: { readonly trust: string | null; readonly refused: string | null };
  readonly rows: readonly {
    readonly id: string;
    readonly frequency: number;
    readonly recency: number;
    readonly age: number;
    readonly meanValue: number;
    readonly alive: number | null;
    readonly expectedVisits: number | null;
    readonly expectedValue: number | null;
  }[];
}

const folder = tempFolder();
const cdnow = sharedData("cdnow/cdnow_sample.csv");
const columns = ["--customer", "who", "--date", "when", "--amount", "paid"];

function clv(file: string, ...words: readonly string[]): Promise<Clv> {
  return kebuJson<Clv>(["clv", file, ...words]);
}

function rounded({ parameters }: JsonFit): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parameters ?? {}).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  );
}

describe.skipIf(!cdnow)("on CDNOW (skipped without ../shared/data)", () => {
  const published = [
    "--customer",
    "customer_id",
    "--date",
    "date",
    "--amount",
    "amount",
    "--to",
    "1997-09-30",
  ];

  it("finds the published parameters and likelihoods", async () => {
    const found = await clv(cdnow!, ...published);
    expect(found).toMatchObject({ asOf: "1997-09-30", unit: "week", customers: 2357, repeaters: 946 });
    expect(found.refused).toBeNull();
    expect(rounded(found.bgnbd)).toEqual({ r: 0.2426, alpha: 4.414, a: 0.7929, b: 2.426 });
    expect(Math.abs((found.bgnbd.logLikelihood ?? 0) + 9582.43)).toBeLessThan(0.01);
    expect(found.gammaGamma.parameters?.p).toBeCloseTo(6.25, 2);
    expect(found.gammaGamma.parameters?.q).toBeCloseTo(3.74, 2);
    expect(found.gammaGamma.parameters?.v).toBeCloseTo(15.44, 2);
    expect(found.paretoNbd.parameters?.r).toBeCloseTo(0.553, 3);
    expect(found.paretoNbd.parameters?.alpha).toBeCloseTo(10.578, 3);
    expect(found.paretoNbd.parameters?.s).toBeCloseTo(0.606, 3);
    expect(found.paretoNbd.parameters?.beta).toBeCloseTo(11.669, 3);
    expect(found.backtest).toMatchObject({ trust: "good", refused: null });
    const first = found.rows.find(({ id }) => id === "0001");
    expect(first).toMatchObject({ frequency: 2, meanValue: 22.345 });
    expect(first?.recency).toBeCloseTo(30.43, 2);
    expect(first?.age).toBeCloseTo(38.86, 2);
    expect(first?.alive).toBeCloseTo(0.7266, 4);
  });

  it("foresees 39 weeks as published, whatever the discount", async () => {
    const { rows } = await clv(cdnow!, ...published, "--weeks", "39", "--discount", "0");
    expect(rows.find(({ id }) => id === "0001")?.expectedVisits).toBeCloseTo(1.226, 3);
    expect(rows).toHaveLength(2357);
  });
});

describe("on made files", () => {
  const made = madeSales(folder, 120);

  it("lists whom most is expected of first, and says unknown of those who came once", async () => {
    const found = await clv(made, ...columns);
    expect(found).toMatchObject({ refused: null, customers: 120, asOf: "2025-12-31" });
    expect(found.gammaGamma.parameters).not.toBeNull();
    const values = found.rows.map(({ expectedValue }) => expectedValue ?? NaN);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    for (const { frequency, alive } of found.rows) expect(alive === null).toBe(frequency === 0);
    const people = await kebu(["clv", made, ...columns, "--lang", "zh-CN"]);
    expect(people.status).toBe(0);
    expect(people.stdout).toContain("到 2025-12-31 为止消费过的客户 120 位");
    expect(people.stdout).toMatch(/^BG\/NBD +-/m);
  });

  it("money a year later is worth less, visits are not", async () => {
    const [full, less] = await Promise.all(
      ["0", "50%"].map((discount) => clv(made, ...columns, "--discount", discount)),
    );
    const [one, other] = [full!.rows[0]!, less!.rows.find(({ id }) => id === full!.rows[0]!.id)!];
    expect(other.expectedVisits).toBe(one.expectedVisits);
    expect(other.expectedValue).toBeLessThan(one.expectedValue ?? 0);
  });

  it("refuses with a reason where there is too little, and still lists who bought", async () => {
    const few = madeSales(folder, 12);
    const found = await clv(few, ...columns);
    const none = { parameters: null, standardErrors: null, logLikelihood: null };
    expect(found).toMatchObject({ refused: "too-few-customers", customers: 12 });
    expect([found.bgnbd, found.gammaGamma, found.paretoNbd]).toMatchObject([none, none, none]);
    expect(found.rows).toHaveLength(12);
    for (const row of found.rows)
      expect(row).toMatchObject({ alive: null, expectedVisits: null, expectedValue: null });
    const people = await kebu(["clv", few, ...columns]);
    expect(people).toMatchObject({ status: 0, stderr: "" });
    expect(people.stdout).toContain(
      "Only 12 customers bought something, and at least 50 are needed, so there is no prediction.",
    );
  });

  it("counts nothing after the day of observation", async () => {
    const { refused, asOf } = await clv(made, ...columns, "--to", "2025-02-01");
    expect({ refused, asOf }).toEqual({ refused: "too-few-customers", asOf: "2025-02-01" });
    const backwards = await kebu(["clv", made, ...columns, "--from", "2025-03-01", "--to", "2025-02-01"]);
    expect(backwards).toMatchObject({ status: 1, stdout: "" });
    expect(backwards.stderr).toContain("The period begins on 2025-03-01, after its end on 2025-02-01.");
  });

  it("reads a book too, as of today unless told", async () => {
    const book = path.join(folder, "salon.xlsx");
    await kebu(["new", book, "--lang", "en", "--today", "2026-11-21"]);
    const found = await kebuJson<Clv>(["clv", book, "--to", "2026-11-21"]);
    expect(found.customers).toBeGreaterThan(50);
    const misplaced = await kebu(["clv", book, "--amount", "x"]);
    expect(misplaced.status).toBe(2);
    expect(misplaced.stderr).toContain("--amount is for CSV files");
  });
});
