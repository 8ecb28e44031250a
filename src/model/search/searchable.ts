/**
 * The register as one long text to search in.
 *
 * Looking through 100,000 customers at every keystroke is quick if it is one `indexOf` over one string
 * instead of 100,000 over small ones. So each customer is one line, folded (see `fold-text.ts`):
 *
 *     name TAB id TAB wechat TAB contact TAB email TAB digits of the phone
 *
 * The name comes first, so that a hit says by its place whether it is the name's beginning; the phone
 * comes last, so that its tail is the line's end. The lines are made once per register and shared by
 * all books that have the same one.
 */
import type { TableData } from "../table-data";
import { textAt } from "../table-data";
import { digitsOf, foldText } from "./fold-text";

export interface Searchable {
  readonly text: string;
  /** Where the line of each customer begins; one more at the end. Lines end one before the next. */
  readonly starts: Int32Array;
  /** Where the name of each customer ends. */
  readonly nameEnds: Int32Array;
}

const OTHER_FIELDS = ["wechat", "contact", "email"] as const;

const remembered = new WeakMap<TableData, Searchable>();

/** The lines of a register; made when first asked for. */
export function searchableOf(customers: TableData): Searchable {
  const known = remembered.get(customers);
  if (known) return known;
  const made = makeSearchable(customers);
  remembered.set(customers, made);
  return made;
}

function makeSearchable(customers: TableData): Searchable {
  const lines: string[] = [];
  const starts = new Int32Array(customers.size + 1);
  const nameEnds = new Int32Array(customers.size);
  let position = 0;
  for (let row = 0; row < customers.size; row++) {
    const name = foldText(textAt(customers, "name", row));
    const line = [name, foldText(customers.ids[row] ?? "")];
    for (const key of OTHER_FIELDS) line.push(foldText(textAt(customers, key, row)));
    line.push(digitsOf(textAt(customers, "phone", row)));
    const text = line.join("\t");
    lines.push(text);
    starts[row] = position;
    nameEnds[row] = position + name.length;
    position += text.length + 1;
  }
  starts[customers.size] = position;
  return { text: lines.join("\n") + "\n", starts, nameEnds };
}
