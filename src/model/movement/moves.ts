/**
 * Who moved between two snapshots.
 *
 * - new: in the later one alone, or without any value in the earlier one
 * - lost: in the earlier one alone (taken out of the register, or merged), or without any value in the later
 * - rose, fell: in another class than before, by the order of classes
 * - changed: in another class of a name that this order does not know, as after the owner renamed classes
 * - stayed: in the same class
 */
import type { Snapshot, SnapshotCustomer } from "./snapshots";

export const MOVE_KINDS = ["rose", "fell", "new", "lost", "changed", "stayed"] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];
/** Those who moved: all kinds but staying. */
export type Moved = Exclude<MoveKind, "stayed">;
export const MOVED = MOVE_KINDS.filter((kind): kind is Moved => kind !== "stayed");

export interface Move {
  readonly id: string;
  /** The name in the later snapshot, else in the earlier. */
  readonly name: string;
  readonly kind: MoveKind;
  /** Classes; undefined where the customer is not in that snapshot. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Values, 0 where the customer is not in that snapshot. */
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/**
 * One move for each customer of either snapshot: those of the later in its order, then those that are gone.
 * `classes` from the best to the last.
 */
export function movesBetween(from: Snapshot, to: Snapshot, classes: readonly string[]): readonly Move[] {
  const gone = [...from.customers].filter(([id]) => !to.customers.has(id));
  return [
    ...Array.from(to.customers, ([id, after]) => moveOf(id, from.customers.get(id), after, classes)),
    ...gone.map(([id, before]) => moveOf(id, before, undefined, classes)),
  ];
}

function moveOf(
  id: string,
  before: SnapshotCustomer | undefined,
  after: SnapshotCustomer | undefined,
  classes: readonly string[],
): Move {
  return {
    id,
    name: after?.name ?? before?.name ?? "",
    kind: moveKind(before, after, classes),
    before: before?.class,
    after: after?.class,
    valueBefore: before?.value ?? 0,
    valueAfter: after?.value ?? 0,
  };
}

/** Where a customer stands in a ranking; undefined where not in it. */
type Standing = Pick<SnapshotCustomer, "class" | "value"> | undefined;

/** What became of one customer, by the class and value before and after. */
export function moveKind(before: Standing, after: Standing, classes: readonly string[]): MoveKind {
  if (!after) return "lost";
  if (!before) return "new";
  if (before.value <= 0 && after.value > 0) return "new";
  if (before.value > 0 && after.value <= 0) return "lost";
  if (before.class === after.class) return "stayed";
  const placeBefore = classes.indexOf(before.class);
  const placeAfter = classes.indexOf(after.class);
  if (placeBefore < 0 || placeAfter < 0) return "changed";
  return placeAfter < placeBefore ? "rose" : "fell";
}

/** Those of one kind, the largest value before or after first. */
export function moversOf(moves: readonly Move[], kind: MoveKind): readonly Move[] {
  const value = ({ valueBefore, valueAfter }: Move): number => Math.max(valueBefore, valueAfter);
  return moves.filter((move) => move.kind === kind).sort((one, other) => value(other) - value(one));
}
