/** After a change the search goes on with what was prepared, and finds as if it had been made anew. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import type { Step } from "../../../src/model/change";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";
import { continueCustomerSearch, makeCustomerSearch } from "../../../src/model/search/customer-search";
import { testBook } from "../../support/test-book";

const words = fc.constantFrom(
  "张三",
  "章珊",
  "Anna",
  "Hanna",
  "zs",
  "8000",
  "13800138000",
  "老客",
  "1",
  "沪A5",
);
const row = fc.record({ name: words, phone: words, tags: words });
const step = fc.oneof(
  fc.record({ kind: fc.constant("append" as const), at: fc.nat(99), row }),
  fc.record({ kind: fc.constant("update" as const), at: fc.nat(9), row }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(9) }),
);
const options = { pinyin: pinyinOf };

it("finds the same after customers were added, edited and taken away as a search made anew", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), fc.array(step, { maxLength: 5 }), (rows, steps) => {
      const made = testBook("zh-CN");
      for (const [position, { name, ...fields }] of rows.entries())
        made.customer(`${name}${position}`, { id: `C${position}`, ...fields });
      const before = made.book;
      const after = steps.reduce((book, some) => applied(book, toStep(some)), before);
      const continued = continueCustomerSearch(before, after, options)!;
      const anew = makeCustomerSearch(after, options);
      for (const text of ["zs", "zhagnsan", "张", "1", "8000", "an na", "老客 5", "hana", ""])
        expect(continued(text, 20), text).toEqual(anew(text, 20));
    }),
    { numRuns: 60 },
  );
});

it("leaves it to a new preparation where a whole list was imported", () => {
  const { book } = testBook().customer("Anna", { id: "C0" });
  const ids = Array.from({ length: 300 }, (_, position) => `N${position}`);
  const after = applied(book, { kind: "append", table: "customers", ids, cells: { name: ids } });
  expect(continueCustomerSearch(book, after)).toBeUndefined();
});

function toStep(some: { kind: "append" | "update" | "remove"; at: number; row?: object }): Step {
  const cells = Object.fromEntries(
    Object.entries(some.row ?? {}).map(([key, value]) => [key, [value as string]]),
  );
  const table = "customers";
  if (some.kind === "append") return { kind: "append", table, ids: [`N${some.at}`], cells };
  const ids = [`C${some.at}`];
  return some.kind === "update" ? { kind: "update", table, ids, cells } : { kind: "remove", table, ids };
}

function applied(book: Book, change: Step): Book {
  return apply(book, { label: { code: "edit-customer", data: {} }, steps: [change] });
}
