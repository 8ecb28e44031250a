/** How much Kebu takes in at once. More gives a sentence, not a hang. */

export const MB = 1_000_000;

/** Bytes of a text file. */
export const MOST_TEXT_MB = 300;
/** Bytes of a workbook, packed. */
export const MOST_XLSX_MB = 100;
/** How many times larger than packed a workbook of this many megabytes may be; beyond it is a zip bomb. */
export const MOST_GROWTH = 200;
export const GROWTH_FROM_MB = 50;

/** Rows a sheet holds below its header, and columns no customer list has. */
export const MOST_ROWS = 1_048_575;
export const MOST_COLUMNS = 1000;
/** Characters of one row: more is a file of another kind. */
export const MOST_ROW_CHARACTERS = 4_000_000;
/** Characters after which an open quote is called a mistake and not a long text. */
export const MOST_QUOTED_CHARACTERS = 200_000;
