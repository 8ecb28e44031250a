/** Real books: an import taken back leaves the file as it was, an import done twice is one done once. */
import { describe, expect, it } from "vitest";
import { inverse } from "../../src/model/inverse";
import { bookContent } from "../support/book-content";
import { imported, opened, partsBesideLog, planned, TEMPLATE, undone, written } from "./support";

function customers(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, row) => `N${row},Name ${row},138${10_000_000 + row},note ${row}`,
  );
  return ["Customer ID,Name,Phone,Notes", ...rows].join("\n");
}

const SALES = [
  "Receipt,Date,Customer,Item,Amount",
  "1,2026-03-01,Ann Novak,cut,20",
  "1,2026-03-01,Ann Novak,colour,60.5",
  "2,2026-03-02,Bo Berg,cut,20",
].join("\n");

describe("an import taken back days later", () => {
  it("leaves every part of the file as it was, beside the log", async () => {
    const after = await imported(TEMPLATE, customers(400), "customers");
    expect(await partsBesideLog(await undone(after))).toEqual(await partsBesideLog(TEMPLATE));
  });

  it("also when visits brought their customers along", async () => {
    const after = await imported(TEMPLATE, SALES, "visits");
    expect((await opened(after)).book.visits.index.has("1")).toBe(true);
    expect(await partsBesideLog(await undone(after))).toEqual(await partsBesideLog(TEMPLATE));
  });

  it("also with 10,000 rows: the same book, row by row", { timeout: 120_000 }, async () => {
    const before = await opened(TEMPLATE);
    const after = await imported(TEMPLATE, customers(10_000), "customers");
    const { log, ...back } = bookContent((await opened(await undone(after))).book);
    expect(back).toEqual(bookContent(before.book));
    expect(Object.values(log ?? {})[0]).toMatchObject({ kind: "import", state: "undone" });
  });

  it("gives cells back what they held", async () => {
    const { book } = await opened(TEMPLATE);
    const id = book.customers.ids[0] ?? "";
    const after = await imported(
      TEMPLATE,
      `Customer ID,Notes,Email\n${id},seen again,new@example.org`,
      "customers",
    );
    expect(bookContent((await opened(after)).book).customers?.[id]).toMatchObject({ notes: "seen again" });
    expect(await partsBesideLog(await undone(after))).toEqual(await partsBesideLog(TEMPLATE));
  });

  it("and at once, nothing is left of it, not even in the log", async () => {
    const book = await opened(TEMPLATE);
    const { change } = await planned(book, customers(50), "customers");
    const bytes = await written(book, change);
    const again = await opened(bytes);
    const back = await opened(await written(again, inverse(book.book, change)));
    expect(bookContent(back.book)).toEqual(bookContent(book.book));
  });
});

describe("an import done twice", () => {
  it.each([
    ["customers", customers(100)],
    ["visits", SALES],
  ] as const)("is one done once: %s", async (into, text) => {
    const once = await opened(await imported(TEMPLATE, text, into));
    const { change, plan } = await planned(once, text, into);
    expect(change.steps).toEqual([]);
    expect(plan.counts).toMatchObject({ added: 0, updated: 0, refused: 0, skipped: plan.counts.read });
  });
});
