/**
 * Ids: a letter for the table and six characters of Crockford's base 32 (no I, L, O, U to misread),
 * `C7K2M9Q`. Drawn at random, so that two people adding customers at once do not draw the same
 * (1,073,741,824 of them), and checked against the book. Ids the user already has are kept.
 */
import { schema, type TableKey } from "../schema";
import type { TableData } from "../table-data";

/** Crockford's 32 characters. */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 6;

/** Draws an id for a table. Shells make one with `idSource`; tests hand in a counter. */
export type NewId = (prefix: string) => string;

/** Draws ids from a source of random numbers, each from 0 up to but not including 1. */
export function idSource(random: () => number): NewId {
  return (prefix) => {
    let id = prefix;
    for (let i = 0; i < LENGTH; i++) id += ALPHABET[Math.floor(random() * ALPHABET.length)] ?? "0";
    return id;
  };
}

/** An id that neither the table nor `drawn` (ids of the same change) has yet. */
export function freshId(
  key: TableKey,
  table: TableData | undefined,
  newId: NewId,
  drawn?: ReadonlySet<string>,
): string {
  let id = newId(schema[key].idPrefix);
  while (table?.index.has(id) || drawn?.has(id)) id = newId(schema[key].idPrefix);
  return id;
}

/** Draws the ids of several rows of one change: none that the table has, that is `taken`, or was drawn before. */
export function idDrawer(
  key: TableKey,
  table: TableData | undefined,
  newId: NewId,
  taken: Iterable<string> = [],
): () => string {
  const drawn = new Set(taken);
  return () => {
    const id = freshId(key, table, newId, drawn);
    drawn.add(id);
    return id;
  };
}
