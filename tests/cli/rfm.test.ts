/** `kebu rfm`: scores and segments, against the numbers of the package rfm and on made files. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";

interface Rfm extends KebuDocument {
  readonly asOf: string;
  readonly thresholds: Readonly<Record<"recency" | "frequency" | "monetary", readonly number[]>>;
  readonly rows: readonly {
    readonly id: string;
    readonly f: number;
    readonly r: number;
    readonly m: number;
    readonly score: number;
    readonly segment: string;
  }[];
  readonly segments: readonly {
    readonly segment: string;
    readonly customers: number;
    readonly visits: number;
    readonly value: number;
  }[];
  readonly thin: readonly string[];
}

const folder = tempFolder();
const orders = sharedData("transactions/rfm_data_orders.csv");

describe.skipIf(!orders)("on rfm_data_orders (skipped without ../shared/data)", () => {
  it("finds the thresholds, counts and champions of the package", async () => {
    const columns = ["--customer", "customer_id", "--date", "order_date", "--amount", "revenue"];
    const found = await kebuJson<Rfm>(["rfm", orders!, ...columns, "--to", "2006-12-31"]);
    expect(found.thresholds).toEqual({
      recency: [115, 181, 297.4, 482],
      frequency: [4, 5, 6, 8],
      monetary: [255.8, 382, 506.4, 666],
    });
    expect(found.rows).toHaveLength(995);
    const counts = [1, 2, 3, 4, 5].map((score) => found.rows.filter(({ f }) => f === score).length);
    expect(counts).toEqual([268, 187, 176, 244, 120]);
    const champions = found.segments.find(({ segment }) => segment === "champions");
    expect(champions).toEqual({ segment: "champions", customers: 158, visits: 1234, value: 120178 });
  });
});

describe("on made files", () => {
  const file = path.join(folder, "sales.csv");
  writeFileSync(
    file,
    "who,when,paid\nMori,2025-01-05,100\nMori,2025-03-01,300\nLiu,2025-02-01,50\nLiu,2025-02-03,\n",
  );
  const call = ["rfm", file, "--customer", "who", "--date", "when", "--amount", "paid"];

  it("scores by limits of one's own, the best first", async () => {
    const limits = ["--recency", "10,20,30,40", "--frequency", "1,2,3,4", "--monetary=60,70,80,90"];
    const found = await kebuJson<Rfm>([...call, ...limits]);
    expect(found.asOf).toBe("2025-03-01");
    expect(found.thresholds.frequency).toEqual([1, 2, 3, 4]);
    expect(found.rows.map(({ id, r, f, m, score }) => [id, r, f, m, score])).toEqual([
      ["Mori", 5, 3, 5, 535],
      ["Liu", 3, 2, 1, 321],
    ]);
  });

  it("says where the figures are too alike for five scores", async () => {
    expect((await kebuJson<Rfm>(call)).thin).toEqual(["recency", "frequency", "monetary"]);
    const { stdout } = await kebu(call);
    expect(stdout).toContain("Too few different figures of recency, frequency, money for five scores");
    expect(stdout).toContain("Up to 2025-03-01 2 customers bought 3 times, for 450");
  });

  it("says so where nobody had bought by then", async () => {
    const { stdout, status } = await kebu([...call, "--to", "2024-01-01", "--lang", "zh-CN"]);
    expect(status).toBe(0);
    expect(stdout).toBe("到 2024-01-01 为止没有人消费过，没有可以打分的客户。\n");
  });

  it.each(["10,20,30", "40,30,20,10", "1,2,x,4"])("refuses the limits %s", async (limits) => {
    const wrong = await kebu([...call, "--recency", limits]);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain(`“${limits}” after --recency must be four numbers`);
  });
});
