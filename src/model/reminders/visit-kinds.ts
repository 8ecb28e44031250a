/** Which visits are of some kinds, asked for by the million: a look at a number each. */
import type { Book } from "../book";

/** Contacts by message; they serve nobody and sell nothing by themselves. */
export const MESSAGE_KINDS: readonly string[] = ["phone", "wechat", "email", "sms"];
/** Visits that are no service: besides messages, complaints and what is none of all. */
export const NO_SERVICE_KINDS: readonly string[] = [...MESSAGE_KINDS, "complaint", "other"];

/** Is the visit in a row of one of these kinds? A blank kind is none. */
export function isOfKind({ visits }: Book, kinds: readonly string[]): (visitRow: number) => boolean {
  const column = visits.columns.kind;
  if (column?.kind !== "choice") return () => false;
  const isWanted = column.labels.map((label) => kinds.includes(label));
  return (visitRow) => isWanted[column.codes[visitRow]!]!;
}
