/** What the search of customers answers. */

/** Characters of a text: from the first to before the last. */
export type Range = readonly [from: number, to: number];

/** Where the words were found in one field of a customer. */
export interface Matched {
  /** The column: `id`, a key of the schema, or `custom:HEADER`. */
  readonly key: string;
  /** The field as it stands in the book. */
  readonly text: string;
  /** What to mark in it, in order; empty where the place cannot be told. */
  readonly ranges: readonly Range[];
  /** It does not stand there as typed: an error was forgiven, or it only sounds alike. */
  readonly isNear?: true;
}

export interface SearchResult {
  /** Row of the customer. */
  readonly row: number;
  /** How well the text fits: 1 is the whole name or id; 0 for a customer listed because nothing was typed. */
  readonly score: number;
  /** The fields in which the words were found, best first; none where nothing was typed. */
  readonly matched: readonly Matched[];
}

/**
 * Is it somebody whose phone is another number than the one typed, and only near to it? A name with a slip is
 * still read as that name; a number with a slip is somebody else's.
 */
export function isNearNumber({ matched }: SearchResult): boolean {
  return matched.some(({ key, isNear }) => key === "phone" && isNear);
}
