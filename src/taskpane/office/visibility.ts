/** Calls the listener whenever the pane is shown or hidden while the add-in runs on. */
export async function followVisibility(
  addin: Pick<Office.Addin, "onVisibilityModeChanged">,
  listener: () => void,
): Promise<void> {
  try {
    await addin.onVisibilityModeChanged(listener);
  } catch {
    // Not told by this Excel: the pane's own clock looks at the day every minute all the same.
  }
}
