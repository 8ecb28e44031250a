/** A list of the owner's without columns that Kebu knows: those that an import brought go with it. */
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { inverse } from "../../src/model/inverse";
import { imported, opened, planned, undone, written } from "./support";

const HEADERS = ["Customer ID", "Name", "Phone"];
const LIST =
  "Customer ID,Name,Phone,Email,Birthday,Shoe size\nN1,Ann Novak,13800000001,a@x.com,1990-05-12,39";
const BROUGHT = ["Email", "Birthday", "Shoe size"];

let owners: Uint8Array;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Customers");
  sheet.addRows([HEADERS, ["C1", "Bo Berg", "13800000002"]]);
  owners = new Uint8Array(await workbook.xlsx.writeBuffer());
});

async function headers(bytes: Uint8Array): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return (workbook.getWorksheet("Customers")?.getRow(1).values as unknown[]).slice(1);
}

async function anchors(bytes: Uint8Array): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const names = workbook.definedNames.model.map(({ name }) => name);
  return names.filter((name) => name.startsWith("kebu.customers.")).sort();
}

describe("columns that an import brought into the owner's list", () => {
  it("go with it, their anchors too, at once", async () => {
    const before = await opened(owners);
    const { change } = await planned(before, LIST, "customers");
    const after = await written(before, change);
    expect((await headers(after)).slice(HEADERS.length).sort()).toEqual([...BROUGHT].sort());
    const back = await written(await opened(after), inverse(before.book, change));
    expect(await headers(back)).toEqual(HEADERS);
    expect(await anchors(back)).toEqual(["kebu.customers.id", "kebu.customers.name", "kebu.customers.phone"]);
  });

  it("go with it days later", async () => {
    const back = await undone(await imported(owners, LIST, "customers"));
    expect(await headers(back)).toEqual(HEADERS);
    expect(await anchors(back)).toHaveLength(HEADERS.length);
  });

  it("stay where somebody has written into them since", async () => {
    const after = await imported(owners, LIST, "customers");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    const sheet = workbook.getWorksheet("Customers")!;
    const email = (sheet.getRow(1).values as string[]).indexOf("Email");
    sheet.getCell(2, email).value = "bo@x.com";
    const edited = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await headers(await undone(edited))).toContain("Email");
  });
});
