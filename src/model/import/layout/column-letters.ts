/** What a column is called that has no header: as a spreadsheet calls it, A, B … Z, AA. */
export function columnLetters(position: number): string {
  const LETTERS = 26;
  const last = String.fromCharCode(65 + (position % LETTERS));
  return position < LETTERS ? last : columnLetters(Math.floor(position / LETTERS) - 1) + last;
}
