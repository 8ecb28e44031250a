/**
 * A row without id and name can only be somebody of the register by their phone, e-mail or WeChat. Where a
 * named row of the same file has these too, it is refused, now and whenever the file is imported again: or
 * else the second import would find the customer whom the first one added.
 */
import type { Row } from "../value";
import { personKeys, textIn } from "./row-person";

export function isNameless(values: Row): boolean {
  return textIn(values, "name") === "" && textIn(values, "id") === "";
}

/** Tells which nameless rows share something with a named row; `all` are the rows of the file. */
export function sharedWithNamed(
  nameless: readonly Row[],
  all: Iterable<Row>,
  home: string,
): (values: Row) => boolean {
  const asked = new Set(nameless.flatMap((values) => personKeys(values, home)));
  const named = new Set<string>();
  for (const values of all) {
    if (textIn(values, "name") === "") continue;
    for (const key of personKeys(values, home)) if (asked.has(key)) named.add(key);
  }
  return (values) => personKeys(values, home).some((key) => named.has(key));
}
