/**
 * How much it says that a word was found, from 0 (not at all) to 100. Best first means: by these numbers,
 * and among equals who was there last. The whole name or id before the beginning of a name, that before
 * the tail of a phone, that before a part of a name, and all that before other fields.
 */

/** What a word is worth in a column: as the whole field, at its beginning, within it. */
export interface Worth {
  readonly whole: number;
  readonly begin: number;
  readonly part: number;
}

export const NO_MATCH = 0;
export const BEST = 100;

export const NAME: Worth = { whole: BEST, begin: 92, part: 70 };
export const ID: Worth = { whole: BEST, begin: 50, part: 46 };
/** `begin` is its tail: a phone number is known by its last digits. */
export const PHONE: Worth = { whole: 95, begin: 82, part: 50 };
export const CONTACT: Worth = { whole: 68, begin: 64, part: 54 };
/** WeChat, e-mail, tags, area, and the owner's own columns. */
export const OWN: Worth = { whole: 62, begin: 58, part: 48 };
/** Where it came from and who looks after it: true of many customers at once. */
export const SHARED: Worth = { whole: 40, begin: 38, part: 36 };
/** Address, notes, preferences. */
export const LONG: Worth = { whole: 34, begin: 32, part: 30 };

/** Found by whole pinyin syllables, not by the characters themselves. */
export const BY_SYLLABLES = 2;
/** Found by initials or a syllable not yet typed to its end. */
export const BY_INITIALS = 12;

/** The grade of what fits only if a typing error is forgiven: below all that fits as typed. */
export function forgiven(grade: number): number {
  return Math.floor(grade / 4);
}
