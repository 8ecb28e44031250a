import { columnOf } from "../schema";
import { misfit } from "../fit";
import { customHeader } from "../value";
import { splitList } from "../read/split-list";
import { CONTACT_KINDS, contactKeys, extensionsIn } from "../identity/contact-keys";

/** Between several of them in one cell. */
const BETWEEN: Readonly<Record<string, string>> = {
  phone: "; ",
  email: "; ",
  wechat: "; ",
  tags: ", ",
  preferences: "\n",
  notes: "\n",
};

/**
 * Two cells of a column in one: lists without what the first says already, notes one below the other.
 * Undefined for columns that hold one thing, and where the cell would be too long. `home` is the country of
 * phones without one.
 */
export function joinedCells(key: string, first: string, second: string, home: string): string | undefined {
  const between = BETWEEN[key];
  if (between === undefined || customHeader(key) !== undefined) return undefined;
  const joined =
    between === "\n" ? joinedNotes(first, second) : joinedLists(key, between, first, second, home);
  return misfit(columnOf("customers", key), joined) ? undefined : joined;
}

function joinedNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n${second}`;
}

function joinedLists(key: string, between: string, first: string, second: string, home: string): string {
  const kind = CONTACT_KINDS.find((contact) => contact === key);
  const keysOf = (text: string): readonly string[] => {
    const keys = kind ? contactKeys(kind, text, home) : [];
    const extensions = kind === "phone" ? extensionsIn(text, home) : [];
    return keys.length > 0 ? [...keys, ...extensions] : [text.toLowerCase()];
  };
  const known = new Set(splitList(first).flatMap(keysOf));
  const added = splitList(second).filter((each) => keysOf(each).some((one) => !known.has(one)));
  return added.length === 0 ? first : [first, ...added].join(between);
}
