/** `kebu moves`: two rankings of a real book compared, written or not. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

interface Moves extends KebuDocument {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly kind: string;
    readonly valueBefore: number;
    readonly valueAfter: number;
    readonly visits: readonly string[];
  }[];
  readonly matrix: readonly {
    readonly before: string | null;
    readonly after: string | null;
    readonly customers: number;
  }[];
  readonly letter: string;
  readonly differences: readonly string[];
  readonly rankedBy: { readonly from: string | null; readonly to: string | null };
}

const book = path.join(tempFolder(), "shop.xlsx");
const moves = (...words: readonly string[]): Promise<Moves> => kebuJson<Moves>(["moves", book, ...words]);

async function done(...words: readonly string[]): Promise<void> {
  const run = await kebu(words);
  if (run.status !== 0) throw new Error(run.stderr);
}

beforeAll(async () => {
  await done("new", book, "--empty", "--lang", "en", "--today", "2026-01-01");
  const csv = `${book}.csv`;
  writeFileSync(
    csv,
    [
      "Customer ID,Customer,Date,Amount",
      "K1,Mori,2026-01-05,900",
      "K2,Liu,2026-01-06,90",
      "K3,Chen,2026-01-07,10",
      "K3,Chen,2026-03-01,2000",
      "K4,Wang,2026-03-02,20",
      "",
    ].join("\n"),
  );
  await done("import", book, csv, "--into", "visits", "--create-customers");
});

describe("kebu moves", () => {
  it("says what to do where no ranking is written yet", async () => {
    const run = await kebu(["moves", book, "--today", "2026-03-10"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("No ranking by method Share was written yet");
    const document = await kebuJson(["moves", book, "--today", "2026-03-10"], 1);
    expect(document.problems.map(({ code }) => code)).toEqual(["no-ranking-written"]);
  });

  it("compares today, unwritten, with the latest ranking before, and two written ones alike", async () => {
    const pareto = ["--method", "pareto"] as const;
    await done("rank", book, ...pareto, "--write", "--today", "2026-02-01");
    const today = await moves(...pareto, "--today", "2026-03-10");
    expect([today.from, today.to]).toEqual(["2026-02-01", "2026-03-10"]);
    expect(today.rows.map(({ name, before, after, kind }) => [name, before, after, kind])).toEqual([
      ["Chen", "C", "A", "rose"],
      ["Mori", "A", "A", "stayed"],
      ["Liu", "B", "C", "fell"],
      ["Wang", "C", "C", "new"],
    ]);
    const [chen] = today.rows;
    expect(chen).toMatchObject({ id: "K3", valueBefore: 10, valueAfter: 2010 });
    expect(chen?.visits).toHaveLength(1);
    expect(today.matrix.reduce((sum, { customers }) => sum + customers, 0)).toBe(4);
    expect(today.letter).toContain("Since 1 Feb, up to 10 Mar: 1 rose, 1 fell, 1 is new.");
    expect(today.letter).toContain("- Chen: C → A, $10 → $2,010");

    await done("rank", book, ...pareto, "--write", "--today", "2026-03-10");
    const written = await moves("--from", "2026-02-15", "--to", "2026-03-31");
    expect(written).toEqual(today);
    const people = await kebu(["moves", book, "--to", "2026-03-10", "--lang", "zh-CN"]);
    expect(people.status).toBe(0);
    expect(people.stdout).toContain("各位：2月1日到3月10日，升级 1 位，降级 1 位，新客户 1 位。");
    expect(people.stdout).toMatch(/^升级 +K3 +Chen +C +A +\$10 +\$2,010 +1$/m);
  });

  it("names the rankings there are where none is as old as asked for", async () => {
    const run = await kebu(["moves", book, "--from", "2026-01-15", "--today", "2026-03-20"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("was written up to 2026-01-15; there are those of 2026-03-10, 2026-02-01.");
    const backwards = await kebu(["moves", book, "--from", "2026-04-01", "--to", "2026-03-10"]);
    expect(backwards.stderr).toContain("The period begins on 2026-04-01, after its end on 2026-03-10.");
  });

  it("calls nobody risen, fallen or lost by rankings that were made differently, and says how each was", async () => {
    const lastMonths = ["--from", "2026-02-01", "--to", "2026-03-31", "--limits", "3%,1%"] as const;
    await done("rank", book, "--method", "share", "--write", "--today", "2026-04-01");
    await done("rank", book, "--method", "share", "--write", "--today", "2026-04-02", ...lastMonths);
    const apart = await moves("--method", "share", "--to", "2026-04-02");
    expect(apart).toMatchObject({ differences: ["period", "limits"], rows: [], matrix: [] });
    expect(apart.rankedBy).toEqual({
      from: "period: ..2026-04-01; value: amount; limits: 2%, 0.5%; margin: 0%; classes: A, B, C",
      to: "period: 2026-02-01..2026-03-31; value: amount; limits: 3%, 1%; margin: 0%; classes: A, B, C",
    });
    const people = await kebu(["moves", book, "--method", "share", "--to", "2026-04-02", "--lang", "en"]);
    expect(people.stdout).toMatch(
      /^The rankings of 1 Apr and 2 Apr were made differently \(period, limits\)/,
    );
    expect(people.stdout).not.toContain("thank them");

    const alike = await moves("--method", "share", "--from", "2026-04-02", "--today", "2026-05-02");
    expect(alike.differences).toEqual([]);
    expect(alike.rankedBy.to).toContain("period: 2026-03-05..2026-05-02; value: amount; limits: 3%, 1%");
    expect(alike.rows).toHaveLength(4);
  });
});
