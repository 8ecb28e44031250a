/** A CSV file judged straight: what the file does not say itself, the call says in the words of `kebu import`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Days that may be read either way, all of them. */
const EITHER_WAY = fileOf("either.csv", "customer,date,amount\nMay,3/5/2024,100\nJune,4/6/2024,50\n");

interface Ranked extends KebuDocument {
  readonly visits: number;
  readonly limits: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
}

describe("days that may be read either way", () => {
  it("are refused with the option that settles them", async () => {
    const refused = await kebu(["rank", EITHER_WAY]);
    expect(refused.stderr).toContain("--dates dmy");
  });

  it.each(["rank", "rfm", "clv", "figures"])("are settled by kebu %s --dates", async (command) => {
    const settled = await kebuJson([command, EITHER_WAY, "--dates", "dmy"]);
    expect(settled.problems.map(({ code }) => code)).not.toContain("day-order-unknown");
    const wrong = await kebu([command, EITHER_WAY, "--dates", "dym"]);
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("dmy, mdy, ymd") as string });
  });

  it("are the days that the call says", async () => {
    const from = ["--from", "2024-05-03", "--to", "2024-05-03"];
    expect(await kebuJson(["rank", EITHER_WAY, "--dates", "dmy", ...from])).toMatchObject({ visits: 1 });
    expect(await kebuJson(["rank", EITHER_WAY, "--dates", "mdy", ...from])).toMatchObject({ visits: 0 });
  });
});

test("a file without headers is read with --header-row 0", async () => {
  const file = fileOf("bare.csv", "May,2024-05-03,100\nJune,2024-06-04,50\n");
  const columns = ["--customer", "A", "--date", "B", "--amount", "C"];
  expect(await kebuJson(["rank", file, "--header-row", "0", ...columns])).toMatchObject({ visits: 2 });
});

test("encoding and delimiter are taken as they are said", async () => {
  const file = fileOf("odd.csv", Buffer.from("customer!date!amount\nJos\u00e9!2024-05-03!100\n", "latin1"));
  const ranked = await kebuJson(["rank", file, "--encoding", "windows-1252", "--delimiter", "!"]);
  expect(ranked.rows).toMatchObject([{ name: "José" }]);
});

describe("what cannot be meant is said as it is", () => {
  const CLASSES = ["A,A", "A", `A,${"b".repeat(29)}`, "a,b,c,d,e,f,g,h,i,j"];

  it.each(CLASSES)("--classes %s", async (names) => {
    const refused = await kebu(["rank", EITHER_WAY, "--classes", names]);
    expect(refused.stderr).toContain("2 to 9 different names of at most 20 characters");
  });

  it.each([
    [["--method", "lorenz", "--limits", "2%,1%"], "finds its limits itself and takes none"],
    [["--method", "share", "--limits", "1%,3%"], "from the highest to the lowest"],
    [["--method", "pareto", "--limits", "90%,80%"], "from the lowest to the highest"],
    [["--period", "last-year", "--from", "2024-01-01"], "--from cannot be used with --period"],
    [["--half-life", "30"], "--half-life cannot be used with --basis amount"],
  ])("%j", async (options, sentence) => {
    const refused = await kebu(["rank", EITHER_WAY, "--dates", "dmy", ...options]);
    expect(refused.stderr).toContain(sentence);
    expect(refused.status).toBeGreaterThan(0);
  });
});

test("a period is counted from the day of observation and ends where it ends", async () => {
  const call = ["rank", EITHER_WAY, "--dates", "dmy", "--to", "2025-07-01", "--period"];
  expect(await kebuJson<Ranked>([...call, "last-year"])).toMatchObject({
    from: "2024-01-01",
    to: "2024-12-31",
    visits: 2,
  });
  expect(await kebuJson<Ranked>([...call, "year"])).toMatchObject({ from: "2025-01-01", to: "2025-07-01" });
});

test("the limits that lorenz found are told, as the lowest value of A and of B", async () => {
  const file = fileOf(
    "lorenz.csv",
    "customer,date,amount\nX,2024-01-01,60\nY,2024-01-01,10\nZ,2024-01-01,9\n",
  );
  const { limits, rows } = await kebuJson<Ranked & { rows: { class: string; value: number }[] }>([
    "rank",
    file,
    "--method",
    "lorenz",
  ]);
  expect(limits).toHaveLength(2);
  for (const row of rows) {
    expect(row.class).toBe(row.value >= limits[0]! ? "A" : row.value >= limits[1]! ? "B" : "C");
  }
});

test("a visit with a day to come counts in no command, unless the call says a later last day", async () => {
  const file = fileOf("typo.csv", "customer,date,amount\nAnn,2025-01-05,100\nBob,2062-05-06,900\n");
  const call = ["rank", file, "--today", "2026-11-21"];
  expect(await kebuJson<Ranked>(call)).toMatchObject({ visits: 1, total: 100, to: "2025-01-05" });
  expect(await kebuJson<Ranked>([...call, "--basis", "recent"])).toMatchObject({ total: 100 });
  expect(await kebuJson<Ranked>([...call, "--to", "2063-01-01"])).toMatchObject({ visits: 2, total: 1000 });
  const past = ["rank", file, "--today", "2062-12-31"];
  expect(await kebuJson<Ranked>(past)).toMatchObject({ visits: 2, to: null });
});
