import { comparable } from "./comparable";

/**
 * One spelling for each of the staff, however often and however a name was typed: that of the shop's own list, else
 * the first by alphabet, whatever order the names come in. "" for a blank, which is nobody.
 */
export function staffSpelling(names: Iterable<string>, listed: readonly string[]): (name: string) => string {
  const own = new Map<string, string>();
  for (const name of listed) if (!own.has(comparable(name))) own.set(comparable(name), name.trim());
  const spelt = new Map<string, string>();
  for (const name of new Set(names)) {
    const key = comparable(name);
    const before = spelt.get(key);
    if (before === undefined || name.trim() < before) spelt.set(key, name.trim());
  }
  return (name) => {
    const key = comparable(name);
    return key === "" ? "" : (own.get(key) ?? spelt.get(key) ?? name.trim());
  };
}
