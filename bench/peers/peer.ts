import type { Sales } from "../made-sales";

/**
 * Another program that ranks the same sales: sum by customer, order, rank, cumulative share, and the Pareto
 * classes A (those strictly above bring less than 80 %), B (less than 95 %) and C. Its data are loaded.
 */
export interface Peer {
  readonly name: string;
  readonly rank: () => Promise<unknown>;
  /** Of the last ranking, by customer row. */
  readonly classes: () => Promise<readonly string[]>;
  readonly close: () => void;
}

export type MakePeer = (sales: Sales) => Promise<Peer>;
