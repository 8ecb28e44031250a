/** A lock named after a session, held while its page lives. The browser lets it go when the page dies. */

const PREFIX = "kebu-session-";

// Missing where the page is not served from localhost or https; then no session counts as alive.
const locks = navigator.locks as LockManager | undefined;

export class SessionLock {
  private done: () => void = () => undefined;
  private readonly held = new Promise<void>((resolve) => (this.done = resolve));

  private constructor() {}

  /** The lock of a session that nobody else knows yet. */
  static take(session: string): SessionLock {
    const lock = new SessionLock();
    void locks?.request(PREFIX + session, () => lock.held);
    return lock;
  }

  /** The lock of a session whose page died; undefined where another page has it already. */
  static async takeOver(session: string): Promise<SessionLock | undefined> {
    const lock = new SessionLock();
    if (!locks) return lock;
    return new Promise((resolve) => {
      void locks.request(PREFIX + session, { ifAvailable: true }, (granted) => {
        resolve(granted ? lock : undefined);
        return granted ? lock.held : undefined;
      });
    });
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
