/**
 * Small things the pane remembers on this computer: the place last shown, who is serving, whose reminders
 * are shown, the language, what the columns of imported files were.
 * A browser without storage, or one that forbids it, remembers nothing and works all the same.
 */
type RememberedKey = "place" | "staff" | "dayOf" | "language" | "paneWidth" | "mappings";

/** What was remembered; undefined for nothing. */
export function remembered(key: RememberedKey): string | undefined {
  try {
    return localStorage.getItem(`kebu.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: RememberedKey, value: string): void {
  try {
    localStorage.setItem(`kebu.${key}`, value);
  } catch {
    // No storage: forgotten at the end of the session, and nothing else.
  }
}
