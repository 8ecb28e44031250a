/** Who gets what: the surest claim first, each target once unless several columns may fill it together. */
import { customHeader } from "../../value";
import { isJoinable } from "../targets";
import type { Claim } from "./claims";
import { NONE, OWN } from "./header-words";

/** For each column the claim that holds; undefined where none does. */
export function settleClaims(columns: readonly (readonly Claim[])[]): readonly (Claim | undefined)[] {
  const settled = new Array<Claim | undefined>(columns.length).fill(undefined);
  const taken = new Set<string>();
  const all = columns.flatMap((claims, position) => claims.map((claim) => ({ claim, position })));
  all.sort((one, other) => other.claim.confidence - one.claim.confidence || one.position - other.position);
  for (const { claim, position } of all) {
    if (settled[position] !== undefined || (taken.has(claim.meaning) && isOnce(claim.meaning))) continue;
    settled[position] = claim;
    taken.add(claim.meaning);
  }
  return settled;
}

function isOnce(meaning: string): boolean {
  if (meaning === OWN || meaning === NONE) return false;
  return customHeader(meaning) !== undefined || !isJoinable(meaning);
}
