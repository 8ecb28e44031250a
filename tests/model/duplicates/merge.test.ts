import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { inverse } from "../../../src/model/inverse";
import { append } from "../../../src/model/change";
import { numbersOf, type Book } from "../../../src/model/book";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { keepApart, undoApart } from "../../../src/model/commands/keep-apart";
import { mergeCustomers, type MergeInput } from "../../../src/model/commands/merge-customers";
import { keptApart } from "../../../src/model/duplicates/kept-apart";
import { mergePreview } from "../../../src/model/duplicates/merge-preview";
import { undoMerge, type UndoneMerge } from "../../../src/model/duplicates/undo-merge";
import { readEntries } from "../../../src/model/log/read-entries";
import { isRefused } from "../../../src/model/problem";
import { textAt } from "../../../src/model/table-data";
import { bookContent } from "../../support/book-content";
import { accepted, day, refusal, testBook, type TestBook } from "../../support/test-book";

/** Chen Jing stands twice; each has visits, the second a promise that was kept, one of her own, and a plan. */
function twoOfOne(): TestBook {
  const shop = testBook()
    .customer("陈静", { phone: "13800138000", tags: "VIP", notes: "likes tea", consent: true })
    .customer("Chen Jing", {
      phone: "139 0013 9000",
      email: "cj@qq.com",
      tags: "vip, salon",
      notes: "allergic",
    })
    .customer("Mori", { phone: "13700137000" })
    .visit("陈静", "2025-01-02", { amount: 100 })
    .visit("Chen Jing", "2025-01-03", { amount: 250.5, next: day("2025-02-01") })
    .visit("Mori", "2025-01-04", { amount: 70 })
    .followUp("Chen Jing", "2025-03-01", "send photos")
    .today("2025-02-01");
  const planned = { customerId: shop.idOf("Chen Jing"), customer: "Chen Jing", visits: 2 };
  shop.step(append("plans", [{ id: "P1", month: day("2025-03-01"), ...planned }]));
  return shop.finish(shop.due().find((reminder) => reminder.rule === "next")!);
}

const merge = (shop: TestBook, input: MergeInput): TestBook =>
  shop.commit(mergeCustomers(shop.book, input, shop.day, shop.newId));

