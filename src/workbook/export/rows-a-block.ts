/** How many rows are written between two moments at which others have their turn: a row has many cells. */
export const ROWS_A_BLOCK = 256;
