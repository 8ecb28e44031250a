/**
 * The buttons of the ribbon and the keyboard shortcuts: both call these by name (`manifest.xml`). Each shows
 * the task pane and then goes to its place in it.
 *
 * Excel keeps a button pressed until `event.completed()`, so that is said as soon as the pane is shown, or
 * could not be; the book may still be loading then. A shortcut comes without an event.
 */
export const RIBBON_COMMANDS = ["openKebu", "logVisit", "today", "rank"] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** The part of `Office` that is used here. */
export interface OfficeWithRibbon {
  readonly actions: { associate(name: string, handler: (event?: CommandEvent) => Promise<void>): void };
  readonly addin: Pick<Office.Addin, "showAsTaskpane">;
}

type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

/** Goes to a command's place once the pane is shown. */
export type GoTo = (command: RibbonCommand, shown: Promise<void>) => Promise<void>;

/** Registers all of them; to be called before Excel can send the first. */
export function associateCommands(office: OfficeWithRibbon, go: GoTo): void {
  for (const command of RIBBON_COMMANDS) {
    office.actions.associate(command, async (event) => {
      const shown = showPane(office.addin);
      void go(command, shown);
      await shown;
      event?.completed();
    });
  }
}

async function showPane(addin: OfficeWithRibbon["addin"]): Promise<void> {
  try {
    await addin.showAsTaskpane();
  } catch {
    // Excel could not show the pane; there is no place of ours to say so.
  }
}
