/** The columns of the programs people come from, each with what it has to become. */
import { describe, expect, it } from "vitest";
import type { ImportTable } from "../../../../src/model/import/targets";
import { proposed, sheetOf } from "./mapped";

interface Export {
  readonly of: string;
  readonly into: ImportTable;
  /** `header → target`, and headers alone of columns that are left out or kept under their own name. */
  readonly columns: readonly string[];
}

const EXPORTS: readonly Export[] = [
  {
    of: "Google until 2024",
    into: "customers",
    columns: [
      "Name → name",
      "Given Name → givenName",
      "Additional Name → middleName",
      "Family Name → familyName",
      "Yomi Name",
      "Nickname",
      "Birthday → birthday",
      "Location",
      "Notes → notes",
      "Group Membership → tags",
      "E-mail 1 - Type",
      "E-mail 1 - Value → email",
      "E-mail 2 - Value → email",
      "Phone 1 - Type",
      "Phone 1 - Value → phone",
      "Phone 12 - Value → phone",
      "Address 1 - Formatted → address",
      "Address 1 - City",
      "Organization 1 - Name",
      "Organization 1 - Title",
    ],
  },
  {
    of: "Salesforce",
    into: "customers",
    columns: [
      "Salutation",
      "First Name → givenName",
      "Last Name → familyName",
      "Title",
      "Account Name",
      "Mailing Street → address",
      "Mailing City → address",
      "Mailing State/Province → address",
      "Mailing Zip/Postal Code → address",
      "Mailing Country → address",
      "Phone → phone",
      "Fax",
      "Mobile → phone",
      "Email → email",
      "Account Owner",
      "Contact Owner → owner",
      "Lead Source → source",
      "Birthdate → birthday",
      "Created Date → since",
      "Last Activity",
      "Description → notes",
      "Contact ID → id",
    ],
  },
  {
    of: "LinkedIn",
    into: "customers",
    columns: [
      "First Name → givenName",
      "Last Name → familyName",
      "URL",
      "Email Address → email",
      "Company",
      "Position",
      "Connected On → since",
    ],
  },
  {
    of: "EspoCRM",
    into: "customers",
    columns: [
      "Name → name",
      "Account",
      "Email → email",
      "Phone → phone",
      "Address Street → address",
      "Address City → address",
      "Address Country → address",
      "Assigned User → owner",
      "Created At → since",
      "Modified At",
      "Description → notes",
    ],
  },
  {
    of: "企业微信",
    into: "customers",
    columns: [
      "客户名称 → name",
      "描述 → notes",
      "添加人 → owner",
      "添加人账号",
      "添加时间 → since",
      "所属部门",
      "来源 → source",
      "企业",
      "手机 → phone",
      "标签 → tags",
      "性别",
    ],
  },
  {
    of: "飞书",
    into: "customers",
    columns: [
      "客户名称 → name",
      "客户状态 → status",
      "客户等级",
      "跟进人 → owner",
      "联系人 → contact",
      "联系电话 → phone",
      "客户来源 → source",
      "最近跟进时间",
      "下次跟进时间",
      "备注 → notes",
    ],
  },
  {
    of: "a till (二维火, 客如云, 银豹)",
    into: "visits",
    columns: [
      "序号",
      "流水号 → receipt",
      "销售时间 → date",
      "会员卡号 → customerId",
      "会员姓名 → customer",
      "会员手机 → customerPhone",
      "商品名称 → item",
      "数量",
      "单价",
      "实收金额 → amount",
      "收银员 → staff",
      "备注 → notes",
    ],
  },
  {
    of: "有赞 and 微盟 orders",
    into: "visits",
    columns: [
      "订单号 → receipt",
      "下单时间 → date",
      "收货人姓名 → customer",
      "收货人手机 → customerPhone",
      "商品名称 → item",
      "实付金额 → amount",
    ],
  },
  {
    of: "a beauty salon",
    into: "customers",
    columns: [
      "顾客姓名 → name",
      "顾客手机 → phone",
      "会员卡号 → id",
      "美容顾问 → owner",
      "生日 → birthday",
      "客户来源 → source",
      "办卡日期 → since",
      "卡余额",
      "剩余次数",
      "最近到店时间",
      "肤质",
    ],
  },
  {
    of: "a garage",
    into: "customers",
    columns: [
      "车主姓名 → name",
      "车主电话 → phone",
      "车牌号",
      "车架号",
      "车型",
      "上次进站时间",
      "是否加微信",
      "保险到期日",
      "微信号 → wechat",
    ],
  },
];

describe("the export", () => {
  it.each(EXPORTS)("of $of fills the columns it should", ({ into, columns }) => {
    const headers = columns.map((column) => column.split(" → ")[0] ?? "");
    expect(proposed(into, sheetOf(headers))).toEqual(columns.filter((column) => column.includes(" → ")));
  });
});
