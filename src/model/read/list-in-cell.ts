/** Several values in one cell: `138…/139…`, `a@b.c; d@e.f`, Google's `a ::: b`, Krayin's `[{"value":"a"}]`. */

const GOOGLE = ":::";

/** What parts phone numbers in one cell; a blank only after a whole Chinese mobile number. */
export const BETWEEN_PHONES = /[;；、,，/|\n]|\s+(?:or|and|或)\s+|(?<=\d{11})\s+(?=1\d{10})/;

/**
 * The values of a cell, in order and trimmed. What is JSON or has ` ::: ` is always parted; `between`
 * parts the rest.
 */
export function listInCell(text: string, between: RegExp): readonly string[] {
  const listed = text.startsWith("[") ? listInJson(text) : undefined;
  if (listed) return listed;
  const parts = text.includes(GOOGLE) ? text.split(GOOGLE) : text.split(between);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The texts of `["a"]` or `[{"label":"work","value":"a"}]`; undefined for anything else. */
function listInJson(text: string): readonly string[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  const values = (list as readonly unknown[]).map(valueOf);
  return values.every((value) => value !== undefined) ? values.filter((value) => value !== "") : undefined;
}

function valueOf(item: unknown): string | undefined {
  if (typeof item === "string") return item.trim();
  if (typeof item === "number") return String(item);
  if (typeof item !== "object" || item === null || !("value" in item)) return undefined;
  return valueOf(item.value);
}
