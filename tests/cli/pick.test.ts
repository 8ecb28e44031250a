/** `kebu merge --pick`: the column by its key or header, and never passed over. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

const CUSTOMERS = `客户编号,姓名,微信,邮箱,生日,备注,过敏=原
C1,张伟,,zhang@example.com,1990-05-12,爱喝茶,花生
C2,Zhang Wei,wei_zhang,,1991-06-13,过敏,虾
`;

interface Merged {
  readonly fields: readonly { readonly key: string; readonly merged: unknown }[];
}

beforeAll(async () => {
  writeFileSync(path.join(folder, "c.csv"), CUSTOMERS);
  await kebu(["new", book, "--lang", "zh-CN", "--empty"]);
  await kebuJson(["import", book, path.join(folder, "c.csv"), "--into", "customers"]);
});

async function mergedBy(...picks: readonly string[]): Promise<Record<string, unknown>> {
  const options = picks.flatMap((pick) => ["--pick", pick]);
  const { fields } = await kebuJson<Merged>(["merge", book, "C1", "C2", "--dry-run", ...options]);
  return Object.fromEntries(fields.map(({ key, merged }) => [key, merged]));
}

describe("a column", () => {
  it.each([["name=gone"], ["姓名=gone"], ["Name=gone"]])("is meant by %s", async (pick) => {
    expect(await mergedBy(pick)).toMatchObject({ name: "Zhang Wei" });
  });

  it("of the owner's own is meant by its header, which may hold an equals sign", async () => {
    expect(await mergedBy("过敏=原=gone", "备注=gone")).toMatchObject({
      "custom:过敏=原": "虾",
      notes: "过敏",
    });
  });

  it("keeps what one of them has where both are asked for and the other is blank", async () => {
    const merged = await mergedBy("wechat=both", "email=both");
    expect(merged).toMatchObject({ wechat: "wei_zhang", email: "zhang@example.com" });
  });
});

describe("a pick that cannot be done", () => {
  it.each([
    ["nmae=gone", "--pick 的“nmae”不是客户表的列。可以写：姓名 (name)"],
    ["客户编号=gone", "“客户编号”不是客户表的列"],
    ["生日=both", "“生日”一格放不下两边的内容"],
  ])("%s is wrong usage, in the book's language", async (pick, sentence) => {
    const run = await kebu(["merge", book, "C1", "C2", "--pick", pick]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(sentence);
    expect((await kebuJson<Merged>(["merge", book, "C1", "C2", "--dry-run"])).fields).not.toEqual([]);
  });

  it("names the owner's columns among those there are", async () => {
    const run = await kebu(["merge", book, "C1", "C2", "--pick", "nmae=gone", "--lang", "en"]);
    expect(run.stderr).toContain("“nmae” after --pick is no column of the customers.");
    expect(run.stderr).toContain("过敏=原");
  });

  it("is one column picked twice, or picked for two who are not merged", async () => {
    const twice = await kebu(["merge", book, "C1", "C2", "--pick", "name=gone", "--pick", "姓名=keep"]);
    expect(twice).toMatchObject({ status: 2 });
    const apart = await kebu(["merge", book, "C1", "C2", "--pick", "name=gone", "--not-same"]);
    expect(apart).toMatchObject({ status: 2 });
  });
});
