/** A lock named after a session, held while its page lives. The browser lets it go when the page dies. */

const PREFIX = "kebu-session-";

// Missing where the page is not served from localhost or https; then no session counts as alive.
const locks = navigator.locks as LockManager | undefined;

export class SessionLock {
  private done: () => void = () => undefined;

  constructor(session: string) {
    const held = new Promise<void>((resolve) => (this.done = resolve));
    void locks?.request(PREFIX + session, () => held);
  }

  release(): void {
    this.done();
  }
}

/** Sessions of pages that are open now. */
export async function lockedSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks?.query()) ?? {};
  const names = held.map((lock) => lock.name ?? "").filter((name) => name.startsWith(PREFIX));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}
