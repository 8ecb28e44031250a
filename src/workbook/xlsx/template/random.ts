/**
 * Repeatable chance for the sample books. Each stream has a name, so that drawing once more for one
 * purpose leaves all others as they were.
 */

import { idSource } from "../../../model/identity/ids";

/** Draws from 0 up to but not including 1, the same sequence for the same name. */
export type Draw = () => number;

/** A stream of draws: the name hashed by FNV-1a seeds Mulberry32. */
export function stream(name: string): Draw {
  let seed = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) seed = Math.imul(seed ^ name.charCodeAt(i), 0x01000193);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function whole(draw: Draw, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1));
}

/** One of the list, which must not be empty. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[Math.floor(draw() * list.length)] as T;
}

/** One of the list, the likelier the larger its weight. */
export function pickWeighted<T extends { readonly weight: number }>(draw: Draw, list: readonly T[]): T {
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw() * total;
  return list.find(({ weight }) => (left -= weight) < 0) ?? (list[list.length - 1] as T);
}

/** Ids of one table, no two the same, the same sequence for the same name. */
export function idStream(name: string, prefix: string): () => string {
  const newId = idSource(stream(name));
  const taken = new Set<string>();
  return () => {
    let id = newId(prefix);
    while (taken.has(id)) id = newId(prefix);
    taken.add(id);
    return id;
  };
}
