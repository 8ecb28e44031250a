import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dayOf, isoDay, type Day } from "../../../../src/model/day";
import { dateEvidence } from "../../../../src/model/import/columns/date-evidence";
import { finish } from "../../../../src/model/work";
import type { DateOrder } from "../../../../src/model/read/day-numbers";
import { reader, readAll, valuesOf } from "./read-sheet";

const shown = (values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => (typeof value === "number" ? isoDay(value as Day) : value));

describe("a column of dates", () => {
  it("is read in every common writing", () => {
    const texts = [
      "2024-3-5",
      "2024/03/05",
      "2024年3月5日",
      "24年3月5日",
      "20240305",
      "45356",
      "45356.58",
      "5-Mar-24",
    ];
    expect(shown(valuesOf("since", texts))).toEqual(texts.map(() => "2024-03-05"));
  });

  it("has one order, shown by any value that can be no month", () => {
    expect(shown(valuesOf("since", ["5/3/2024", "25/12/24"]))).toEqual(["2024-03-05", "2024-12-25"]);
    expect(shown(valuesOf("since", ["5/3/2024", "12/25/2024"]))).toEqual(["2024-05-03", "2024-12-25"]);
    expect(shown(valuesOf("since", ["24-3-5", "24-3-25"]))).toEqual(["2024-03-05", "2024-03-25"]);
  });

  it("shows its order by standing in order of time", () => {
    const texts = ["3/5/2024", "4/2/2024", "5/1/2024", "6/7/2024", "7/3/2024", "8/1/2024"];
    expect(shown(valuesOf("since", texts))[1]).toBe("2024-04-02");
  });

  it("has its year of two digits where the numbers change least", () => {
    const texts = ["24/1/2", "24/3/4", "24/2/9", "24/5/11", "24/4/12", "24/8/1"];
    expect(shown(valuesOf("since", texts))[0]).toBe("2024-01-02");
  });

  it("takes the order of the other dates of the file", () => {
    const rows = [["3/5/2024", "25/12/2023"]];
    const [row] = readAll({ columns: ["since", "到期 → custom:到期"], rows });
    expect(shown([row?.values.since])).toEqual(["2024-05-03"]);
  });

  it("that could be read in two ways is asked about, and left out until it is answered", () => {
    const given = { columns: ["开卡 → since"], rows: [["3/5/2024"], ["2024-01-02"], ["5/5/2024"]] };
    expect(reader(given).questions).toEqual([
      { kind: "date-order", header: "开卡", position: 0, orders: ["dmy", "mdy"], sample: "3/5/2024" },
    ]);
    const rows = readAll(given);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["day-order-unknown"],
      [],
      [],
    ]);
    expect(rows[0]?.unreadable).toEqual({ since: { header: "开卡", text: "3/5/2024" } });
    const answered = { ...given, choices: { dateOrders: { 开卡: "dmy" } } } as const;
    expect(reader(answered).questions).toEqual([]);
    expect(shown(readAll(answered).map(({ values }) => values.since))[0]).toBe("2024-05-03");
  });

  it("whose rows contradict each other is asked about, and read where a date can mean one day only", () => {
    const given = { columns: ["since"], rows: [["25/3/24"], ["6/14/24"], ["1/2/23"]] };
    expect(reader(given).questions).toEqual([
      { kind: "date-order", header: "since", position: 0, orders: ["dmy", "mdy"], sample: "1/2/23" },
    ]);
    const open = readAll(given);
    expect(shown(open.map(({ values }) => values.since))).toEqual(["2024-03-25", "2024-06-14", undefined]);
    expect(open.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      undefined,
      "day-order-unknown",
    ]);
    const answered = readAll({ ...given, choices: { dateOrders: { since: "dmy" } } });
    expect(shown(answered.map(({ values }) => values.since))).toEqual([
      "2024-03-25",
      "2024-06-14",
      "2023-02-01",
    ]);
    expect(answered.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      "day-other-order",
      undefined,
    ]);
  });

  it("is not settled by a neighbour or the order of time where its own rows contradict each other", () => {
    const rows = [
      ["25/3/2024", "25/12/2023"],
      ["6/14/2024", "26/12/2023"],
      ["1/2/2023", "27/12/2023"],
    ];
    expect(reader({ columns: ["since", "到期 → custom:到期"], rows }).questions).toHaveLength(1);
  });

  it("has the order of a clear majority; the date that contradicts it is read the other way and reported", () => {
    const most = Array.from({ length: 60 }, (_, at) => [`${13 + (at % 15)}/3/${1960 + at}`]);
    const given = { columns: ["since"], rows: [...most, ["3/25/2024"], ["1/2/2023"], ["31/2/24"]] };
    expect(reader(given).questions).toEqual([]);
    const rows = readAll(given).slice(most.length);
    expect(shown(rows.map(({ values }) => values.since))).toEqual(["2024-03-25", "2023-02-01", undefined]);
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      "day-other-order",
      undefined,
      "unreadable-day",
    ]);
  });

  it("is not asked about where the order makes no difference", () => {
    expect(reader({ columns: ["since"], rows: [["5/5/2024"], ["2024-01-02"]] }).questions).toEqual([]);
  });

  it("leaves out what is no date, and takes Outlook's 0/0/00 for a blank", () => {
    const rows = readAll({
      columns: ["since"],
      rows: [["30/2/2024"], ["昨天"], ["0/0/00"], ["0000-00-00"], ["1900-01-00"], ["1900/1/0 0:00"]],
    });
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["unreadable-day"],
      ["unreadable-day"],
      [],
      [],
      [],
      [],
    ]);
    expect(rows.every(({ values }) => values.since === undefined)).toBe(true);
  });

  const days = fc
    .record({
      year: fc.integer({ min: 1930, max: 2029 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => dayOf(year, month, day)!);
  const writings =
    (order: DateOrder, sign: string, short: boolean) =>
    (day: Day): string => {
      const date = calendarDate(day);
      const year = short ? String(date.year % 100).padStart(2, "0") : String(date.year);
      const parts = { y: year, m: String(date.month), d: String(date.day) };
      return Array.from(order)
        .map((letter) => parts[letter as "y" | "m" | "d"])
        .join(sign);
    };
  const format = fc.record({
    order: fc.constantFrom<DateOrder>("ymd", "dmy", "mdy"),
    sign: fc.constantFrom("/", "-", "."),
    short: fc.boolean(),
  });

  it("reads back every day written in any format, once its order is told", () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 20 }),
        format,
        (written, { order, sign, short }) => {
          const texts = written.map(writings(order, sign, short));
          const choices = { dateOrders: { since: order } };
          expect(valuesOf("since", texts, { choices })).toEqual(written);
        },
      ),
    );
  });

  it("never settles on an order that one of its rows contradicts", () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 30 }),
        format,
        (written, { order, sign, short }) => {
          const texts = written.map(writings(order, sign, short));
          const { orders } = finish(dateEvidence(texts));
          for (const settled of orders)
            expect(valuesOf("since", texts, { choices: { dateOrders: { since: settled } } })).not.toContain(
              undefined,
            );
        },
      ),
    );
  });

  it("of four-digit years keeps the order it was written in among those that fit", () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<DateOrder>("dmy", "mdy"),
        (written, order) => {
          const { orders } = finish(dateEvidence(written.map(writings(order, "/", false))));
          expect(orders).toContain(order);
        },
      ),
    );
  });
});

describe("a column of birthdays", () => {
  it("may lack years; their order is the column's", () => {
    expect(valuesOf("birthday", ["5/12", "25/3"])).toEqual(["--12-05", "--03-25"]);
    expect(valuesOf("birthday", ["5/12", "3/25"])).toEqual(["--05-12", "--03-25"]);
    expect(reader({ columns: ["birthday"], rows: [["5/12"]] }).questions).toHaveLength(1);
  });

  it("keeps lunar days in one form, and refuses those that cannot be", () => {
    const rows = readAll({
      columns: ["birthday"],
      rows: [["阴历5月12"], ["正月初三"], ["农历1990年闰四月初八"], ["农历十三月初一"], ["1990-05-12"]],
    });
    expect(rows.map(({ values }) => values.birthday)).toEqual([
      "农历五月十二",
      "农历正月初三",
      "农历1990年闰四月初八",
      undefined,
      "1990-05-12",
    ]);
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      "unreadable-birthday",
      undefined,
    ]);
  });

  it("under a lunar header is lunar, whatever its digits look like", () => {
    const [row] = readAll({ columns: ["农历生日 → birthday"], rows: [["1990-05-12"]] });
    expect(row?.values.birthday).toBe("农历1990年五月十二");
  });
});
