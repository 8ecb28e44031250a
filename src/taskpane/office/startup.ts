/**
 * Once a book exists, Kebu loads with the document, unseen; and where a client is waiting, it shows Today.
 *
 * The first time it is opened by the user, and stays as quiet as any other program. The wish to load with
 * the document is kept by Excel in the document, and written only once: Excel's own undo is lost by such
 * a write.
 */
import type { BookStore } from "../store";

export interface Startup {
  readonly addin: Pick<Office.Addin, "getStartupBehavior" | "setStartupBehavior" | "showAsTaskpane">;
  readonly store: BookStore;
  /** Was the pane in sight when the add-in started, or did the user ask for something meanwhile? */
  readonly inUse: () => boolean;
  readonly showToday: () => Promise<void>;
}

/** Waits for the workbook to have a book, now or later, and then does the above. */
export async function loadWithDocument(startup: Startup): Promise<void> {
  await firstBook(startup.store);
  const { addin, inUse, showToday } = startup;
  try {
    if ((await addin.getStartupBehavior()) !== Office.StartupBehavior.load) {
      await addin.setStartupBehavior(Office.StartupBehavior.load);
      return;
    }
    if (inUse() || !someoneWaits(startup.store)) return;
    await showToday();
    await addin.showAsTaskpane();
  } catch {
    // An Excel that cannot load add-ins with a document: the user opens the pane, and all else works.
  }
}

/** Is anyone due today or late? What comes later this week is no reason to open. */
function someoneWaits(store: BookStore): boolean {
  return store.state.reminders.some((reminder) => reminder.late >= 0);
}

function firstBook(store: BookStore): Promise<void> {
  if (store.state.phase === "ready") return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.state.phase !== "ready") return;
      stop();
      resolve();
    });
  });
}
