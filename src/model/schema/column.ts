/** The vocabulary in which `schema/*.ts` describe the tables. */

export type Language = "zh-CN" | "en";
export const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/**
 * - `id`, `text`: text as it stands; a number in the cell is taken as the text it shows
 * - `choice`: one of `choices`, or the owner's own word
 * - `day`: a calendar day
 * - `birthday`: a day with or without its year, or lunar text; kept as text
 * - `money`: an amount in the book's currency; `number`: a count; `score`: 1–5
 * - `flag`: yes or no
 */
export type ColumnType =
  "id" | "text" | "choice" | "day" | "birthday" | "money" | "number" | "score" | "share" | "flag";

/** The same thing in both languages, side by side. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface Choice {
  readonly key: string;
  readonly label: Bilingual;
  /** Other ways people write it; compared without case and surrounding blanks. */
  readonly synonyms?: readonly string[];
}

export interface ColumnSchema {
  readonly key: string;
  readonly type: ColumnType;
  readonly header: Bilingual;
  /** Other headers by which the column is recognised, without case, blanks and punctuation. */
  readonly synonyms?: readonly string[];
  readonly required?: true;
  /** A printout of derived figures: refreshed on purpose, never read back as truth. */
  readonly calculated?: true;
  readonly choices?: readonly Choice[];
  /** Only the choices listed, not the owner's own words: what Kebu does depends on it. */
  readonly closed?: true;
  /** Of a day only its month counts, and a month may stand alone. */
  readonly month?: true;
  /** A whole number from 1. */
  readonly count?: true;
  /** Excel number format; a default by type where absent. */
  readonly format?: string;
  /** Column width in characters. */
  readonly width: number;
}

export interface TableSchema {
  readonly key: string;
  /** Excel name of the table: letters only, the same in both languages. */
  readonly name: string;
  /** Sheet name in each language. */
  readonly sheet: Bilingual;
  /** First letter of the ids Kebu draws for this table. */
  readonly idPrefix: string;
  /** Key of the column that holds each row's id. */
  readonly idColumn: string;
  /** In every book, or a module that a book may have? */
  readonly always: boolean;
  /** Stands in a new book from the start, though a book may lack it. */
  readonly inNewBooks?: true;
  readonly columns: readonly ColumnSchema[];
}

/** How yes and no stand in the sheets. */
export const FLAG_LABELS: Readonly<Record<"yes" | "no", Bilingual>> = {
  yes: { "zh-CN": "是", en: "Yes" },
  no: { "zh-CN": "否", en: "No" },
};
