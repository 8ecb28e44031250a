/** Runs in the browser: the pane on a workbook in memory. `mountPane` is what the tests call first. */
import type { Language } from "../../../src/model/schema";
import type { Change } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import "../../../src/taskpane/components/kebu-pane";
import { BookStore } from "../../../src/taskpane/store";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { countingIds } from "../../support/test-book";
import { MESSY_LIST } from "./messy-list";
import { largeChange, sampleChange } from "./sample-change";

/** Saturday 2026-11-21 */
export const TODAY = 46347 as Day;

export interface PaneOptions {
  readonly language: Language;
  /** Mount once more in the same browser: what it remembers stays. */
  readonly again?: boolean;
  /** `list`: a workbook that holds a list of the owner's, and no book. */
  readonly book: "sample" | "empty" | "large" | "none" | "list";
}

export interface PaneTools {
  readonly store: BookStore;
  readonly workbook: MemoryWorkbook;
  /** Problems to answer to the next commit instead of writing. */
  refuseNext(): void;
  setToday(day: number): void;
}

async function mountPane({ language, book, again }: PaneOptions): Promise<void> {
  if (!again) forgetAll();
  const workbook = new MemoryWorkbook(book === "list" ? [MESSY_LIST] : []);
  let today = TODAY;
  if (book !== "none" && book !== "list") {
    await workbook.create(["customers", "visits", "followUps", "settings"], language);
    const change = seed(book);
    if (change) await workbook.commit(change);
  }
  const store = new BookStore({ today: () => today, newId: countingIds(), language });
  const commit = workbook.commit.bind(workbook);
  window.kebu = {
    store,
    workbook,
    refuseNext: () => {
      workbook.commit = () => {
        workbook.commit = commit;
        return Promise.resolve([
          { code: "not-written" as const, severity: "error" as const, place: {}, data: {} },
        ]);
      };
    },
    setToday: (day) => (today = day as Day),
  };
  const pane = document.createElement("kebu-pane");
  pane.store = store;
  pane.openSample = () => (document.title = "sample");
  document.querySelector("main")?.replaceChildren(pane);
  await store.open(workbook);
  await pane.updateComplete;
}

/** Each test begins in a browser that remembers nothing. */
function forgetAll(): void {
  try {
    localStorage.clear();
  } catch {
    // Storage is forbidden here: there is nothing to forget.
  }
}

function seed(book: PaneOptions["book"]): Change | undefined {
  if (book === "sample") return sampleChange(TODAY);
  return book === "large" ? largeChange(TODAY, 100_000) : undefined;
}

declare global {
  interface Window {
    kebu: PaneTools;
    mountPane: typeof mountPane;
  }
}
window.mountPane = mountPane;
