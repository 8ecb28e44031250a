/** `kebu find`: whom a text fits, best first, and by what. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

interface Found extends KebuDocument {
  readonly results: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly matched: readonly { key: string; text: string; ranges: readonly (readonly number[])[] }[];
  }[];
}

const book = path.join(tempFolder(), "salon.xlsx");
const find = (...words: readonly string[]): Promise<Found> => kebuJson<Found>(["find", book, ...words]);

beforeAll(async () => {
  const made = await kebu(["new", book, "--lang", "zh-CN", "--today", "2026-11-21"]);
  expect(made.status).toBe(0);
});

describe("kebu find", () => {
  it("finds by characters, by pinyin and by initials alike, and says what matched", async () => {
    const [first] = (await find("陈")).results;
    const name = first?.name ?? "";
    expect(first?.matched).toEqual([{ key: "name", text: name, ranges: [[0, 1]] }]);
    const byPinyin = await find("chen");
    expect(byPinyin.results.map(({ id }) => id)).toContain(first?.id);
    expect(byPinyin.results[0]?.name.startsWith("陈")).toBe(true);
  });

  it("lists the best first, at most as many as asked for", async () => {
    const { results } = await find("1", "--limit", "5");
    expect(results.length).toBeLessThanOrEqual(5);
    const { results: chen } = await find("chen", "--limit", "3");
    expect(chen).toHaveLength(3);
    const scores = chen.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("shows people a table, and where it was found if that is in no column of it", async () => {
    const { stdout, status } = await kebu(["find", book, "chen"]);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(/^编号 +姓名 +电话 +找到的地方/);
    const nobody = await kebu(["find", book, "qqqqqq", "--lang", "en"]);
    expect(nobody).toMatchObject({ status: 0, stdout: "Nobody fits “qqqqqq”.\n" });
  });

  it.each(["x", "0", "-3", "2.5", "1001", ""])("says what --limit may be where it is %j", async (limit) => {
    const wrong = await kebu(["find", book, "chen", `--limit=${limit}`, "--lang", "en"]);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain(`“${limit}” after --limit must be a whole number from 1 to 1000.`);
  });

  it("finds by one digit who begins or ends with it", async () => {
    const { results } = await find("1", "--limit", "1000");
    expect(results.length).toBeGreaterThan(0);
    for (const { matched } of results) expect(matched.some(({ text }) => /^1|1$/.test(text))).toBe(true);
  });

  it("says of a phone one digit off that it is another number, and scores it low", async () => {
    const { results: all } = await find("1", "--limit", "1000");
    const phone = all.flatMap(({ matched }) => matched).find(({ key }) => key === "phone")?.text ?? "";
    const other = `${phone.slice(0, -1)}7`.replace(/\D/g, "");
    const [near] = (await find(other)).results;
    expect(near?.score).toBeLessThan(0.3);
    expect(near?.matched).toMatchObject([{ key: "phone", text: phone, isNear: true }]);
    expect(near?.matched[0]?.ranges.at(-1)?.[1]).toBeLessThan(phone.length);
    const { stdout } = await kebu(["find", book, other, "--lang", "en"]);
    expect(stdout).toContain("different phone");
  });

  it("lists for a blank text who was there last", async () => {
    const { results } = await find("", "--limit", "3");
    expect(results).toHaveLength(3);
    for (const { score, matched } of results) expect({ score, matched }).toEqual({ score: 0, matched: [] });
    const { stdout } = await kebu(["find", book, "", "--limit", "3"]);
    for (const { id } of results) expect(stdout).toContain(id);
    const empty = path.join(path.dirname(book), "empty.xlsx");
    await kebu(["new", empty, "--lang", "en", "--empty"]);
    expect(await kebu(["find", empty, ""])).toMatchObject({
      status: 0,
      stdout: "There are no customers in the book yet.\n",
    });
  });

  it("wants a text to look for, and a book to look in", async () => {
    expect((await kebu(["find", book])).status).toBe(2);
    expect((await kebu(["find", "", "chen"])).status).toBe(2);
  });
});
