/** Kebu's main job inside Excel, start to finish, on the sample salon and by keyboard alone. */
import { expect, test } from "vitest";
import { addDays, isoDay, parseIsoDay } from "../../../src/model/day";
import { dayAt, numberAt, textAt } from "../../../src/model/table-data";
import { TODAY } from "../support/pane-under-test";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import { sampleSalon } from "./support/workbooks";

const open = excelSuite();
const NEXT = isoDay(addDays(parseIsoDay(TODAY)!, 9));

const words = {
  "zh-CN": { note: "打过电话，周五来", plan: /加 \d+ 行。$/, undone: "已撤销：" },
  en: { note: "called, will come on Friday", plan: /adds \d+ rows to Rankings\.$/, undone: "Undone: " },
};

test.each(LANGUAGES)(
  "remind, search, log, rank, write, undo: the workbook holds it all (%s)",
  async (language) => {
    const { note, plan, undone } = words[language];
    const tested = await open({ language, width: 270, workbook: await sampleSalon(language) });
    const { page } = tested;
    await tested.ready();
    const before = await tested.savedBook();
    await tested.traffic();

    // The first reminder, finished with a note.
    await tested.finishFirstReminder(note);

    // A client's card, and a visit with a next date: one round trip of less than 4 KB.
    const name = textAt(before.book.customers, "name", 5);
    await tested.openCard(name);
    await page.locator("#class-sentence").waitFor();
    await tested.beginVisit();
    await tested.traffic();
    await tested.fillVisit("128.50", NEXT);
    const [request, ...others] = await tested.traffic();
    expect(others).toEqual([]);
    expect(request?.bytesOut).toBeLessThan(4096);
    expect(request?.bytesIn).toBeLessThan(4096);
    await tested.openCard(name);
    expect(await page.locator("kebu-card-view .timeline .entry").first().innerText()).toContain("128.50");

    // The ranking, with a limit moved, is written.
    await tested.goToPlace("ranking");
    const heads = await tested.raiseLimitOfA();
    expect(await tested.writeRanking()).toMatch(plan);
    await tested.says(new RegExp(` ${before.book.customers.size} `));

    const written = await tested.savedBook();
    expect(written.problems.map(({ code }) => code)).toEqual(before.problems.map(({ code }) => code));
    const { book } = written;
    const visit = book.visits.size - 1;
    expect(book.visits.size).toBe(before.book.visits.size + 1);
    expect(textAt(book.visits, "customer", visit)).toBe(name);
    expect(numberAt(book.visits, "amount", visit)).toBe(128.5);
    expect(isoDay(dayAt(book.visits, "next", visit))).toBe(NEXT);
    expect(texts(book.followUps, "outcome")).toContain(note);
    expect(texts(book.customers, "class").filter((letter) => letter === "A").length).toBe(heads);
    expect(book.rankings?.size).toBe(book.customers.size);

    // The ranking is taken back; the visit and the reminder stay.
    await tested.pressUntilFocused("Tab", "kebu-pane-message #undo");
    await page.keyboard.press("Enter");
    await tested.says(undone);
    const undoneBook = (await tested.savedBook()).book;
    expect(undoneBook.rankings?.size ?? 0).toBe(0);
    expect(texts(undoneBook.customers, "class")).toEqual(texts(before.book.customers, "class"));
    expect(numberAt(undoneBook.visits, "amount", visit)).toBe(128.5);
    expect(texts(undoneBook.followUps, "outcome")).toContain(note);
    await tested.close();
  },
);

function texts(table: Parameters<typeof textAt>[0], key: string): readonly string[] {
  return Array.from({ length: table.size }, (_, row) => textAt(table, key, row));
}
