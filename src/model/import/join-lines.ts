/**
 * The lines of one receipt as one row: items one after another (`剪发 ×2; 染发`), amounts summed to the cent,
 * other texts each once. Where an amount cannot be read there is no sum, for it would be too small; what
 * could be read of it stands in the notes beside what could not.
 */
import { warning, type Place, type Problem } from "../problem";
import { roundValue } from "../ranking/round-value";
import { columnOf, schema, type Language } from "../schema";
import { customHeader, type Value } from "../value";
import type { ImportRow, UnreadCell } from "./columns/import-row";

export interface Line {
  readonly read: ImportRow;
  readonly place: Place;
}

/** The row that stands for all lines; they are of the same customer and day. */
export function joinLines(lines: readonly Line[], language: Language): ImportRow {
  const values: Record<string, Value> = {};
  const unreadable: Record<string, UnreadCell> = {};
  const problems: Problem[] = lines.flatMap(({ read }) => read.problems);
  for (const key of new Set(lines.flatMap(({ read }) => Object.keys(read.unreadable))))
    unreadable[key] = joinUnread(lines, key);
  for (const key of new Set(lines.flatMap(({ read }) => Object.keys(read.values)))) {
    if (isMoney(key) && unreadable[key]) continue;
    values[key] = joined(lines, key);
    if (!isText(key) && !isMoney(key)) problems.push(...differences(lines, key, values[key], language));
  }
  const parts = Object.assign({}, ...lines.toReversed().map(({ read }) => read.parts)) as ImportRow["parts"];
  return { values, parts, unreadable, problems };
}

function joined(lines: readonly Line[], key: string): Value {
  const given = lines.map(({ read }) => read.values[key] ?? null).filter((value) => value !== null);
  if (isMoney(key)) return toCents(given);
  if (key === "item") return counted(given.map(String)).join("; ");
  if (isText(key)) return [...new Set(given)].join(key === "notes" ? "\n" : "; ");
  return given[0] ?? null;
}

/** One line keeps its amount as it is. */
function toCents(amounts: readonly Value[]): Value {
  const [only = null, ...others] = amounts;
  if (others.length === 0) return only;
  const sum = amounts.reduce<number>((total, amount) => total + Number(amount), 0);
  return Math.round(roundValue(sum * 100)) / 100;
}

function counted(items: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Array.from(counts, ([item, count]) => (count > 1 ? `${item} ×${count}` : item));
}

/** All that the lines say under a column of which one line could not be read. */
function joinUnread(lines: readonly Line[], key: string): UnreadCell {
  const texts = lines.flatMap(({ read }) => {
    const text = read.unreadable[key]?.text ?? (isMoney(key) ? read.values[key] : undefined);
    return text === undefined || text === null ? [] : [String(text)];
  });
  const header = lines.find(({ read }) => read.unreadable[key])?.read.unreadable[key]?.header ?? "";
  return { header, text: texts.join("; ") };
}

/** A line that says something else where only one thing can stand: the first line counts, and that is said. */
function differences(
  lines: readonly Line[],
  key: string,
  value: Value,
  language: Language,
): readonly Problem[] {
  const column = columnOf("visits", key).header[language];
  return lines.flatMap(({ read, place }) => {
    const other = read.values[key] ?? null;
    if (other === null || other === value) return [];
    return [warning("receipt-lines-differ", { ...place, column })];
  });
}

/** A key may be no column: the customer's phone is looked up, not written. */
function isMoney(key: string): boolean {
  return schema.visits.columns.some((column) => column.key === key && column.type === "money");
}

function isText(key: string): boolean {
  return customHeader(key) !== undefined || columnOf("visits", key).type === "text";
}
