/** Lists of the shapes that people bring, made here, and what becomes of each: how it is read, mapped, counted. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";
import { expectImport, type ExpectedImport } from "./support/expected-import";
import { contacts, delimited, plainText, workbook, type Rows } from "./support/made-files";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

beforeAll(async () => {
  expect(await kebu(["new", book, "--lang", "zh-CN", "--empty"])).toMatchObject({ status: 0 });
});

interface MadeFile extends ExpectedImport {
  readonly name: string;
  readonly bytes: Uint8Array | Promise<Uint8Array>;
  readonly options?: readonly string[];
}

const PEOPLE: Rows = [
  ["姓名", "手机号", "生日", "备注"],
  ["张三", "13812345678", "1990-03-05", "老客户，喜欢靠窗的座位"],
  ["李四", "139 8765 4321", "1988年8月15日", "会员卡丢过一次"],
  ["王小明", "010-62345678", "", "朋友介绍来的"],
];
const TO_PEOPLE = { 姓名: "name", 手机号: "phone", 生日: "birthday", 备注: "notes" };
const THREE = { into: "customers", mapping: TO_PEOPLE, added: 3, refused: 0 } as const;
const TRADITIONAL: Rows = [
  ["姓名", "電話", "備註"],
  ["陳大文", "0912345678", "喜歡靠窗的座位"],
  ["林美麗", "0987654321", "朋友介紹來的會員"],
];
const WESTERN: Rows = [
  ["Name", "Phone", "Notes"],
  ["José García", "+34 612 345 678", "señora Muñoz"],
  ["Zoë Müller", "+49 30 901820", "Größe 38, naïve Café"],
];
const TO_WESTERN = { Name: "name", Phone: "phone", Notes: "notes" };

describe("encodings and delimiters", () => {
  runAll([
    { name: "utf8.csv", bytes: delimited(PEOPLE), read: ["csv", "utf-8", ",", 1, 3], ...THREE },
    {
      name: "bom.csv",
      bytes: delimited(PEOPLE, { mark: true }),
      read: ["csv", "utf-8", ",", 1, 3],
      ...THREE,
    },
    {
      name: "utf16le.txt",
      bytes: delimited(PEOPLE, { delimiter: "\t", encoding: "utf-16le", mark: true }),
      read: ["tsv", "utf-16le", "\t", 1, 3],
      ...THREE,
    },
    {
      name: "utf16be.txt",
      bytes: delimited(PEOPLE, { delimiter: "\t", encoding: "utf-16be", mark: true }),
      read: ["tsv", "utf-16be", "\t", 1, 3],
      ...THREE,
    },
    {
      name: "utf16le-without-mark.csv",
      bytes: delimited(PEOPLE, { encoding: "utf-16le" }),
      read: ["csv", "utf-16le", ",", 1, 3],
      ...THREE,
    },
    {
      name: "gbk.csv",
      bytes: delimited(PEOPLE, { encoding: "gb18030" }),
      read: ["csv", "gb18030", ",", 1, 3],
      ...THREE,
    },
    {
      name: "big5.csv",
      bytes: delimited(TRADITIONAL, { encoding: "big5" }),
      read: ["csv", "big5", ",", 1, 2],
      into: "customers",
      mapping: { 姓名: "name", 電話: "phone", 備註: "notes" },
      added: 2,
      refused: 0,
    },
    {
      name: "windows-1252.csv",
      bytes: delimited(WESTERN, { delimiter: ";", encoding: "windows-1252" }),
      read: ["csv", "windows-1252", ";", 1, 2],
      into: "customers",
      mapping: TO_WESTERN,
      added: 2,
      refused: 0,
    },
    {
      name: "tabs.tsv",
      bytes: delimited(PEOPLE, { delimiter: "\t" }),
      read: ["tsv", "utf-8", "\t", 1, 3],
      ...THREE,
    },
    {
      name: "pipes.txt",
      bytes: delimited(PEOPLE, { delimiter: "|" }),
      read: ["csv", "utf-8", "|", 1, 3],
      ...THREE,
    },
  ]);
});

describe("workbooks", () => {
  const titled: Rows = [["客户名单 2024"], [], ...PEOPLE, ["合计", "", "", "3 人"], ["制表人：张三"]];
  const grouped: Rows = [
    ["基本信息", "", "联系方式", ""],
    ["姓名", "生日", "手机号", "邮箱"],
    ["张三", new Date(Date.UTC(1990, 2, 5)), "13812345678", "zhang@example.com"],
    ["李四", "1988/8/15", 13987654321, ""],
  ];
  const several = { 说明: [["本表由系统导出"]], 会员: PEOPLE, 字典: [["男"], ["女"]] };
  runAll([
    {
      name: "titled.xlsx",
      bytes: workbook({ 名单: titled }, ["A1:D1"]),
      read: ["xlsx", null, null, 3, 3],
      ...THREE,
    },
    {
      name: "two-lines.xlsx",
      bytes: workbook({ Sheet1: grouped }, ["A1:B1", "C1:D1"]),
      read: ["xlsx", null, null, 2, 2],
      into: "customers",
      mapping: {
        "基本信息 姓名": "name",
        "基本信息 生日": "birthday",
        "联系方式 手机号": "phone",
        "联系方式 邮箱": "email",
      },
      added: 2,
      refused: 0,
    },
    { name: "sheets.xlsx", bytes: workbook(several), read: ["xlsx", null, null, 1, 3], ...THREE },
    {
      name: "no-header.xlsx",
      bytes: workbook({ S: PEOPLE.slice(1) }),
      options: ["--header-row", "0", "--map", "A=name", "--map", "B=phone"],
      read: ["xlsx", null, null, 0, 3],
      into: "customers",
      mapping: { A: "name", B: "phone" },
      added: 3,
      refused: 0,
    },
  ]);
});

describe("contacts of a phone", () => {
  runAll([
    {
      name: "phone.vcf",
      bytes: contacts(
        ["N:张;三;;;", "FN:张三", "TEL;TYPE=CELL:138 1234 5678", "BDAY:1990-03-05"],
        ["N:Smith;Ann;;;", "FN:Ann Smith", "EMAIL:ann@example.com", "TEL:+1 503-555-0100"],
      ),
      read: ["vcf", "utf-8", null, 0, 2],
      into: "customers",
      mapping: { 姓名: "name", 电话: "phone", 邮箱: "email", 生日: "birthday" },
      added: 2,
      refused: 0,
    },
  ]);
});

describe("exports of other programs", () => {
  runAll([
    customers(
      "google.csv",
      [
        [
          "First Name",
          "Middle Name",
          "Last Name",
          "Labels",
          "E-mail 1 - Label",
          "E-mail 1 - Value",
          "Phone 1 - Label",
          "Phone 1 - Value",
          "Birthday",
          "Notes",
        ],
        [
          "Ann",
          "",
          "Smith",
          "* myContacts ::: VIP",
          "Work",
          "ann@example.com",
          "Mobile",
          "+1 503-555-0100 ::: +1 503-555-0101",
          "1990-03-05",
          "met in May",
        ],
        ["三", "", "张", "* myContacts", "", "", "", "138 1234 5678", "", ""],
      ],
      {
        "First Name": "givenName",
        "Last Name": "familyName",
        Labels: "tags",
        "E-mail 1 - Value": "email",
        "Phone 1 - Value": "phone",
        Birthday: "birthday",
        Notes: "notes",
      },
    ),
    customers(
      "outlook.csv",
      [
        [
          "Title",
          "First Name",
          "Last Name",
          "Company",
          "Business Street",
          "Business City",
          "Mobile Phone",
          "Home Phone",
          "E-mail Address",
          "Birthday",
          "Notes",
        ],
        [
          "Ms",
          "Ann",
          "Smith",
          "Example Ltd",
          "1 High St",
          "Leeds",
          "+44 7700 900123",
          "",
          "ann@example.com",
          "0/0/00",
          "",
        ],
        ["", "Bo", "Jones", "", "", "", "", "+44 113 496 0000", "bo@example.com", "3/25/1985", "likes tea"],
      ],
      {
        "First Name": "givenName",
        "Last Name": "familyName",
        "Business Street": "address",
        "Mobile Phone": "phone",
        "Home Phone": "phone",
        "E-mail Address": "email",
        Birthday: "birthday",
        Notes: "notes",
      },
    ),
    customers(
      "hubspot.csv",
      [
        [
          "Contact ID",
          "First Name",
          "Last Name",
          "Email",
          "Phone Number",
          "Lifecycle Stage",
          "Create Date",
          "Contact Owner",
          "Street Address",
          "City",
        ],
        [
          "C-1",
          "Ann",
          "Smith",
          "ann@example.com",
          "+1 503-555-0100",
          "Lead",
          "2024-08-18",
          "may@example.com",
          "1 High St",
          "Salem",
        ],
        [
          "C-2",
          "Bo",
          "Jones",
          "bo@example.com",
          "503.555.0101x12",
          "Other",
          "2022-05-12",
          "may@example.com",
          "",
          "",
        ],
      ],
      {
        "Contact ID": "id",
        "First Name": "givenName",
        Email: "email",
        "Phone Number": "phone",
        "Create Date": "since",
        "Contact Owner": "owner",
        "Lifecycle Stage": "custom:Lifecycle Stage",
      },
    ),
    customers(
      "salesforce.csv",
      [
        [
          "Contact ID",
          "Salutation",
          "First Name",
          "Last Name",
          "Account Name",
          "Mailing Street",
          "Mailing City",
          "Phone",
          "Mobile",
          "Email",
          "Birthdate",
          "Lead Source",
        ],
        [
          "003A",
          "Ms.",
          "Ann",
          "Smith",
          "Example Ltd",
          "1 High St",
          "Salem",
          "(503) 555-0100",
          "",
          "ann@example.com",
          "1990-03-05",
          "Web",
        ],
      ],
      {
        "Contact ID": "id",
        "First Name": "givenName",
        "Last Name": "familyName",
        "Mailing Street": "address",
        Phone: "phone",
        Mobile: "phone",
        Birthdate: "birthday",
        "Lead Source": "source",
        "Account Name": "custom:Account Name",
      },
    ),
    {
      name: "linkedin.csv",
      bytes: plainText(
        'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n' +
          "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" +
          "Ann,Smith,https://www.linkedin.com/in/a,ann@example.com,Example Ltd,Buyer,05 Mar 2024\n" +
          "Bo,Jones,https://www.linkedin.com/in/b,,Other Ltd,Seller,21 Dec 2023\n",
      ),
      read: ["csv", "utf-8", ",", 4, 2],
      into: "customers",
      mapping: {
        "First Name": "givenName",
        "Last Name": "familyName",
        "Email Address": "email",
        "Connected On": "since",
        URL: "custom:URL",
      },
      added: 2,
      refused: 0,
    },
    customers(
      "krayin.csv",
      [
        ["name", "emails", "contact_numbers", "organization_id", "job_title", "user_id"],
        [
          "Ann Smith",
          '[{"label":"work","value":"ann@example.com"}]',
          '[{"label":"work","value":"5035550100"}]',
          "1",
          "Buyer",
          "1",
        ],
      ],
      { name: "name", emails: "email", contact_numbers: "phone" },
    ),
    customers(
      "espocrm.csv",
      [
        [
          "ID",
          "First Name",
          "Last Name",
          "Account",
          "Email",
          "Phone",
          "Address Street",
          "Address City",
          "Assigned User",
          "Created At",
        ],
        [
          "5f1",
          "Ann",
          "Smith",
          "Example Ltd",
          "ann@example.com",
          "+15035550100",
          "1 High St",
          "Salem",
          "may",
          "2024-03-05 10:00:00",
        ],
      ],
      {
        ID: "id",
        "First Name": "givenName",
        "Last Name": "familyName",
        Email: "email",
        Phone: "phone",
        "Address Street": "address",
        "Assigned User": "owner",
        "Created At": "since",
      },
    ),
    customers(
      "飞书.csv",
      [
        [
          "客户名称",
          "联系人",
          "联系电话",
          "客户来源",
          "跟进人",
          "最近跟进时间",
          "跟进状态",
          "创建时间",
          "备注",
        ],
        [
          "杭州示例科技有限公司",
          "张三",
          "13812345678",
          "展会",
          "小王",
          "2024/03/05",
          "跟进中",
          "2024/01/02",
          "",
        ],
      ],
      {
        客户名称: "name",
        联系人: "contact",
        联系电话: "phone",
        客户来源: "source",
        跟进人: "owner",
        创建时间: "since",
        备注: "notes",
      },
    ),
    customers(
      "企业微信.csv",
      [
        ["客户名称", "描述", "添加人", "添加人帐号", "所属部门", "添加时间", "来源", "手机", "企业", "标签"],
        [
          "张三",
          "爱喝茶",
          "小王",
          "wang",
          "门店一",
          "2024-03-05 10:11",
          "扫描二维码",
          "13812345678",
          "",
          "VIP",
        ],
      ],
      {
        客户名称: "name",
        描述: "notes",
        添加人: "owner",
        添加时间: "since",
        来源: "source",
        手机: "phone",
        标签: "tags",
      },
    ),
  ]);
});

describe("a till", () => {
  const sales: Rows = [
    ["小票号", "消费时间", "会员姓名", "会员手机号", "商品名称", "数量", "实收", "收银员"],
    ["N001", "2024-03-05 10:11:12", "张三", "13812345678", "洗发", "1", "￥38.00", "小王"],
    ["N001", "2024-03-05 10:11:12", "张三", "13812345678", "剪发", "1", "68", "小王"],
    ["N002", "2024/3/6", "李四", "13987654321", "烫发", "1", "1,280.00", "小李"],
    ["N003", "", "李四", "13987654321", "护理", "1", "128", "小李"],
    ["合计", "", "", "", "", "4", "1514", ""],
  ];
  runAll([
    {
      name: "till.csv",
      bytes: delimited(sales, { encoding: "gb18030" }),
      options: ["--create-customers"],
      read: ["csv", "gb18030", ",", 1, 4],
      into: "visits",
      mapping: {
        小票号: "receipt",
        消费时间: "date",
        会员姓名: "customer",
        会员手机号: "customerPhone",
        商品名称: "item",
        实收: "amount",
        收银员: "staff",
      },
      added: 2,
      joined: 1,
      refused: 1,
    },
  ]);
});

describe("nasty shapes of CSV", () => {
  const ONE = { into: "customers", mapping: { Name: "name", Notes: "notes" }, refused: 0 } as const;
  const csv = (text: string, rows: number): Pick<MadeFile, "bytes" | "read" | "added"> => ({
    bytes: plainText(text),
    read: ["csv", "utf-8", ",", 1, rows],
    added: rows,
  });
  runAll([
    { name: "empty-cells.csv", ...csv('Name,Notes\nAnn,""\nBo,\n', 2), ...ONE },
    { name: "crlf.csv", ...csv("Name,Notes\r\nAnn,a\r\nBo,b\r\n", 2), ...ONE },
    { name: "cr.csv", ...csv("Name,Notes\rAnn,a\rBo,b\r", 2), ...ONE },
    { name: "no-end.csv", ...csv("Name,Notes\nAnn,a", 1), ...ONE },
    { name: "quotes.csv", ...csv('Name,Notes\nAnn,"says ""hi"", twice"\n', 1), ...ONE },
    { name: "newlines.csv", ...csv('Name,Notes\r\nAnn,"one\r\ntwo\nthree"\r\nBo,b\r\n', 2), ...ONE },
    { name: "json.csv", ...csv('Name,Notes\nAnn,"{""a"": [1, ""b""]}"\n', 1), ...ONE },
    { name: "formulas.csv", ...csv('Name,Notes\n=1+1,"=HYPERLINK(""http://x"")"\n@x,+1-1\n', 2), ...ONE },
    {
      name: "blank-lines.csv",
      ...csv("\n\nName,Notes\n\nAnn,a\n,\nBo,b\n\n", 2),
      ...ONE,
      read: ["csv", "utf-8", ",", 3, 2],
    },
    {
      name: "open-quote.csv",
      ...csv('Name,Notes\nAnn,a\n"Bo,b\nCleo,c\n', 2),
      ...ONE,
      broken: 1,
      refused: 1,
    },
    {
      name: "nobody.csv",
      bytes: plainText("x,y\n1,2\n3,4\n"),
      read: ["csv", "utf-8", ",", 1, 2],
      into: "customers",
      mapping: {},
      added: 0,
      refused: 2,
    },
    {
      name: "only-broken.csv",
      bytes: plainText('"Ann,1\n'),
      read: ["csv", "utf-8", ",", 0, 0],
      into: "customers",
      mapping: {},
      broken: 1,
      added: 0,
      refused: 1,
    },
  ]);
});

/** A CSV file of customers in UTF-8, all of whose rows are taken. */
function customers(name: string, rows: Rows, mapping: Readonly<Record<string, string>>): MadeFile {
  const added = rows.length - 1;
  const read = ["csv", "utf-8", ",", 1, added] as const;
  return { name, bytes: delimited(rows), read, into: "customers", mapping, added, refused: 0 };
}

function runAll(files: readonly MadeFile[]): void {
  it.each(files)("$name", async ({ name, bytes, options, ...expected }) => {
    const file = path.join(folder, name);
    writeFileSync(file, await bytes);
    await expectImport(book, file, expected, options);
  });
}
