/** The command line finds who stands in a book twice, merges them, and takes it back. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

const CUSTOMERS = `客户编号,姓名,电话,生日,备注,区域
C1,张伟,138 0013 8000,1990-05-12,爱喝茶,静安
C2,Zhang Wei,+86 13800138000,1990-05-12,过敏,
C3,王芳,13900139000,1985-01-02,,静安
C4,王小明,13900139000,2010-03-04,,静安
C5,李静,13700137000,,,静安
C6,李靜女士,13700137000,,,静安
`;
const VISITS = `到访编号,日期,客户编号,金额
V1,2026-01-02,C1,100
V2,2026-01-03,C2,250.5
`;

interface Pairs {
  readonly pairs: readonly { a: string; b: string; sure: number; why: { code: string; text: string }[] }[];
}
const pairIds = ({ pairs }: Pairs): string[] => pairs.map(({ a, b }) => `${a} ${b}`).sort();
const scan = (...words: string[]): Promise<Pairs> => kebuJson<Pairs>(["duplicates", book, ...words]);

beforeAll(async () => {
  writeFileSync(path.join(folder, "c.csv"), CUSTOMERS);
  writeFileSync(path.join(folder, "v.csv"), VISITS);
  expect(await kebu(["new", book, "--template", "salon", "--lang", "zh-CN", "--empty"])).toMatchObject({
    status: 0,
  });
  await kebuJson(["import", book, path.join(folder, "c.csv"), "--into", "customers"]);
  await kebuJson(["import", book, path.join(folder, "v.csv"), "--into", "visits"]);
});

describe("kebu duplicates", () => {
  it("lists who may be the same, why and how sure, and no family that shares a phone", async () => {
    const found = await scan();
    expect(pairIds(found)).toEqual(["C1 C2", "C5 C6"]);
    const [first] = found.pairs;
    expect(first!.sure).toBeGreaterThan(0.9);
    expect(first!.why.map(({ code }) => code)).toEqual(["same-birthday", "same-phone", "same-pinyin"]);
    expect(first!.why[2]!.text).toBe("姓名拼音相同（张伟 / Zhang Wei）");
  });

  it("lists less sure pairs where asked for, and says where the number is none", async () => {
    expect(pairIds(await scan("--limit", "0"))).toContain("C3 C4");
    const wrong = await kebu(["duplicates", book, "--limit", "two"]);
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.stderr).toContain("must be a number from 0 to 1");
  });

  it("says it in words to people", async () => {
    const said = await kebu(["duplicates", book, "--lang", "en"]);
    expect(said.stdout).toContain("2 pairs that may be the same customer:");
    expect(said.stdout).toMatch(/almost certainly\s+C1\s+张伟\s+C2\s+Zhang Wei/);
    expect(said.stdout).toContain("same birthday (1990-05-12)");
  });
});

describe("kebu merge", () => {
  it("tries it first, merges, and gives everything back with kebu undo", async () => {
    const words = ["merge", book, "C1", "C2", "--pick", "notes=gone"];
    const trial = await kebuJson<Record<string, unknown>>([...words, "--dry-run"]);
    expect(trial).toMatchObject({ keep: "C1", gone: "C2", visits: 1, merged: true });
    expect(trial.fields).toEqual(
      expect.arrayContaining([{ key: "notes", keep: "爱喝茶", gone: "过敏", merged: "过敏" }]),
    );
    expect(pairIds(await scan())).toContain("C1 C2");

    const { entry } = await kebuJson<{ entry: string }>(words);
    expect(pairIds(await scan())).toEqual(["C5 C6"]);
    const ranked = await kebuJson<{ rows: { id: string; value: number }[] }>(["rank", book]);
    expect(ranked.rows.find(({ id }) => id === "C1")).toMatchObject({ value: 350.5 });

    await kebuJson(["undo", book, entry]);
    expect(pairIds(await scan())).toEqual(["C1 C2", "C5 C6"]);
    const again = await kebuJson<{ rows: { id: string; value: number }[] }>(["rank", book]);
    expect(again.rows.find(({ id }) => id === "C2")).toMatchObject({ value: 250.5 });
  });

  it("remembers who is not the same", async () => {
    await kebuJson(["merge", book, "C5", "C6", "--not-same"]);
    expect(pairIds(await scan())).toEqual(["C1 C2"]);
    const again = await kebu(["merge", book, "C6", "C5", "--not-same"]);
    expect(again.status).toBe(1);
  });

  it("refuses one and the same row, and a pick it does not know", async () => {
    const same = await kebuJson<{ problems: { code: string }[] }>(["merge", book, "C1", "张伟"], 1);
    expect(same.problems[0]!.code).toBe("same-customer");
    const wrong = await kebu(["merge", book, "C1", "C2", "--pick", "notes"]);
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.stderr).toContain("--pick phone=both");
  });
});
