/**
 * The pane as Excel sees it: a place that the ribbon leads to. What is asked for while the book is still
 * being read happens when it has been read; without a book the pane shows how to get one, and stays there.
 */
import type { KebuPane } from "../components/kebu-pane";
import { GoEvent } from "../route";
import type { RibbonCommand } from "./ribbon-commands";

export class PaneInExcel {
  /** Has a button or shortcut been used? Then nothing opens by itself any more. */
  asked = false;
  private customerInSheet: () => string | undefined = () => undefined;
  private resolvePane: (pane: KebuPane) => void = () => undefined;
  private readonly pane = new Promise<KebuPane>((resolve) => (this.resolvePane = resolve));

  /**
   * The pane is in the page and its store has begun to open the workbook. `customerInSheet` tells whose
   * row is selected in the workbook when it is asked.
   */
  mounted(pane: KebuPane, customerInSheet: () => string | undefined): void {
    this.customerInSheet = customerInSheet;
    this.resolvePane(pane);
  }

  /** Goes where a button leads once the pane is shown, with the focus on what comes first there. */
  async go(command: RibbonCommand, shown: Promise<void>): Promise<void> {
    this.asked = true;
    await shown;
    const pane = await this.pane;
    if (!(await hasBook(pane))) return;
    switch (command) {
      case "openKebu":
        break;
      case "logVisit":
        this.openVisitForm(pane);
        return;
      case "today":
        pane.dispatchEvent(new GoEvent({ to: "place", place: "today" }));
        break;
      case "rank":
        pane.dispatchEvent(new GoEvent({ to: "place", place: "ranking" }));
    }
    pane.focus();
  }

  /** Goes to Today and leaves the focus where it is. */
  async showToday(): Promise<void> {
    const pane = await this.pane;
    pane.dispatchEvent(new GoEvent({ to: "place", place: "today" }));
  }

  private openVisitForm(pane: KebuPane): void {
    const customerId = this.customerInSheet();
    pane.dispatchEvent(
      new GoEvent({ to: "over", over: { view: "visit-form", ...(customerId ? { customerId } : {}) } }),
    );
  }
}

/** Waits until the workbook has been read, and until the pane has drawn it. */
async function hasBook(pane: KebuPane): Promise<boolean> {
  const { store } = pane;
  if (store.state.phase === "loading") {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.state.phase === "loading") return;
        stop();
        resolve();
      });
    });
  }
  await pane.updateComplete;
  return store.state.phase === "ready";
}
