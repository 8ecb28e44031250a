/** Plans in a book: made with it, or typed by its owner on a sheet of their name. */
import path from "node:path";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

interface Figures extends KebuDocument {
  readonly figures: readonly { key: string; rows: readonly unknown[][] }[];
}

async function plansIn(book: string): Promise<readonly unknown[][] | undefined> {
  const { figures } = await kebuJson<Figures>(["figures", book, "--to", "2026-03-31"]);
  return figures.find(({ key }) => key === "plans")?.rows;
}

test("kebu new --with plans makes an empty table of plans", async () => {
  const book = path.join(folder, "with.xlsx");
  await kebu(["new", book, "--lang", "en", "--empty", "--with", "plans"]);
  const checked = await kebu(["check", book]);
  expect(checked).toMatchObject({ status: 0, stdout: expect.stringMatching(/Plans +0/) as string });
  const wrong = await kebu(["new", path.join(folder, "no.xlsx"), "--with", "planes"]);
  expect(wrong).toMatchObject({ status: 2 });
});

test("plans typed into a book that had none count in the figures", async () => {
  const book = path.join(folder, "typed.xlsx");
  await kebu(["new", book, "--lang", "en", "--empty"]);
  expect(await plansIn(book)).toBeUndefined();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  workbook.addWorksheet("Plans").addRows([
    ["Plan ID", "Month", "Planned turnover"],
    ["P1", "2026-03", 1000],
  ]);
  await workbook.xlsx.writeFile(book);
  expect(await plansIn(book)).toHaveLength(1);
});
