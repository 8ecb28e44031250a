/** The regular shop as a workbook, as it would lie in a folder. */
import type { Day } from "../../src/model/day";
import { isRefused } from "../../src/model/problem";
import type { Language } from "../../src/model/schema";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { templateBytes } from "../templates/templates-folder";
import { regularShop } from "./regular-shop";

/** The bytes of a book whose days ahead can be foreseen from this day on. */
export async function regularShopFile(today: Day, language: Language = "en"): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(
    await templateBytes(`salon.${language}.empty.xlsx`),
    "regular.xlsx",
  );
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const problems = await workbook.commit(regularShop(today));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const bytes = await workbook.toBytes();
  if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
  return bytes;
}
