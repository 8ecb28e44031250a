/** Other people's files as they are: what each of their columns has to become. Skipped without ../shared/data. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ImportSheet } from "../../../../src/model/import/import-sheet";
import { proposeTable } from "../../../../src/model/import/mapping/propose-table";
import type { ImportTable } from "../../../../src/model/import/targets";
import { customHeader } from "../../../../src/model/value";
import { sharedData } from "../../../support/shared-data";
import { proposed, sheetOf } from "./mapped";

interface RealFile {
  readonly file: string;
  readonly encoding?: string;
  readonly into: ImportTable;
  /** Columns that fill something of Kebu's; all others are the owner's own, or left out. */
  readonly filled: readonly string[];
}

const FILES: readonly RealFile[] = [
  {
    file: "contacts/google/google_new_format_real_structure_MASKED.csv",
    into: "customers",
    filled: [
      "First Name → givenName",
      "Middle Name → middleName",
      "Last Name → familyName",
      "Birthday → birthday",
      "Notes → notes",
      "Labels → tags",
      ...[1, 2, 3, 4].map((number) => `E-mail ${number} - Value → email`),
      "Phone 1 - Value → phone",
    ],
  },
  {
    file: "contacts/google/google_new_header_only_48cols.csv",
    into: "customers",
    filled: [
      "First Name → givenName",
      "Middle Name → middleName",
      "Last Name → familyName",
      "Birthday → birthday",
      "Notes → notes",
      "Labels → tags",
      ...[1, 2, 3, 4].map((number) => `E-mail ${number} - Value → email`),
      ...[1, 2, 3].map((number) => `Phone ${number} - Value → phone`),
      "Address 1 - Formatted → address",
    ],
  },
  {
    file: "contacts/outlook/outlook_full_header_only.csv",
    into: "customers",
    filled: [
      "First Name → givenName",
      "Middle Name → middleName",
      "Last Name → familyName",
      ...["Business", "Home", "Other"].flatMap((kind) =>
        ["Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region"].map(
          (piece) => `${kind} ${piece} → address`,
        ),
      ),
      "Business Phone → phone",
      "Business Phone 2 → phone",
      "Car Phone → phone",
      "Company Main Phone → phone",
      "Home Phone → phone",
      "Home Phone 2 → phone",
      "Mobile Phone → phone",
      "Other Phone → phone",
      "Primary Phone → phone",
      "Radio Phone → phone",
      "Birthday → birthday",
      "Business Address PO Box → address",
      "Categories → tags",
      "E-mail Address → email",
      "E-mail 2 Address → email",
      "E-mail 3 Address → email",
      "Home Address PO Box → address",
      "Notes → notes",
      "Other Address PO Box → address",
      "Referred By → source",
    ],
  },
  {
    file: "contacts/outlook/gpcsolutions_outlook.csv",
    into: "customers",
    filled: [
      "ID → id",
      "Name → name",
      "E-mail Address → email",
      "Notes → notes",
      "E-mail 2 Address → email",
      "E-mail 3 Address → email",
      "Mobile Phone → phone",
      "Home Phone → phone",
      "Home Phone 2 → phone",
      "Home Address → address",
      "Business Phone → phone",
      "Business Phone 2 → phone",
      "Business Address → address",
      "Other Phone → phone",
      "Other Address → address",
    ],
  },
  {
    file: "contacts/hubspot/hubspot_contacts.csv",
    into: "customers",
    filled: [
      "Contact ID → id",
      "First Name → givenName",
      "Last Name → familyName",
      "Email → email",
      "Phone Number → phone",
      "Mobile Phone Number → phone",
      "Create Date → since",
      "Contact Owner → owner",
      "Lead Source → source",
      "Street Address → address",
      "City → address",
      "State/Region → address",
      "Postal Code → address",
      "Country → address",
    ],
  },
  {
    file: "contacts/hubspot/hubspot_activities.csv",
    into: "visits",
    filled: [
      "Activity ID → id",
      "Activity Type → kind",
      "Activity Date → date",
      "Activity Owner → staff",
      "Notes/Description → notes",
      "Call/Meeting Title/Subject → item",
      "Associated Contact Email → customerEmail",
    ],
  },
  {
    file: "contacts/krayin/persons.csv",
    into: "customers",
    filled: ["name → name", "emails → email", "contact_numbers → phone"],
  },
  {
    file: "contacts/chinese/car_repair_300_GBK.csv",
    encoding: "gb18030",
    into: "customers",
    filled: ["姓名 → name", "手机号 → phone", "备注 → notes"],
  },
  {
    file: "contacts/chinese/car_repair_300_UTF16LE_tab.txt",
    encoding: "utf-16le",
    into: "customers",
    filled: ["姓名 → name", "手机号 → phone", "备注 → notes"],
  },
  {
    file: "transactions/superstore_cn_orders_GBK.csv",
    encoding: "gb18030",
    into: "visits",
    filled: [
      "订单 ID → receipt",
      "订单日期 → date",
      "客户 ID → customerId",
      "客户名称 → customer",
      "产品名称 → item",
      "销售额 → amount",
    ],
  },
  {
    file: "transactions/rfm_data_orders.csv",
    into: "visits",
    filled: [
      "customer_id → customerId",
      "order_date → date",
      "revenue → amount",
      "first_name → givenName",
      "last_name → familyName",
      "email → customerEmail",
    ],
  },
  {
    file: "cdnow/cdnow_sample.csv",
    into: "visits",
    filled: ["customer_id → customerId", "date → date", "amount → amount"],
  },
];

function sheetIn(file: string, encoding: string): ImportSheet {
  const text = new TextDecoder(encoding).decode(readFileSync(file));
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [headers = [], ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  return sheetOf(headers, ...rows);
}

describe("a real file", () => {
  it.each(FILES)("$file is understood column by column", ({ file, encoding = "utf-8", into, filled }) => {
    const path = sharedData(file);
    if (path === undefined) return;
    const sheet = sheetIn(path, encoding);
    expect(proposeTable(sheet)).toBe(into);
    const targets = proposed(into, sheet).filter(
      (column) => customHeader(column.split(" → ")[1] ?? "") === undefined,
    );
    expect(targets).toEqual(filled);
  });
});
