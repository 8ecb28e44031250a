import type { Book } from "../book";
import { hasChoice } from "../has-choice";

/** Is the customer in a row marked as lost? */
export function isLostIn({ customers }: Book): (customerRow: number) => boolean {
  return hasChoice(customers, "status", ["lost"]);
}
