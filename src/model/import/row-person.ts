/** Whom a row of customers speaks of. */
import { CONTACT_KINDS, contactKeys } from "../identity/contact-keys";
import type { Row } from "../value";
import type { Person } from "./people";

/** The text of a cell; "" where it is blank. */
export function textIn(values: Row, key: string): string {
  const value = values[key];
  return typeof value === "string" ? value : "";
}

export function personIn(values: Row): Person {
  return {
    name: textIn(values, "name"),
    phone: textIn(values, "phone"),
    email: textIn(values, "email"),
    wechat: textIn(values, "wechat"),
  };
}

/** What the row's person is recognised by; `home` is the country of phones without one. */
export function personKeys(values: Row, home: string): readonly string[] {
  return CONTACT_KINDS.flatMap((kind) =>
    contactKeys(kind, textIn(values, kind), home).map((key) => `${kind} ${key}`),
  );
}
