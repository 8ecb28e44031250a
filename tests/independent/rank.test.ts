/** `rankBook` against `rank.py`, another program in another language, on made and on real data. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankBook } from "../../src/model/ranking/rank-book";
import type { ShopVisit } from "../support/ranked-shop";
import { query, shopOf } from "../support/ranked-shop";
import { sharedData } from "../support/shared-data";

interface Counts {
  readonly customers: number;
  readonly visits: number;
  readonly total: number;
  readonly classes: Readonly<Record<"A" | "B" | "C", number>>;
}
interface Columns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  readonly encoding?: string;
}

const script = path.join(path.dirname(fileURLToPath(import.meta.url)), "rank.py");
const python = spawnSync("python3", ["--version"]).status === 0;

function byPython(file: string, columns: Columns): Counts {
  const flags = Object.entries(columns).flatMap(([name, value]: [string, string]) => [`--${name}`, value]);
  return JSON.parse(execFileSync("python3", [script, file, ...flags], { encoding: "utf8" })) as Counts;
}

function byKebu(file: string, columns: Columns): Counts {
  const text = new TextDecoder(columns.encoding ?? "utf-8").decode(readFileSync(file));
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const visits = data.map((row): ShopVisit => {
    const amount = row[columns.amount]!.trim();
    return { customer: row[columns.customer]!, amount: amount === "" ? null : Number(amount) };
  });
  const customers = [...new Set(visits.map(({ customer }) => customer))].map((id) => ({ id }));
  const ranking = rankBook(shopOf(customers, visits), query("pareto"));
  const [A, B, C] = ranking.summary.map(({ customers: heads }) => heads);
  const classes = { A: A!, B: B!, C: C! };
  return { customers: customers.length, visits: ranking.visits, total: ranking.total, classes };
}

/** Customers who share few amounts, so that many tie, with refunds, blanks and whole-zero customers. */
function madeCsv(seed: number): string {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const amounts = ["10", "10.10", "0.1", "0.2", "0.3", "25.5", "-10", "-0.3", "", "0", "199.99"];
  const rows = Array.from({ length: 400 + below(400) }, () => {
    const customer = `000${below(60 + below(60))}`;
    return `${customer},2025-01-${String(1 + below(28)).padStart(2, "0")},${amounts[below(amounts.length)] ?? ""}`;
  });
  return `who,when,"how much"\n${rows.join("\n")}\n`;
}

const cdnow = sharedData("cdnow/cdnow_sample.csv");
const superstore = sharedData("transactions/superstore_cn_orders_GBK.csv");
const cdnowColumns = { customer: "customer_id", date: "date", amount: "amount" };
const superstoreColumns = { customer: "客户 ID", date: "订单日期", amount: "销售额", encoding: "gbk" };

describe("the ranking of another program", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kebu-rank-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!python).each([1, 2, 3, 4, 5])("agrees on made data %d (skipped without python3)", (seed) => {
    const file = path.join(folder, `made-${seed}.csv`);
    writeFileSync(file, madeCsv(seed * 7919));
    const columns = { customer: "who", date: "when", amount: "how much" };
    expect(byKebu(file, columns)).toEqual(byPython(file, columns));
  });

  it.skipIf(!python || !cdnow)("agrees on cdnow (skipped without python3 or ../shared/data)", () => {
    expect(byPython(cdnow!, cdnowColumns)).toEqual(byKebu(cdnow!, cdnowColumns));
  });

  it.skipIf(!python || !superstore)(
    "agrees on superstore (skipped without python3 or ../shared/data)",
    () => {
      const mine = byKebu(superstore!, superstoreColumns);
      const theirs = byPython(superstore!, superstoreColumns);
      expect({ ...mine, total: 0 }).toEqual({ ...theirs, total: 0 });
      expect(mine.total).toBeCloseTo(theirs.total, 6);
    },
  );
});

describe("real data, known numbers", () => {
  it.skipIf(!cdnow)("cdnow (skipped without ../shared/data)", () => {
    expect(byKebu(cdnow!, cdnowColumns)).toEqual({
      customers: 2357,
      visits: 6919,
      total: 244091.94,
      classes: { A: 777, B: 804, C: 776 },
    });
  });

  it.skipIf(!superstore)("superstore (skipped without ../shared/data)", () => {
    const { customers, total, classes } = byKebu(superstore!, superstoreColumns);
    expect({ customers, classes }).toEqual({ customers: 790, classes: { A: 436, B: 199, C: 155 } });
    expect(total).toBeCloseTo(16117548.237, 3);
  });
});
