/** The examples with which a table of rules begins, against the sample that the templates of both languages hold. */
import { describe, expect, it } from "vitest";
import { isRefused } from "../../src/model/problem";
import { isHoliday } from "../../src/model/calendar/holiday-in";
import { comparable } from "../../src/model/read/comparable";
import { LANGUAGES } from "../../src/model/schema";
import { textAt } from "../../src/model/table-data";
import { loadBook } from "../../src/workbook/load-book";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { starterRules } from "../../src/words/starter-rules";
import { templateBytes } from "../templates/templates-folder";

async function itemsOfSample(language: string): Promise<readonly string[]> {
  const file = `salon.${language}.xlsx`;
  const workbook = await XlsxWorkbook.open(await templateBytes(file), file);
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  const { visits } = loaded.book;
  return Array.from(visits.ids.keys(), (row) => comparable(textAt(visits, "item", row)));
}

describe.each(LANGUAGES)("the first rules in %s", (language) => {
  it("are about items that the sample sells", async () => {
    const wanted = starterRules(language).flatMap(({ item }) => (item ? [comparable(String(item))] : []));
    expect(wanted).not.toEqual([]);
    const items = await itemsOfSample(language);
    for (const word of wanted)
      expect(items.filter((item) => item.includes(word)).length, word).toBeGreaterThan(9);
  });

  it("name their holidays in that language", () => {
    const dates = starterRules(language).flatMap(({ date }) => (date ? [String(date)] : []));
    expect(dates).toEqual([language === "en" ? "Spring Festival" : "春节"]);
    expect(dates.every(isHoliday)).toBe(true);
  });
});
