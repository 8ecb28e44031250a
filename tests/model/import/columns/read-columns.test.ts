import { describe, expect, it } from "vitest";
import { Content } from "../../../../src/model/identity/content-id";
import { contentKeys, contentOf, writeContent } from "../../../../src/model/import/columns/import-row";
import { notesWithUnread } from "../../../../src/model/import/unread-notes";
import { readAll, valuesOf } from "./read-sheet";

describe("a row of a file", () => {
  it("has its name put together as its language wants", () => {
    const columns = ["givenName", "middleName", "familyName"];
    const rows = [
      ["三", "", "张"],
      ["Adam", "von", "Glacius"],
      ["", "", "李"],
      ["太郎", "", "山田"],
    ];
    expect(readAll({ columns, rows }).map(({ values }) => values.name)).toEqual([
      "张三",
      "Adam von Glacius",
      "李",
      "山田太郎",
    ]);
    expect(readAll({ into: "visits", columns, rows })[0]?.values.customer).toBe("张三");
  });

  it("keeps a whole name as it stands, the blanks between two characters aside", () => {
    expect(valuesOf("name", ["张　三", "Adam  Glacius", "阿卜杜 拉"])).toEqual([
      "张三",
      "Adam  Glacius",
      "阿卜杜 拉",
    ]);
    const both = { columns: ["name", "givenName"], rows: [["张三丰", "三丰"]] };
    expect(readAll(both)[0]?.values).toEqual({ name: "张三丰" });
  });

  it("is about the company where it names nobody", () => {
    const columns = ["givenName", "Organization Name → custom:Organization Name"];
    const [nobody, somebody] = readAll({
      columns,
      rows: [
        ["", "Example AG"],
        ["Ann", "Example AG"],
      ],
    });
    expect(nobody?.values).toMatchObject({ name: "Example AG", kind: "company" });
    expect(somebody?.values).toEqual({ name: "Ann", "custom:Organization Name": "Example AG" });
  });

  it("keeps all phones and addresses of e-mail, of one cell and of several", () => {
    const [row] = readAll({
      columns: ["手机 → phone", "座机 → phone", "E-mail 1 → email", "E-mail 2 → email"],
      rows: [["13812345678/139 1234 5678", "010-12345678", "a@b.cn ::: c@d.cn", "A@B.cn"]],
    });
    expect(row?.values).toEqual({
      phone: "138 1234 5678; 139 1234 5678; 010-12345678",
      email: "a@b.cn; c@d.cn; A@B.cn",
    });
  });

  it("takes the values out of Krayin's lists and Google's labels", () => {
    const [row] = readAll({
      columns: ["emails → email", "contact_numbers → phone", "tags"],
      rows: [
        [
          '[{"label": "work", "value": "contact@wilson.com"}, {"label": "home", "value": "home@wilson.com"}]',
          '[{"label": "work", "value": "13812345678"}]',
          "Friends ::: * myContacts",
        ],
      ],
    });
    expect(row?.values).toEqual({
      email: "contact@wilson.com; home@wilson.com",
      phone: "138 1234 5678",
      tags: "Friends, myContacts",
    });
  });

  it("has one address from its pieces, home and office apart, and none twice", () => {
    const western = {
      columns: ["Street → address", "City → address", "Zip → address"],
      rows: [["1 Main St", "Springfield", "12345"]],
    };
    expect(readAll(western)[0]?.values.address).toBe("1 Main St, Springfield, 12345");
    const chinese = {
      columns: ["省 → address", "市 → address", "详细地址 → address"],
      rows: [
        ["浙江省", "杭州市", "文三路1号"],
        ["浙江省", "杭州市", "浙江省杭州市文三路1号"],
      ],
    };
    expect(readAll(chinese).map(({ values }) => values.address)).toEqual([
      "浙江省杭州市文三路1号",
      "浙江省杭州市文三路1号",
    ]);
    const two = {
      columns: ["Home Street → address", "Home City → address", "Business Street → address"],
      rows: [["1 Main St", "Springfield", "2 Wall St"]],
    };
    expect(readAll(two)[0]?.values.address).toBe("1 Main St, Springfield; 2 Wall St");
  });

  it("keeps notes of several columns, each under its header unless it is called notes", () => {
    const given = { columns: ["备注 → notes", "脾气 → notes"], rows: [["老客户", "急"]] };
    expect(readAll(given)[0]?.values.notes).toBe("老客户\n脾气: 急");
  });

  it("keeps what is no phone as it stands and says so, and never makes up digits that Excel has lost", () => {
    const rows = readAll({
      columns: ["phone"],
      rows: [["家里"], ["1.38E+10"], ["1.3812345678E+10"], ["44445555"]],
    });
    expect(rows.map(({ values }) => values.phone)).toEqual(["家里", undefined, "138 1234 5678", "44445555"]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["not-a-phone"],
      ["phone-rounded"],
      [],
      [],
    ]);
  });

  it("leaves out what no cell can hold, of one column and of several together", () => {
    const long = "x".repeat(20_000);
    const rows = readAll({
      columns: ["a → notes", "b → notes", "custom:c"],
      rows: [
        [long, `${long}y`, ""],
        ["", "", long + long],
      ],
    });
    expect(rows.map(({ values }) => values)).toEqual([{}, {}]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["text-too-long"],
      ["text-too-long"],
    ]);
  });

  it("has its receipt and the customer's phone beside its values", () => {
    const given = {
      into: "visits" as const,
      columns: ["receipt", "customerPhone"],
      rows: [["A-1", "13812345678"]],
    };
    expect(readAll(given)[0]).toMatchObject({
      values: {},
      parts: { receipt: "A-1", customerPhone: "138 1234 5678" },
    });
  });

  it("reads yes and no, and choices, in both languages", () => {
    expect(valuesOf("consent", ["有", "无", "已同意", "Yes", "opted out", "也许"])).toEqual([
      true,
      false,
      true,
      true,
      false,
      undefined,
    ]);
    expect(valuesOf("status", ["活跃", "lead", "VIP"])).toEqual(["active", "prospect", "VIP"]);
  });

  it("says the same in another format, in another order of columns, with more columns beside", () => {
    const [one] = readAll({ into: "visits", columns: ["date", "amount"], rows: [["2024-03-05", "1,200"]] });
    const [other] = readAll({
      into: "visits",
      columns: ["amount", "date", "custom:x"],
      rows: [["¥1200.00", "2024年3月5日", "y"]],
    });
    expect(contentOf(one!)).toEqual(contentOf(other!));
  });

  it("has the id of what it says, whatever its columns are and whatever of it cannot be read", () => {
    const columns = ["notes", "amount", "givenName", "receipt", "customerId", "date", "custom:x", "item"];
    const rows = [
      ["", "1,200.50", "Ann", "", "C1", "2024-03-05", "y", "剪发"],
      ["vip", "many", "", "R1", "", "2024-03-05", "", ""],
      ["", "", "", "", "", "", "", "cut"],
      ["", "", "", "", "", "2024-03-05", "", "cut"],
      ["", "few", "", "", "", "2024-03-05", "", "cut"],
    ];
    const content = new Content();
    const idsOf = (keys: string[], cells: string[][]): string[] =>
      readAll({ into: "visits", columns: keys, rows: cells }).map((read) => {
        writeContent(content, read, contentKeys(keys));
        return content.id("visits", 0);
      });
    const ids = idsOf(columns, rows);
    expect(new Set(ids).size).toBe(rows.length);
    const turned = idsOf(
      [...columns.toReversed(), "staff"],
      rows.map((cells) => [...cells.toReversed(), ""]),
    );
    expect(turned).toEqual(ids);
  });

  it("has what could not be read kept in its notes", () => {
    const [row] = readAll({ columns: ["备注 → notes", "生日 → birthday"], rows: [["老客户", "不详"]] });
    expect(notesWithUnread(row!)).toBe("老客户\n生日: 不详");
    const [plain] = readAll({ columns: ["name"], rows: [["张三"]] });
    expect(notesWithUnread(plain!)).toBeNull();
  });
});
