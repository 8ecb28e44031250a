/**
 * Whom a rule is for, as the owner writes it in one cell: `A, #VIP, @Lin, dormant`. A class by its name, a tag
 * after #, an owner after @, and the words of the register for status and kind in either language. Commas in
 * either script. Of words about the same thing one must hold, about different things all: `A, B, #VIP` are the
 * VIPs among A and B.
 */
import type { Book } from "../book";
import type { Ranking } from "../ranking/ranking";
import { classNamed, meansEverybody } from "../read/class-word";
import { comparable } from "../read/comparable";
import { readChoice } from "../read/read-choice";
import { splitList } from "../read/split-list";
import { columnOf } from "../schema";
import { textAt } from "../table-data";
import type { Condition, RuleSpec } from "./rule-spec";

/** The conditions, and the words that are none. */
export function readAppliesTo(
  text: string,
  classes: readonly string[],
): { readonly conditions: readonly Condition[]; readonly unknown: readonly string[] } {
  const conditions: Condition[] = [];
  const unknown: string[] = [];
  for (const word of splitList(text)) {
    if (meansEverybody(word)) continue;
    const condition = conditionOf(word, classes);
    if (condition) conditions.push(condition);
    else unknown.push(word);
  }
  return { conditions, unknown };
}

function conditionOf(word: string, classes: readonly string[]): Condition | undefined {
  const [, sign = "", rest = ""] = /^([#＃@＠])\s*(.+)$/s.exec(word) ?? [];
  if (sign !== "") return { about: "#＃".includes(sign) ? "tags" : "owner", word: rest };
  const named = classNamed(word, classes);
  if (named !== undefined) return { about: "class", word: named };
  for (const about of ["status", "kind"] as const) {
    const column = columnOf("customers", about);
    const key = readChoice(column, word);
    if (column.choices?.some((choice) => choice.key === key)) return { about, word: key };
  }
  return undefined;
}

/** The kinds of things that the conditions are about, each once. */
export function subjectsOf(conditions: readonly Condition[]): readonly Condition["about"][] {
  return [...new Set(conditions.map(({ about }) => about))];
}

/** Is the rule, or the service level, for the customer in a row? */
export function appliesTo(
  book: Book,
  { appliesTo: conditions }: Pick<RuleSpec, "appliesTo">,
  ranking: Ranking,
): (customerRow: number) => boolean {
  if (conditions.length === 0) return () => true;
  const tests = subjectsOf(conditions).map((about) => {
    const words = conditions.filter((condition) => condition.about === about).map(({ word }) => word);
    if (about === "class") return holdsClass(ranking, words);
    return holdsOneOf(book, about, words);
  });
  const [only, ...others] = tests;
  if (others.length === 0) return only!;
  return (row) => only!(row) && others.every((holds) => holds(row));
}

function holdsClass({ query, places }: Ranking, words: readonly string[]): (customerRow: number) => boolean {
  const isWanted = query.classes.map((name) => words.includes(name));
  return (row) => isWanted[places[row]!]!;
}

/** Many customers share a few texts: each is looked at once. */
function holdsOneOf(
  { customers }: Book,
  about: "tags" | "owner" | "status" | "kind",
  words: readonly string[],
): (customerRow: number) => boolean {
  const wanted = new Set(words.map(comparable));
  const answers = new Map<string, boolean>();
  return (row) => {
    const text = textAt(customers, about, row);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = about === "tags" ? splitList(text) : [text];
    const answer = found.some((candidate) => wanted.has(comparable(candidate)));
    answers.set(text, answer);
    return answer;
  };
}
