import { describe, expect, it } from "vitest";
import { proposeMapping } from "../../../../src/model/import/mapping/propose-mapping";
import { proposed, sheetOf } from "./mapped";

describe("a mapping is proposed", () => {
  it("from headers of either language and their synonyms, width, case and punctuation aside", () => {
    expect(proposed("customers", sheetOf(["客户姓名", "手机号（必填）", "ＥＭＡＩＬ", "*备注"]))).toEqual([
      "客户姓名 → name",
      "手机号（必填） → phone",
      "ＥＭＡＩＬ → email",
      "*备注 → notes",
    ]);
    expect(proposed("visits", sheetOf(["customer_id", "Order Date", "Total"]))).toEqual([
      "customer_id → customerId",
      "Order Date → date",
      "Total → amount",
    ]);
  });

  it("from the lower line of a header of two lines, where both together are no known header", () => {
    const sheet = {
      ...sheetOf(
        ["姓名", "联系方式 手机", "联系方式 微信", "紧急联系人 电话"],
        ["张三", "13800138000", "zs_01", "13900139000"],
      ),
      lowerHeaders: ["姓名", "手机", "微信", "电话"],
    };
    expect(proposed("customers", sheet)).toEqual([
      "姓名 → name",
      "联系方式 手机 → phone",
      "联系方式 微信 → wechat",
      "紧急联系人 电话 → custom:紧急联系人 电话",
    ]);
    const confidence = proposeMapping("customers", sheet, {}).map((column) => column.confidence);
    expect(Math.min(...confidence.slice(1, 3))).toBeGreaterThan(0.75);
  });

  it("from headers in traditional characters", () => {
    const headers = ["編號", "姓名", "電話", "電郵", "地址", "生日", "備註", "公司"];
    const row = ["7", "陳靜", "91234567", "a@b.hk", "中環", "1990-05-12", "老客", "大成行"];
    expect(proposed("customers", sheetOf(headers, row))).toEqual([
      "編號 → id",
      "姓名 → name",
      "電話 → phone",
      "電郵 → email",
      "地址 → address",
      "生日 → birthday",
      "備註 → notes",
      "公司 → custom:公司",
    ]);
    expect(proposed("visits", sheetOf(["客戶編號", "日期", "金額"]))).toEqual([
      "客戶編號 → customerId",
      "日期 → date",
      "金額 → amount",
    ]);
  });

  it("of a sales force's shops, where the name is the shop's and not the employee's", () => {
    const sheet = sheetOf(
      ["岗位编号", "姓名", "员工职位", "门店名称"],
      ["P1", "王芳", "理货员", "惠多多超市麻岗店"],
    );
    expect(proposed("customers", sheet)).toEqual([
      "岗位编号 → custom:岗位编号",
      "姓名 → owner",
      "员工职位 → custom:员工职位",
      "门店名称 → name",
    ]);
    const plain = sheetOf(["姓名", "公司"], ["王芳", "大成行"]);
    expect(proposed("customers", plain)).toEqual(["姓名 → name", "公司 → custom:公司"]);
  });

  it("of shops, where the number of the shop is the id as long as it does not repeat", () => {
    const headers = ["门店编号", "门店名称"];
    expect(proposed("customers", sheetOf(headers, ["S1", "麻岗店"], ["S2", "湛新店"]))).toEqual([
      "门店编号 → id",
      "门店名称 → name",
    ]);
    expect(proposed("customers", sheetOf(headers, ["S1", "麻岗店"], ["S1", "湛新店"]))).toEqual([
      "门店编号 → custom:门店编号",
      "门店名称 → name",
    ]);
    const people = sheetOf(["姓名", "门店编号", "门店名称"], ["王芳", "S1", "麻岗店"]);
    expect(proposed("customers", people)).toContain("门店编号 → custom:门店编号");
  });

  it("from a known word behind 客户 or 会员", () => {
    const sheet = sheetOf(["客户名称", "客户建档日期", "会员备注"], ["王芳", "2024-01-05", "老客"]);
    expect(proposed("customers", sheet)).toEqual([
      "客户名称 → name",
      "客户建档日期 → since",
      "会员备注 → notes",
    ]);
  });

  it("of a till's export, where a balance, points and a level of the shop's own are no columns of Kebu's", () => {
    const sheet = sheetOf(
      [
        "会员卡号",
        "会员姓名",
        "手机号",
        "会员等级",
        "积分",
        "储值余额",
        "开卡时间",
        "上次消费时间",
        "累计消费金额",
      ],
      ["8001", "王芳", "13812345678", "金卡", "120", "300.00", "2023-01-05", "2024-06-01", "5,200.00"],
    );
    expect(proposed("customers", sheet)).toEqual([
      "会员卡号 → id",
      "会员姓名 → name",
      "手机号 → phone",
      "会员等级 → custom:会员等级",
      "积分 → custom:积分",
      "储值余额 → custom:储值余额",
      "开卡时间 → since",
      "上次消费时间 → custom:上次消费时间",
      "累计消费金额 → custom:累计消费金额",
    ]);
  });

  it("from the values, whatever the header", () => {
    const sheet = sheetOf(
      ["A", "B", "C", "D"],
      ["王芳", "13812345678", "wang@example.com", "京A12345"],
      ["李娜", "139 1234 5678", "li@example.com", "沪B54321"],
    );
    expect(proposed("customers", sheet)).toEqual(["A → name", "B → phone", "C → email", "D → custom:D"]);
  });

  it("against a header that its values contradict", () => {
    const sheet = sheetOf(["姓名", "电话", "日期"], ["13812345678", "wang@example.com", "看情况"]);
    expect(proposed("visits", sheet)).toEqual([
      "姓名 → customerPhone",
      "电话 → customerEmail",
      "日期 → custom:日期 2",
    ]);
  });

  it("with each column of the book filled once, by the header that says it best", () => {
    const sheet = sheetOf(["应收金额", "实收金额", "金额"], ["10", "9", "9"]);
    expect(proposed("visits", sheet)).toEqual([
      "应收金额 → custom:应收金额",
      "实收金额 → custom:实收金额",
      "金额 → amount",
    ]);
  });

  it("with several phones, addresses and notes filling one column together", () => {
    const sheet = sheetOf(["姓名", "手机", "座机", "备注", "备注"], ["王芳", "13812345678", "", "a", "b"]);
    expect(proposed("customers", sheet).map((line) => line.split(" → ")[1])).toEqual([
      "name",
      "phone",
      "phone",
      "notes",
      "notes",
    ]);
  });

  it("with what nobody knows as the owner's own columns, each under a name of its own", () => {
    const sheet = sheetOf(["车牌", "颜色", "颜色", "", "空"], ["京A12345", "红", "蓝", "x", ""]);
    expect(proposed("customers", sheet)).toEqual([
      "车牌 → custom:车牌",
      "颜色 → custom:颜色",
      "颜色 → custom:颜色 2",
    ]);
  });

  it("into the owner's own columns of the same header", () => {
    expect(proposed("customers", sheetOf(["渠道", "发 型"]), ["custom:渠道", "custom:发型"])).toEqual([
      "渠道 → custom:渠道",
      "发 型 → custom:发型",
    ]);
  });

  it("never into a calculated column, and without the figures of an export of Kebu's own", () => {
    expect(proposed("customers", sheetOf(["姓名", "等级"], ["王芳", "金卡"]))).toEqual([
      "姓名 → name",
      "等级 → custom:等级 2",
    ]);
    const own = sheetOf(["Name", "Class", "Value", "Share", "Visits"], ["Ann", "A", "100", "1", "3"]);
    expect(proposed("customers", own)).toEqual(["Name → name"]);
  });

  it("with the company as the name where there is no other, the city as the area where there is no street", () => {
    expect(proposed("customers", sheetOf(["公司名称", "联系人", "城市"]))).toEqual([
      "公司名称 → name",
      "联系人 → contact",
      "城市 → area",
    ]);
    expect(proposed("customers", sheetOf(["联系人", "Street", "City", "Zip"]))).toEqual([
      "联系人 → name",
      "Street → address",
      "City → address",
      "Zip → address",
    ]);
  });

  it("with a receipt where lines share its number, and the customer's id where only he can repeat", () => {
    const lines = sheetOf(["小票号", "会员", "金额"], ["1", "王芳", "5"], ["1", "王芳", "6"]);
    expect(proposed("visits", lines)[0]).toBe("小票号 → receipt");
    const bare = sheetOf(
      ["ID", "消费金额", "消费时间"],
      ["2", "45", "2022-06-30"],
      ["2", "12", "2022-07-01"],
    );
    expect(proposed("visits", bare)).toEqual(["ID → customerId", "消费金额 → amount", "消费时间 → date"]);
  });

  it("as the user had it the last time", () => {
    const sheet = sheetOf(["姓名", "电话"], ["王芳", "138"]);
    const columns = proposeMapping("customers", sheet, { remembered: ["contact", undefined] });
    expect(columns).toEqual([
      { header: "姓名", position: 0, target: "contact", confidence: 1, by: "remembered", samples: ["王芳"] },
      { header: "电话", position: 1, target: undefined, confidence: 1, by: "remembered", samples: ["138"] },
    ]);
  });

  it("says how sure it is, and why", () => {
    const sheet = sheetOf(["姓名", "foo", "bar", "空"], ["王芳", "13812345678", "x", ""]);
    const columns = proposeMapping("customers", sheet, {});
    expect(columns.map(({ by }) => by)).toEqual(["header", "values", "own", "none"]);
    const [name, phone, own] = columns.map(({ confidence }) => confidence);
    expect(name).toBeGreaterThan(phone ?? 1);
    expect(phone).toBeGreaterThan(own ?? 1);
  });
});
