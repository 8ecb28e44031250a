/** What a file holds, taken to be `T`; undefined where there is no file or no JSON. */
export function readJson<T>(bytes: Buffer | undefined): Partial<T> | undefined {
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
