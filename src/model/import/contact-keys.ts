/** What a person can be recognised by: phones, e-mail addresses, WeChat; the same however they are written. */
import { readPhone } from "../read/read-phone";
import { splitList } from "../read/split-list";
import { digitsOf, foldText } from "../search/fold-text";

/** In the order in which they count: a phone says more than a WeChat name. */
export const CONTACT_KINDS = ["phone", "email", "wechat"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What each of the phones, addresses or names in a cell is compared by. */
export function contactKeys(kind: ContactKind, text: string): readonly string[] {
  if (text === "") return [];
  const parts = splitList(text);
  return (kind === "phone" ? parts.map(phoneKey) : parts.map(foldText)).filter((key) => key !== "");
}

function phoneKey(text: string): string {
  return readPhone(text)?.international ?? digitsOf(text);
}