function undone(book: Book, id: string): UndoneMerge {
  const outcome = undoMerge(book, id);
  if (isRefused(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

const lastMerge = (book: Book): string => readEntries(book, "merge").at(-1)!.id;
const withoutLog = (book: Book): unknown => ({ ...bookContent(book), log: undefined });
const money = (book: Book): number =>
  numbersOf(book.visits, "amount").reduce((sum, amount) => sum + amount, 0);

describe("the preview of a merge", () => {
  it("shows both cells where they differ and suggests what loses nothing", () => {
    const shop = twoOfOne();
    const preview = mergePreview(shop.book, shop.idOf("陈静"), shop.idOf("Chen Jing"));
    expect(preview).toMatchObject({ visits: 1, followUps: 2, rankings: 0, plans: 1 });
    expect("fields" in preview && preview.fields).toEqual(
      expect.arrayContaining([
        { key: "name", keep: "陈静", gone: "Chen Jing", suggested: "keep" },
        { key: "email", keep: null, gone: "cj@qq.com", suggested: "gone" },
        { key: "tags", keep: "VIP", gone: "vip, salon", suggested: "both", both: "VIP, salon" },
        {
          key: "notes",
          keep: "likes tea",
          gone: "allergic",
          suggested: "both",
          both: "likes tea\nallergic",
        },
        { key: "consent", keep: true, gone: null, suggested: "keep" },
      ]),
    );
  });

  it("takes the safer word on consent and contact, the earlier day and the fuller birthday", () => {
    const shop = testBook()
      .customer("A", { consent: true, status: "active", since: day("2024-05-01"), birthday: "--05-12" })
      .customer("B", {
        consent: false,
        status: "do-not-contact",
        since: day("2023-05-01"),
        birthday: "1990-05-12",
      });
    const preview = mergePreview(shop.book, shop.idOf("A"), shop.idOf("B"));
    const picks = "fields" in preview ? preview.fields.map(({ key, suggested }) => [key, suggested]) : [];
    expect(Object.fromEntries(picks)).toEqual({
      name: "keep",
      consent: "gone",
      status: "gone",
      since: "gone",
      birthday: "gone",
    });
  });

  it("does not repeat a phone that is only written otherwise", () => {
    const shop = testBook()
      .customer("A", { phone: "13800138000" })
      .customer("B", { phone: "+86 138-0013-8000" });
    const preview = mergePreview(shop.book, shop.idOf("A"), shop.idOf("B"));
    expect("fields" in preview && preview.fields.find(({ key }) => key === "phone")).toMatchObject({
      suggested: "both",
      both: "13800138000",
    });
  });
});

describe("a merge", () => {
  it("makes one row, and all that belonged to the other follows with the name it had at the time", () => {
    const shop = twoOfOne();
    const [keep, gone] = [shop.idOf("陈静"), shop.idOf("Chen Jing")];
    const before = money(shop.book);
    const { book } = merge(shop, { keep, gone, picks: { notes: "keep" } });
    expect(book.customers.index.has(gone)).toBe(false);
    const row = book.customers.index.get(keep)!;
    expect(textAt(book.customers, "phone", row)).toBe("13800138000; 139 0013 9000");
    expect(textAt(book.customers, "notes", row)).toBe("likes tea");
    const own = book.visits.ids.map((_, visit) => [
      textAt(book.visits, "customerId", visit) === keep,
      textAt(book.visits, "customer", visit),
    ]);
    expect(own).toEqual([
      [true, "陈静"],
      [true, "Chen Jing"],
      [false, "Mori"],
    ]);
    expect(money(book)).toBe(before);
    expect(bookContent(book).plans?.P1).toMatchObject({ customerId: keep, customer: "Chen Jing" });
    expect(readEntries(book, "merge")[0]).toMatchObject({
      customerId: keep,
      otherId: gone,
      summary: "陈静 ← Chen Jing",
    });
  });

  it("leaves what was done about a reminder done", () => {
    const shop = twoOfOne();
    const promises = (): number => shop.due({ days: 60 }).filter(({ rule }) => rule === "next").length;
    expect(promises()).toBe(0);
    merge(shop, { keep: shop.idOf("陈静"), gone: shop.idOf("Chen Jing") });
    expect(promises()).toBe(0);
  });

  it("is refused for one and the same row, and for a customer nobody knows", () => {
    const shop = twoOfOne();
    const id = shop.idOf("Mori");
    const run = (keep: string, gone: string) =>
      mergeCustomers(shop.book, { keep, gone }, shop.day, shop.newId);
    expect(refusal(run(id, id))).toEqual(["same-customer"]);
    expect(refusal(run(id, "C?"))).toEqual(["no-such-customer"]);
  });
});

describe("a merge taken back", () => {
  it("gives back both rows and all that followed, days later", () => {
    const shop = twoOfOne();
    const before = withoutLog(shop.book);
    merge(shop, { keep: shop.idOf("陈静"), gone: shop.idOf("Chen Jing") });
    const { change, conflicts } = undone(shop.book, lastMerge(shop.book));
    expect(conflicts).toEqual([]);
    const after = apply(shop.book, change);
    expect(withoutLog(after)).toEqual(before);
    expect(readEntries(after, "merge")[0]!.isUndone).toBe(true);
    expect(undone(after, lastMerge(after)).change.steps).toEqual([]);
  });

  it("leaves cells that were edited since as they are and names them; new visits stay", () => {
    const shop = twoOfOne();
    const [keep, gone] = [shop.idOf("陈静"), shop.idOf("Chen Jing")];
    merge(shop, { keep, gone });
    shop.commit(editCustomer(shop.book, { id: keep, phone: "110" }, shop.day, shop.newId));
    shop.visit("陈静", "2025-02-02", { amount: 5 });
    const { change, conflicts } = undone(shop.book, lastMerge(shop.book));
    expect(conflicts).toEqual([
      { key: "phone", was: "13800138000", merged: "13800138000; 139 0013 9000", now: "110" },
    ]);
    const { customers, visits } = apply(shop.book, change);
    expect(textAt(customers, "phone", customers.index.get(keep)!)).toBe("110");
    expect(textAt(customers, "tags", customers.index.get(keep)!)).toBe("VIP");
    expect(textAt(visits, "customerId", visits.size - 1)).toBe(keep);
  });

  it("goes backwards through a chain, and says which merge comes first", () => {
    const shop = twoOfOne();
    const [chen, jing, mori] = [shop.idOf("陈静"), shop.idOf("Chen Jing"), shop.idOf("Mori")];
    const before = withoutLog(shop.book);
    merge(shop, { keep: chen, gone: jing });
    merge(shop, { keep: mori, gone: chen });
    const [first, second] = readEntries(shop.book, "merge").map(({ id }) => id);
    expect(undoMerge(shop.book, first!)).toMatchObject([{ code: "undo-later-first", data: { id: second } }]);
    shop.commit(undone(shop.book, second!).change);
    shop.commit(undone(shop.book, first!).change);
    expect(withoutLog(shop.book)).toEqual(before);
  });

  it("goes in either order where two were merged into the same one", () => {
    const shop = twoOfOne();
    const [chen, jing, mori] = [shop.idOf("陈静"), shop.idOf("Chen Jing"), shop.idOf("Mori")];
    merge(shop, { keep: chen, gone: jing });
    merge(shop, { keep: chen, gone: mori });
    const [first, second] = readEntries(shop.book, "merge").map(({ id }) => id);
    shop.commit(undone(shop.book, first!).change);
    shop.commit(undone(shop.book, second!).change);
    const owners = shop.book.visits.ids.map((_, row) => textAt(shop.book.visits, "customerId", row));
    expect(owners).toEqual([chen, jing, mori]);
  });

  it("is refused where the entry is none, is damaged, or the id is taken again", () => {
    const shop = twoOfOne();
    const [keep, gone] = [shop.idOf("陈静"), shop.idOf("Chen Jing")];
    merge(shop, { keep, gone });
    const id = lastMerge(shop.book);
    expect(undoMerge(shop.book, "L?")).toMatchObject([{ code: "no-such-entry" }]);
    const damaged = { kind: "update", table: "log", ids: [id], cells: { details: ["{"] } } as const;
    const book = apply(shop.book, { label: { code: "import", data: {} }, steps: [damaged] });
    expect(undoMerge(book, id)).toMatchObject([{ code: "entry-damaged" }]);
    shop.step({ kind: "append", table: "customers", ids: [gone], cells: { name: ["New"] } });
    expect(undoMerge(shop.book, id)).toMatchObject([{ code: "id-taken" }]);
  });
});

describe("not the same person", () => {
  it("is remembered, in either order, until it is taken back", () => {
    const shop = twoOfOne();
    const [a, b] = [shop.idOf("陈静"), shop.idOf("Mori")];
    shop.commit(keepApart(shop.book, { a, b }, shop.day, shop.newId));
    expect(keptApart(shop.book)(b, a)).toBe(true);
    expect(refusal(keepApart(shop.book, { a: b, b: a }, shop.day, shop.newId))).toEqual([
      "nothing-to-change",
    ]);
    shop.commit(undoApart(shop.book, readEntries(shop.book, "apart")[0]!.id));
    expect(keptApart(shop.book)(a, b)).toBe(false);
  });

  it("is still remembered of the customer a merge made, and of the two again after it is taken back", () => {
    const shop = twoOfOne();
    const [chen, jing, mori] = [shop.idOf("陈静"), shop.idOf("Chen Jing"), shop.idOf("Mori")];
    shop.commit(keepApart(shop.book, { a: mori, b: jing }, shop.day, shop.newId));
    merge(shop, { keep: chen, gone: jing });
    expect(keptApart(shop.book)(chen, mori)).toBe(true);
    shop.commit(undone(shop.book, lastMerge(shop.book)).change);
    expect(keptApart(shop.book)(chen, mori)).toBe(false);
    expect(keptApart(shop.book)(jing, mori)).toBe(true);
  });
});

describe("whatever stands in two rows", () => {
  const text = fc.option(fc.constantFrom("a", "b; a", "B", "一", " x "), { nil: null });
  const row = fc.record({ phone: text, email: text, notes: text, tags: text, "custom:发质": text });
  const amounts = fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 4 });
  const pick = fc.constantFrom("keep", "gone", "both");
  const picks = fc.dictionary(fc.constantFrom("name", "phone", "email", "notes", "tags"), pick);

  it("a merge and its inverse, and a merge and its undoing, give the same rows; no money is lost", () => {
    fc.assert(
      fc.property(row, row, amounts, amounts, picks, (one, other, ofOne, ofOther, picked) => {
        const shop = testBook().customer("One", one).customer("Other", other);
        for (const amount of ofOne) shop.visit("One", "2025-01-02", { amount });
        for (const amount of ofOther) shop.visit("Other", "2025-01-03", { amount });
        const before = shop.book;
        const input = { keep: shop.idOf("One"), gone: shop.idOf("Other"), picks: picked } as MergeInput;
        const change = accepted(mergeCustomers(before, input, shop.day, shop.newId));
        const merged = apply(before, change);
        expect(merged.customers.size).toBe(1);
        expect(money(merged)).toBe(money(before));
        expect(bookContent(apply(merged, inverse(before, change)))).toEqual(bookContent(before));
        const back = apply(merged, undone(merged, lastMerge(merged)).change);
        expect(withoutLog(back)).toEqual(withoutLog(before));
      }),
      { numRuns: 60 },
    );
  });
});
