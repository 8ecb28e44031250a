/** A file that is chosen or dropped while the open book has unsaved changes. */
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { logVisit } from "../../src/model/commands/log-visit";
import type { Day } from "../../src/model/day";
import type { PageSession } from "../../src/standalone/page-session";
import { BookStore } from "../../src/taskpane/store";
import { countingIds } from "../support/test-book";
import { TEMPLATE } from "../import/support";
import { bytesOf, openXlsx } from "../workbook/support/open-xlsx";
import { sampleChange } from "../taskpane/support/sample-change";

const TODAY = 46347 as Day;

let session: PageSession;
let book: Uint8Array<ArrayBuffer>;

// A page has a navigator, if one without locks.
vi.stubGlobal("navigator", {});
afterAll(() => vi.unstubAllGlobals());

beforeEach(async () => {
  const { PageJournal } = await import("../../src/standalone/journal/page-journal");
  const { PageSession } = await import("../../src/standalone/page-session");
  const workbook = await openXlsx(TEMPLATE);
  expect(await workbook.commit(sampleChange(TODAY))).toEqual([]);
  book = new Uint8Array(await bytesOf(workbook));
  const journal = new PageJournal(
    undefined,
    () => 0,
    () => undefined,
  );
  const store = new BookStore({ today: () => TODAY, newId: countingIds(), language: "en", journal });
  session = new PageSession(store, journal);
  await session.openPicked({ name: "open.xlsx", bytes: book, modified: 0 });
  await store.run((known, today, newId) =>
    logVisit(known, { customerId: "C000000", amount: 1 }, today, newId),
  );
  expect(store.state.unsaved).toBe(1);
});

describe("with unsaved changes", () => {
  it("a file that is no workbook is told at once, and nothing is asked", async () => {
    await session.openPicked({ name: "logo.png", bytes: Uint8Array.of(0x89, 0x50), modified: 0 });
    const { question, notice, file, busy } = session.state;
    expect([question, notice?.kind, file?.name, busy]).toEqual([
      undefined,
      "problems",
      "open.xlsx",
      undefined,
    ]);
  });

  it("a workbook is opened once the question is answered; the open one stays where it is not left", async () => {
    const picked = { name: "other.xlsx", bytes: book, modified: 0 };
    const asked = async (answer: "cancel" | "other"): Promise<string | undefined> => {
      const opened = session.openPicked(picked);
      await vi.waitUntil(() => session.state.question);
      session.answer(answer);
      await opened;
      return session.state.file?.name;
    };
    expect(await asked("cancel")).toBe("open.xlsx");
    expect(session.store.state.unsaved).toBe(1);
    expect(await asked("other")).toBe("other.xlsx");
    expect(session.store.state.unsaved).toBe(0);
    expect(session.state.busy).toBeUndefined();
  });
});
