/**
 * The details of an entry as pieces that fit into cells, and back.
 *
 * A cell holds 32,767 characters; the details of a large import are longer and go on in further rows. The
 * owner may sort the log or lose a row of it. So where there are several pieces each says which it is,
 * `2/5:…:`, and details that lack one are not read at all. Cells are trimmed when read, hence the colon at
 * the end; and a character of two code units is never cut in two.
 */

const LONGEST_PIECE = 30_000;
const NUMBERED = /^(\d+)\/(\d+):(.*):$/s;

/** The text cut into cells; one that is short stays as it is. */
export function cutText(text: string): readonly string[] {
  if (text.length <= LONGEST_PIECE) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const limit = from + LONGEST_PIECE;
    const to = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces.map((piece, position) => `${position + 1}/${pieces.length}:${piece}:`);
}

/** The text of these cells, in whatever order; undefined where a piece is missing. */
export function joinText(cells: readonly string[]): string | undefined {
  const [only = ""] = cells;
  if (cells.length <= 1 && !NUMBERED.test(only)) return only;
  const pieces = new Map<number, string>();
  for (const cell of cells) {
    const [, number, count, piece = ""] = NUMBERED.exec(cell) ?? [];
    if (Number(count) !== cells.length) return undefined;
    pieces.set(Number(number), piece);
  }
  const inOrder = cells.map((_, position) => pieces.get(position + 1));
  return inOrder.includes(undefined) ? undefined : inOrder.join("");
}
