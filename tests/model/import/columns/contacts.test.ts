import { describe, expect, it } from "vitest";
import { readAll } from "./read-sheet";

const one = (column: string, text: string): ReturnType<typeof readAll>[number] =>
  readAll({ columns: [column], rows: [[text]] })[0]!;

describe("a cell of e-mail", () => {
  it.each(["a@b.cn", "first.last+tag@mail.example.com", "张三@例子.中国"])("%s is an address", (text) => {
    expect(one("email", text)).toMatchObject({ values: { email: text }, problems: [] });
  });

  it.each([
    "同手机",
    "同上",
    "a@b",
    "a@b.",
    "@b.cn",
    "a@b@c.cn",
    "[{bad json",
    "a b@c.cn",
    "a@b.cn; 没记",
    "x".repeat(2000),
  ])("%s is none, and is kept and reported", (text) => {
    const { values, unreadable, problems } = one("email", text);
    expect(values.email).toBeUndefined();
    expect(unreadable.email?.text).toBe(text);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["not-an-email", "warning"]]);
  });

  it("may hold several addresses", () => {
    expect(one("email", "a@b.cn / c@d.cn").values.email).toBe("a@b.cn; c@d.cn");
  });
});

describe("a word that says there is nothing", () => {
  it.each(["无", "暂无", "没有", "-", "/", "N/A", "none", "NULL", "——"])("%s is a blank", (text) => {
    for (const column of ["phone", "email", "wechat"])
      expect(one(column, text)).toMatchObject({ values: {}, unreadable: {}, problems: [] });
  });
});

describe("a cell of WeChat names", () => {
  it("keeps what points elsewhere in the notes, and reports it", () => {
    const { values, unreadable, problems } = one("wechat", "同手机");
    expect(values.wechat).toBeUndefined();
    expect(unreadable.wechat?.text).toBe("同手机");
    expect(problems[0]?.code).toBe("not-a-wechat");
    expect(one("wechat", "wx_同").values.wechat).toBe("wx_同");
  });
});
