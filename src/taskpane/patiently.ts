/** Waits as long as it takes; calls `late` once if that is longer than `limit` milliseconds. */
export async function patiently<T>(awaited: Promise<T>, limit: number, late: () => void): Promise<T> {
  const timer = setTimeout(late, limit);
  try {
    return await awaited;
  } finally {
    clearTimeout(timer);
  }
}
