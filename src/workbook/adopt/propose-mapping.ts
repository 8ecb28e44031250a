/**
 * What the columns of a list probably mean: by header, then by synonym, then by a word that the header
 * holds (客户电话 holds 电话). The user looks it over before anything is written.
 */
import { comparable } from "../../model/read/comparable";
import { schema } from "../../model/schema";
import { HEADER_MATCHES, matchHeader } from "../../model/schema/match-header";
import type { AdoptableTable, ListMapping, SelectedList } from "./adoption";
import { isUnique } from "./list-ids";
import { neededKeys } from "./mapping-problems";

/** Shorter words are in too many headers. */
const LEAST_LETTERS = 2;
const COMPLETE_BONUS = 3;

/** The one of these tables that fits best, and what its columns mean; undefined for no tables. */
export function proposeMapping(
  list: SelectedList,
  tables: readonly AdoptableTable[],
): ListMapping | undefined {
  const proposals = tables.map((table) => proposeFor(list, table));
  return proposals.sort((one, other) => fitness(other) - fitness(one))[0];
}

/** What the columns mean if the list is this table. */
export function proposeFor(list: SelectedList, table: AdoptableTable): ListMapping {
  const keys = new Map<number, string>();
  const own = list.columns.find(({ header, cells }) => meansId(table, header) && isUnique(cells));
  if (own) keys.set(own.column, "id");
  const read = keysAsRead(list, { table, keys });
  return { table, keys: withWordsInside(list, table, read) };
}

/**
 * The meanings chosen, and those that the headers of the other columns have all the same: a column
 * called 电话 is read as the phone as long as no other is. Ids alone are taken from no header.
 */
export function keysAsRead(list: SelectedList, { table, keys }: ListMapping): ReadonlyMap<number, string> {
  const read = new Map(keys);
  const taken = new Set(keys.values());
  for (const by of HEADER_MATCHES) {
    for (const { column, header } of list.columns) {
      const key = matchHeader(table, by, header);
      if (key === undefined || key === "id" || taken.has(key) || read.has(column)) continue;
      read.set(column, key);
      taken.add(key);
    }
  }
  return read;
}

function meansId(table: AdoptableTable, header: string): boolean {
  return HEADER_MATCHES.some((by) => matchHeader(table, by, header) === "id");
}

function withWordsInside(
  list: SelectedList,
  table: AdoptableTable,
  read: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const keys = new Map(read);
  const taken = new Set(read.values());
  for (const { column, header } of list.columns) {
    if (keys.has(column)) continue;
    const key = wordInside(table, comparable(header), taken);
    if (key === undefined) continue;
    keys.set(column, key);
    taken.add(key);
  }
  return keys;
}

/** The free column whose longest word the header holds. */
function wordInside(table: AdoptableTable, header: string, taken: ReadonlySet<string>): string | undefined {
  let best: { key: string; length: number } | undefined;
  for (const { key, header: own, synonyms = [], calculated } of schema[table].columns) {
    if (calculated || key === "id" || taken.has(key)) continue;
    for (const word of [own["zh-CN"], own.en, ...synonyms].map(comparable)) {
      const isLonger = word.length >= LEAST_LETTERS && word.length > (best?.length ?? 0);
      if (isLonger && header.includes(word)) best = { key, length: word.length };
    }
  }
  return best?.key;
}

function fitness({ table, keys }: ListMapping): number {
  const found = new Set(keys.values());
  const isComplete = neededKeys(table).every((oneOf) => oneOf.some((key) => found.has(key)));
  return found.size + (isComplete ? COMPLETE_BONUS : 0);
}
