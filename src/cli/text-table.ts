/** Rows of text lined up in columns for a terminal, where a Chinese character is two cells wide. */

/** Wider cells are clipped, lest one long name push the other columns out of sight; the last column is not. */
const WIDEST = 28;

/** `align` has one letter for each column: `l` left, `r` right. */
export function textTable(texts: readonly (readonly string[])[], align: string): string {
  const last = align.length - 1;
  const rows = texts.map((row) => row.map((cell, column) => (column < last ? clipped(cell) : cell)));
  const widths = Array.from({ length: align.length }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, width(row[column] ?? "")), 0),
  );
  return rows
    .map((row) => row.map((cell, column) => pad(oneLine(cell), widths[column] ?? 0, align[column])))
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

function clipped(cell: string): string {
  if (width(cell) <= WIDEST) return cell;
  let kept = "";
  for (const character of oneLine(cell)) {
    if (width(kept + character) >= WIDEST) break;
    kept += character;
  }
  return `${kept}…`;
}

function pad(cell: string, to: number, side: string | undefined): string {
  const blanks = " ".repeat(Math.max(0, to - width(cell)));
  return side === "r" ? blanks + cell : cell + blanks;
}

/** Text from a file must not move the terminal's cursor about. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function width(text: string): number {
  let cells = 0;
  for (const character of oneLine(text)) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}
