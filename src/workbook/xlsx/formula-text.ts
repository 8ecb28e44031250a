/** Cell references inside a formula's text, moved as Excel moves them. Texts in quotes are left alone. */

/** A quoted text, a quoted sheet name, or a reference with what stands before it. */
const PART =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const RANGE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!])(\$?[A-Z]{1,3}\$?)(\d{1,7}):(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu;

/** The formula filled down (or up) by so many rows: relative rows of this sheet move along. */
export function filledDown(formula: string, rows: number): string {
  return formula.replace(
    PART,
    (whole, columnFix?: string, column?: string, rowFix?: string, row?: string) => {
      if (column === undefined || row === undefined || rowFix === "$") return whole;
      return `${columnFix ?? ""}${column}${Number(row) + rows}`;
    },
  );
}

/** The formula of a row that moved: references to its own row move along, others stay. */
export function movedRow(formula: string, from: number, to: number): string {
  return formula.replace(
    PART,
    (whole, columnFix?: string, column?: string, rowFix?: string, row?: string) => {
      if (column === undefined || Number(row) !== from) return whole;
      return `${columnFix ?? ""}${column}${rowFix ?? ""}${to}`;
    },
  );
}

/** Ranges of this sheet that end at one row made to end at another: `SUM(G2:G50)` → `SUM(G2:G51)`. */
export function stretchedRanges(formula: string, before: number, after: number): string {
  return formula.replace(RANGE, (whole, left?: string, top?: string, right?: string, bottom?: string) => {
    if (left === undefined || Number(bottom) !== before || Number(top) > after) return whole;
    return `${left}${top ?? ""}:${right ?? ""}${after}`;
  });
}
