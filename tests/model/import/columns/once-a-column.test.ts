import { describe, expect, it } from "vitest";
import { readAll, reader } from "./read-sheet";
import { finish } from "../../../../src/model/work";

describe("what stands for no date", () => {
  const NONE = [
    ...["0000-00-00", "0000-00-00 00:00:00", "00/00/0000", "0/0/00", "1900-01-00", "1900/1/0", "1/0/1900"],
    ...["1/0/00", "0001-01-01", "0001-01-01T00:00:00", "01/01/0001"],
  ];

  it.each(["since", "birthday"])("is a blank in %s, and said once with how many there are", (key) => {
    const given = { columns: [`生日 → ${key}`], rows: [...NONE, "2024-03-05"].map((text) => [text]) };
    const rows = readAll(given);
    expect(rows.slice(0, -1).every(({ values }) => values[key] === undefined)).toBe(true);
    expect(rows.at(-1)?.values[key]).toBeDefined();
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(finish(reader(given).notices())).toEqual([
      {
        code: "placeholder-dates",
        severity: "warning",
        place: { table: "customers", column: "生日" },
        data: { count: NONE.length },
      },
    ]);
  });

  it("is no day in January 1900 or 2000", () => {
    const days = ["1900-01-01", "1/1/2000", "01/10/2000", "2000-01-00"];
    expect(finish(reader({ columns: ["birthday"], rows: days.map((text) => [text]) }).notices())).toEqual([]);
  });
});

describe("a contact of a visit's customer with stars in it", () => {
  it("is kept as text, looked up by nobody, and said once", () => {
    const given = {
      into: "visits" as const,
      columns: ["手机 → customerPhone", "邮箱 → customerEmail"],
      rows: [
        ["138****5678", "a***@x.com"],
        ["13812345678", "a@x.com"],
        ["139****0000", ""],
      ],
    };
    const rows = readAll(given);
    expect(rows.map(({ parts }) => parts)).toEqual([
      {},
      { customerPhone: "138 1234 5678", customerEmail: "a@x.com" },
      {},
    ]);
    expect(rows[0]?.unreadable).toEqual({
      customerPhone: { header: "手机", text: "138****5678" },
      customerEmail: { header: "邮箱", text: "a***@x.com" },
    });
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(finish(reader(given).notices())).toMatchObject([
      { code: "masked-contacts", place: { column: "手机" }, data: { count: 2 } },
      { code: "masked-contacts", place: { column: "邮箱" }, data: { count: 1 } },
    ]);
  });
});

describe("phones that are taken with care", () => {
  const given = {
    columns: ["手机 → phone"],
    rows: [["13800138003（微信同号）"], ["13800138004(妈妈)"], ["(376)694-9481x10051"], ["13800138005"]],
  };

  it("are said once: remarks in brackets go to the notes, numbers of no country stay as they stand", () => {
    const rows = readAll(given);
    expect(rows.map(({ values }) => values.phone)).toEqual([
      "138 0013 8003",
      "138 0013 8004",
      "(376)694-9481x10051",
      "138 0013 8005",
    ]);
    expect(rows.map(({ unreadable }) => unreadable.phone?.text)).toEqual([
      "微信同号",
      "妈妈",
      undefined,
      undefined,
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(finish(reader(given).notices())).toMatchObject([
      { code: "phone-remarks", place: { column: "手机" }, data: { count: 2 } },
      { code: "phones-unknown", place: { column: "手机" }, data: { count: 1 } },
    ]);
  });
});

describe("an amount in another currency than the book's", () => {
  const read = (texts: readonly string[], currency: string): readonly unknown[] =>
    readAll({
      into: "visits",
      columns: ["amount"],
      rows: texts.map((text) => [text]),
      choices: { currency },
    }).map(({ values, problems }) => values.amount ?? problems[0]?.code);

  it("is not taken, and reported with its row and column", () => {
    expect(read(["USD 30", "US$30", "€30", "$30", "£30", "30 HKD", "30美元"], "CNY")).toEqual(
      Array(7).fill("other-currency"),
    );
    expect(read(["¥30", "30元", "RMB 30", "€30"], "USD")).toEqual(Array(4).fill("other-currency"));
  });

  it("is read where the sign may be the book's own, or there is none", () => {
    expect(
      read(["¥30", "￥30", "30元", "RMB 30", "人民币30元", "30", "(30)", "1,200", "3万"], "CNY"),
    ).toEqual([30, 30, 30, 30, 30, 30, -30, 1200, 30_000]);
    expect(read(["$30", "US$30", "USD 30"], "USD")).toEqual([30, 30, 30]);
    expect(read(["HK$30", "$30", "30元"], "HKD")).toEqual([30, 30, 30]);
  });
});

describe("a column whose header names another currency than the book's", () => {
  const given = (header: string, currency = "CNY"): Parameters<typeof reader>[0] => ({
    into: "visits",
    columns: [`${header} → amount`],
    rows: [["30"], ["1,200.50"], [""], ["几百块"]],
    choices: { currency },
  });

  it.each(["Amount (USD)", "金额（美元）", "Total US$", "Betrag €", "金额(港币)"])(
    "%s: no amount is taken, each is kept as text, and it is said once",
    (header) => {
      const rows = readAll(given(header));
      expect(rows.map(({ values }) => values.amount)).toEqual(Array(4).fill(undefined));
      expect(rows[0]?.unreadable).toEqual({ amount: { header, text: "30" } });
      expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(finish(reader(given(header)).notices())).toEqual([
        {
          code: "other-currency-column",
          severity: "warning",
          place: { table: "visits", column: header },
          data: { count: 3 },
        },
      ]);
    },
  );

  it.each([
    ["Amount (USD)", "USD"],
    ["金额（元）", "CNY"],
    ["金额(¥)", "CNY"],
    ["单元金额", "USD"],
    ["Amount", "CNY"],
    ["Acad. fee", "CNY"],
  ])("%s is read as ever in a book of %s", (header, currency) => {
    const rows = readAll(given(header, currency));
    expect(rows.map(({ values }) => values.amount).slice(0, 2)).toEqual([30, 1200.5]);
    expect(finish(reader(given(header, currency)).notices())).toEqual([]);
  });
});

describe("amounts below a header that names a unit", () => {
  it("are multiplied by it, but for those with a unit of their own, and that is said once", () => {
    const given = {
      into: "visits" as const,
      columns: ["金额（万元） → amount"],
      rows: [["1.2345"], ["3万"], [""], ["-0.5"]],
    };
    expect(readAll(given).map(({ values }) => values.amount)).toEqual([12_345, 30_000, undefined, -5000]);
    expect(finish(reader(given).notices())).toMatchObject([
      { code: "amounts-in-unit", place: { column: "金额（万元）" }, data: { count: 2, times: 10_000 } },
    ]);
  });
});
