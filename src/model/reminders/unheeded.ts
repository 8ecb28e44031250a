/**
 * What the rules of a book ask of its customers and visits and do not find: a day of an end that is none, a tag or an
 * owner that no customer has. Warnings; the rules themselves hold.
 */
import type { Book } from "../book";
import { warning, type Problem } from "../problem";
import { comparable } from "../read/comparable";
import { saysNothing } from "../read/says-nothing";
import { splitList } from "../read/split-list";
import { rowOf, textAt } from "../table-data";
import { endDayOf } from "./end-column";
import { ruleCell } from "./rule-cell";
import type { EndColumn, RuleSpec } from "./rule-spec";

/** By the rules that are on. */
export function unheeded(book: Book, rules: readonly RuleSpec[]): readonly Problem[] {
  const columns = new Map(
    rules.flatMap(({ column }) => (column ? [[`${column.table} ${column.key}`, column] as const] : [])),
  );
  return [...namingNobody(book, rules), ...[...columns.values()].flatMap((column) => noDays(book, column))];
}

/** Cells of a column of ends that are neither blank nor a day. */
function noDays(book: Book, { table: name, key, header }: EndColumn): readonly Problem[] {
  const table = book[name];
  const column = table.columns[key];
  if (column?.kind !== "text") return [];
  const isDay = remembering((text) => text === "" || saysNothing(text) || endDayOf(text) !== undefined);
  return column.values.flatMap((text, row) => {
    if (isDay(text)) return [];
    const place = { table: name, row: table.rowNumbers[row] ?? 0, column: header } as const;
    return [warning("unreadable-end", place, { value: text })];
  });
}

/** Tags and owners in "for whom" that no customer has. Of a register that is still empty nothing is said. */
function namingNobody(book: Book, rules: readonly RuleSpec[]): readonly Problem[] {
  if (book.customers.size === 0 || !book.rules) return [];
  const known = { tags: wordsOf(book, "tags"), owner: wordsOf(book, "owner") };
  const problems: Problem[] = [];
  for (const { id, appliesTo } of rules)
    for (const { about, word } of appliesTo) {
      if ((about !== "tags" && about !== "owner") || known[about]().has(comparable(word))) continue;
      const place = ruleCell(book, book.rules, rowOf(book.rules, id) ?? -1, "appliesTo");
      problems.push(warning("rule-names-nobody", place, { value: (about === "tags" ? "#" : "@") + word }));
    }
  return problems;
}

/** All tags or owners of the register, gathered when first asked for. */
function wordsOf({ customers }: Book, key: "tags" | "owner"): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    if (words) return words;
    const texts = new Set(Array.from(customers.ids, (_, row) => textAt(customers, key, row)));
    words = new Set(
      [...texts].flatMap((text) => (key === "tags" ? splitList(text) : [text])).map(comparable),
    );
    return words;
  };
}

function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? test(text);
    answers.set(text, answer);
    return answer;
  };
}
