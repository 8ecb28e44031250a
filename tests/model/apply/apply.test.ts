import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { inverse } from "../../../src/model/inverse";
import { emptyBook, linksOf, visitsOf, type Book } from "../../../src/model/book";
import { append, update, type Change } from "../../../src/model/change";
import { schema, TABLE_KEYS } from "../../../src/model/schema";
import { textAt, valueAt } from "../../../src/model/table-data";
import { linkVisits } from "../../../src/model/visit-links";
import { arbitraryChange, oneStepChange } from "../../support/arbitrary-change";
import { bookContent } from "../../support/book-content";
import { day, testBook } from "../../support/test-book";

const books = fc
  .array(arbitraryChange, { maxLength: 5 })
  .map((changes) => changes.reduce(apply, emptyBook("en")));

describe("apply", () => {
  it("applied twice is applied once", () => {
    fc.assert(
      fc.property(books, oneStepChange, (book, change) => {
        const once = apply(book, change);
        expect(bookContent(apply(once, change))).toEqual(bookContent(once));
      }),
    );
  });

  it("leaves the given book as it is", () => {
    fc.assert(
      fc.property(books, arbitraryChange, arbitraryChange, (book, first, second) => {
        const before = bookContent(book);
        const lookups = lookUps(book);
        apply(apply(book, first), second);
        apply(book, second);
        expect(bookContent(book)).toEqual(before);
        expect(lookUps(book)).toEqual(lookups);
      }),
    );
  });

  it("keeps ids, index, columns and row numbers of one length, and the id column filled", () => {
    fc.assert(
      fc.property(books, (book) => {
        for (const key of TABLE_KEYS) {
          const table = book[key];
          if (!table) continue;
          expect(table.ids).toHaveLength(table.size);
          expect(table.rowNumbers).toHaveLength(table.size);
          expect(table.index.size).toBe(table.size);
          for (const column of Object.values(table.columns)) {
            expect(column.kind === "choice" ? column.codes : column.values).toHaveLength(table.size);
          }
          table.ids.forEach((id, row) => {
            expect(table.index.get(id)).toBe(row);
            expect(textAt(table, schema[key].idColumn, row)).toBe(id);
          });
        }
      }),
    );
  });

  it("carries the links of visits to customers on as they would be worked out anew", () => {
    fc.assert(
      fc.property(books, fc.array(arbitraryChange, { minLength: 1, maxLength: 4 }), (start, changes) => {
        let book = start;
        for (const change of changes) {
          linksOf(book);
          book = apply(book, change);
          expect(linksOf(book)).toEqual(linkVisits(book.customers, book.visits));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("orders a customer's visits anew when a visit is dated or assigned otherwise", () => {
    const { book } = testBook()
      .customer("Mori")
      .customer("Sato")
      .visit("Mori", "2025-03-01")
      .visit("Mori", "2025-03-02");
    const [first] = book.visits.ids;
    const [, sato] = book.customers.ids;
    expect([...visitsOf(book, 0)]).toEqual([0, 1]);
    const redated = apply(book, change(update("visits", first ?? "", { date: day("2025-03-03") })));
    expect([...visitsOf(redated, 0)]).toEqual([1, 0]);
    const reassigned = apply(book, change(update("visits", first ?? "", { customerId: sato ?? "" })));
    expect([[...visitsOf(reassigned, 0)], [...visitsOf(reassigned, 1)]]).toEqual([[1], [0]]);
  });

  it("shares the columns it does not touch", () => {
    const { book } = testBook().customer("Mori", { phone: "1" }).visit("Mori", "2025-01-01");
    const id = book.customers.ids[0] ?? "";
    const next = apply(book, change(update("customers", id, { phone: "2" })));
    expect(next.customers.columns.name).toBe(book.customers.columns.name);
    expect(next.visits).toBe(book.visits);
  });

  it("answers the very same book where there is nothing to do", () => {
    const { book } = testBook().customer("Mori");
    expect(apply(book, change(append("customers", [{ id: book.customers.ids[0] ?? "", name: "x" }])))).toBe(
      book,
    );
    expect(apply(book, change(append("customers", [])))).toBe(book);
    expect(apply(book, change(update("visits", "V9", { amount: 1 })))).toBe(book);
    expect(apply(book, change({ kind: "remove", table: "rankings", ids: ["R1"] }))).toBe(book);
  });

  it("adds a row that stands twice in one change once, and goes on from there", () => {
    const { book } = testBook().customer("Mori");
    const row = (id: string): { id: string; name: string } => ({ id, name: id });
    const twice = apply(book, change(append("customers", [row("C1"), row("C2"), row("C1")])));
    const next = apply(twice, change(append("customers", [row("C3")])));
    expect(next.customers.ids.slice(1)).toEqual(["C1", "C2", "C3"]);
    expect(next.customers.ids.map((id) => next.customers.index.get(id))).toEqual([0, 1, 2, 3]);
    expect(book.customers.index.has("C1")).toBe(false);
  });

  it("makes a column the table did not have, blank in the other rows", () => {
    const { book } = testBook().customer("Mori").customer("Sato");
    const id = book.customers.ids[1] ?? "";
    const { customers } = apply(
      book,
      change(update("customers", id, { "custom:Hair": "fine", consent: true })),
    );
    expect([0, 1].map((row) => valueAt(customers, "custom:Hair", row))).toEqual([null, "fine"]);
    expect([0, 1].map((row) => valueAt(customers, "consent", row))).toEqual([null, true]);
  });

  it("does nothing for a row that has yet to get its id", () => {
    const { book } = testBook();
    const step = { kind: "identify", table: "customers", rowNumber: 4, id: "C1", name: "Mori" } as const;
    expect(apply(book, change(step))).toBe(book);
    expect(inverse(book, change(step)).steps).toEqual([]);
  });
});

describe("inverse", () => {
  it("gives the content back", () => {
    fc.assert(
      fc.property(books, arbitraryChange, (book, change) => {
        const back = apply(apply(book, change), inverse(book, change));
        expect(bookContent(back)).toEqual(bookContent(book));
      }),
      { numRuns: 300 },
    );
  });

  it("of the inverse does it again", () => {
    fc.assert(
      fc.property(books, arbitraryChange, (book, change) => {
        const after = apply(book, change);
        const undo = inverse(book, change);
        const redo = inverse(after, undo);
        expect(bookContent(apply(apply(after, undo), redo))).toEqual(bookContent(after));
        expect(redo.label).toEqual(change.label);
      }),
    );
  });

  it("says what it takes back, and what it saw", () => {
    const { book } = testBook().customer("Mori", { phone: "1" });
    const id = book.customers.ids[0] ?? "";
    const edit: Change = {
      label: { code: "edit-customer", data: { customer: "Mori" } },
      steps: [update("customers", id, { phone: "2" })],
    };
    const undo = inverse(book, edit);
    expect(undo.label).toEqual({ code: "undo", data: { customer: "Mori", what: "edit-customer" } });
    expect(undo.steps).toEqual([
      { kind: "update", table: "customers", ids: [id], cells: { phone: ["1"] }, was: { phone: ["2"] } },
    ]);
  });
});

function change(step: Change["steps"][number]): Change {
  return { label: { code: "import", data: {} }, steps: [step] };
}

const ALL_IDS = ["C1", "C2", "C3", "C4", "V1", "V2", "V3", "V4", "V5", "V6", "R1", "R2", "X"];

function lookUps(book: Book): unknown {
  return TABLE_KEYS.map((key) => ALL_IDS.map((id) => book[key]?.index.get(id)));
}
