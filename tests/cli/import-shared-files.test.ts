/** What becomes of real files of others, written down: how each is read, where its columns go, and the counts. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";
import { expectImport, type ExpectedImport } from "./support/expected-import";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

beforeAll(async () => {
  expect(await kebu(["new", book, "--lang", "en", "--empty"])).toMatchObject({ status: 0 });
});

interface Expected extends ExpectedImport {
  readonly file: string;
}

const CAR_REPAIR = { 姓名: "name", 手机号: "phone", 备注: "notes" };

/** A list whose columns hold nobody's name: read, and refused with a sentence. */
function nobody(name: string, rows: number): Expected {
  const read = ["csv", "utf-8", ",", 1, rows] as const;
  return {
    file: `nasty_csv/csv-spectrum/${name}.csv`,
    read,
    into: "customers",
    mapping: {},
    added: 0,
    refused: rows,
  };
}

const EXPECTED: readonly Expected[] = [
  {
    file: "contacts/chinese/car_repair_300.xlsx",
    read: ["xlsx", null, null, 1, 300],
    into: "customers",
    mapping: CAR_REPAIR,
    added: 300,
    refused: 0,
  },
  {
    file: "contacts/chinese/car_repair_300_GBK.csv",
    read: ["csv", "gb18030", ",", 1, 300],
    into: "customers",
    mapping: CAR_REPAIR,
    added: 300,
    refused: 0,
  },
  {
    file: "contacts/chinese/car_repair_300_UTF16LE_tab.txt",
    read: ["tsv", "utf-16le", "\t", 1, 300],
    into: "customers",
    mapping: CAR_REPAIR,
    added: 300,
    refused: 0,
  },
  {
    file: "contacts/chinese/members_13.xlsx",
    read: ["xlsx", null, null, 1, 13],
    into: "customers",
    mapping: { ID: "id", 姓名: "name", 电话: "phone", 备注: "notes" },
    added: 13,
    refused: 0,
  },
  {
    // Nobody is in the book yet, and customers were not asked to be made.
    file: "contacts/chinese/members_13_purchases.xlsx",
    read: ["xlsx", null, null, 1, 20],
    into: "visits",
    mapping: { ID: "customerId", 消费金额: "amount", 消费时间: "date", 备注: "notes" },
    added: 0,
    refused: 20,
  },
  {
    file: "contacts/google/google_new_format_real_structure_MASKED.csv",
    read: ["csv", "utf-8", ",", 1, 5],
    into: "customers",
    mapping: {
      "First Name": "givenName",
      "Last Name": "familyName",
      "Phone 1 - Value": "phone",
      Labels: "tags",
    },
    added: 5,
    refused: 0,
  },
  {
    file: "contacts/google/google_new_header_only_48cols.csv",
    read: ["csv", "utf-8", ",", 1, 0],
    into: "customers",
    mapping: { "First Name": "givenName", "E-mail 2 - Value": "email", "Address 1 - Formatted": "address" },
    added: 0,
    refused: 0,
  },
  {
    file: "contacts/hubspot/hubspot_contacts.csv",
    read: ["csv", "utf-8", ",", 1, 950],
    into: "customers",
    mapping: { "Contact ID": "id", "First Name": "givenName", Email: "email", "Create Date": "since" },
    added: 950,
    refused: 0,
  },
  {
    file: "contacts/hubspot/hubspot_activities.csv",
    read: ["csv", "utf-8", ",", 1, 2000],
    into: "visits",
    mapping: { "Activity ID": "id", "Activity Date": "date", "Associated Contact Email": "customerEmail" },
    added: 0,
    refused: 2000,
  },
  {
    file: "contacts/krayin/persons.csv",
    read: ["csv", "utf-8", ",", 1, 2],
    into: "customers",
    mapping: { name: "name", emails: "email", contact_numbers: "phone" },
    added: 2,
    refused: 0,
  },
  {
    file: "contacts/outlook/gpcsolutions_outlook.csv",
    read: ["csv", "utf-8", ",", 1, 3],
    into: "customers",
    mapping: { ID: "id", Name: "name", "E-mail Address": "email", "Mobile Phone": "phone" },
    added: 3,
    refused: 0,
  },
  {
    file: "contacts/outlook/outlook_full_header_only.csv",
    read: ["csv", "utf-8", ",", 1, 0],
    into: "customers",
    mapping: { "First Name": "givenName", "Business Street": "address", "Mobile Phone": "phone" },
    added: 0,
    refused: 0,
  },
  nobody("empty", 2),
  nobody("empty_crlf", 2),
  nobody("escaped_quotes", 2),
  nobody("json", 1),
  nobody("location_coordinates", 1),
  nobody("newlines", 3),
  nobody("newlines_crlf", 3),
  nobody("quotes_and_newlines", 2),
  nobody("simple", 1),
  nobody("simple_crlf", 1),
  nobody("utf8", 2),
  // Lines without any columns: one column of text, in which nobody is named.
  {
    file: "nasty_csv/blns.txt",
    read: ["tsv", "utf-8", "\t", 0, 620],
    broken: 43,
    into: "customers",
    mapping: {},
    added: 0,
    refused: 663,
  },
  {
    file: "nasty_csv/csv_injection_payloadbox.txt",
    read: ["csv", "utf-8", "|", 1, 5],
    into: "customers",
    mapping: {},
    added: 0,
    refused: 5,
  },
];

describe("files of others", () => {
  // Made files of the same shapes are in tests/cli/import-made-files.test.ts; these are read where they are there.
  it.skipIf(!sharedData("contacts")).each(EXPECTED)("$file", async ({ file, ...expected }) => {
    await expectImport(book, sharedData(file) ?? "", expected);
  });
});
