/** Which visits are of some kinds. */
import type { Book } from "../book";
import { hasChoice } from "../has-choice";

/** Contacts by message; they serve nobody and sell nothing by themselves. */
export const MESSAGE_KINDS: readonly string[] = ["phone", "wechat", "email", "sms"];
/** Visits that are no service: besides messages, complaints and what is none of all. */
export const NO_SERVICE_KINDS: readonly string[] = [...MESSAGE_KINDS, "complaint", "other"];

/** Is the visit in a row of one of these kinds? A blank kind is none. */
export function isOfKind({ visits }: Book, kinds: readonly string[]): (visitRow: number) => boolean {
  return hasChoice(visits, "kind", kinds);
}
