/**
 * Lines with the same receipt number, by customer and day. Most numbers stand for one receipt; but tills
 * begin at 1 every morning, and shops with two tills use numbers twice. Lines of another customer or
 * another day are another receipt then, and another visit.
 */
import { foldText } from "../search/fold-text";
import type { Value } from "../value";
import type { ImportRow } from "./columns/import-row";

export interface ReceiptLine {
  readonly row: number;
  readonly read: ImportRow;
}

/** The lines of each receipt, in the order of the file. A line that leaves customer or day blank goes on with the last. */
export function receiptGroups(lines: readonly ReceiptLine[]): readonly (readonly ReceiptLine[])[] {
  const groups = new Map<string, ReceiptLine[]>();
  let last: ReceiptLine[] = [];
  for (const line of lines) {
    const key = JSON.stringify(saysOf(line.read));
    const goesOn = last.length > 0 && agree(saysOf(last[0]!.read), saysOf(line.read));
    const group = groups.get(key) ?? (goesOn ? last : []);
    if (group.length === 0) groups.set(key, group);
    group.push(line);
    last = group;
  }
  return [...groups.values()];
}

/** What a line says of its day and customer, "" where it says nothing. */
export function saysOf({ values, parts, unreadable }: ImportRow): readonly string[] {
  const text = (value: Value | undefined): string =>
    value === undefined || value === null ? "" : foldText(String(value));
  return [
    unreadable.date ? `? ${unreadable.date.text}` : text(values.date),
    text(values.customerId),
    text(values.customer),
    text(parts.customerPhone),
    text(parts.customerEmail),
  ];
}

function agree(first: readonly string[], line: readonly string[]): boolean {
  return line.every((text, position) => text === "" || first[position] === "" || first[position] === text);
}
