/** Cell references inside a formula's text, moved as Excel moves them. Texts in quotes are left alone. */
import type { Area } from "../tables/grid";
import { isTorn, movedArea, type RowMove } from "../tables/row-move";
import { readRange } from "./range-text";

const LAST_COLUMN = 16_384;

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

const TEXT = String.raw`"(?:[^"]|"")*"`;
const WORD = String.raw`[^\s'"!,;:()[\]{}+\-*/^&=<>%@#$|~]+`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`(?:${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!])`;
/**
 * What a formula is made of, as far as references go. In this order: texts; brackets (columns of tables,
 * other workbooks) with what stands behind them; references through several sheets; references, with
 * their sheet or without; any other word, so that no part of it is taken for a reference.
 */
const REFERENCE = new RegExp(
  String.raw`${TEXT}|\[(?:'[^]|[^\]'])*\](?:(?:${WORD})?!(?:${PLACE})?)?|${WORD}:${WORD}!(?:${PLACE})?` +
    String.raw`|(?:('(?:[^']|'')+'|${WORD})!)?(${PLACE})|'(?:[^']|'')+'!?|${WORD}`,
  "giu",
);

/** Which references count: where a formula is taken relative to many cells, only rows fixed by `$`. */
export type WhichRows = "all rows" | "fixed rows";

/**
 * The formula after a row moved, wherever it stands: references to cells of that row point to where they
 * are now. `home` is the sheet of the formula, for references that name none; "" for a defined name.
 */
export function movedReferences(
  formula: string,
  home: string,
  move: RowMove,
  which: WhichRows = "all rows",
): string {
  if (!formula.includes(String(move.from))) return formula;
  return formula.replace(REFERENCE, (whole: string, sheet: string | undefined, place: string | undefined) => {
    if (place === undefined || !isSheet(sheet, home, move)) return whole;
    return whole.slice(0, whole.length - place.length) + movedPlace(place, move, which);
  });
}

/** Does the formula refer to the moved cells together with cells beside them, which stay? */
export function tearsReference(formula: string, home: string, move: RowMove): boolean {
  if (!formula.includes(String(move.from))) return false;
  return [...formula.matchAll(REFERENCE)].some(([, sheet, place]) => {
    if (place === undefined || !isSheet(sheet, home, move)) return false;
    return isTorn(areaOf(place), move);
  });
}

function isSheet(written: string | undefined, home: string, { sheet }: RowMove): boolean {
  const name = written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : (written ?? home);
  return name.toLowerCase() === sheet.toLowerCase();
}

/** Whole rows (`6:6`) reach over all columns. */
function areaOf(place: string): Area {
  const range = readRange(place);
  if (range) return range;
  const [top = 0, bottom = 0] = place.replaceAll("$", "").split(":").map(Number);
  return { top, bottom, left: 1, right: LAST_COLUMN };
}

/** Everything but the row numbers stays as it is written. */
function movedPlace(place: string, move: RowMove, which: WhichRows): string {
  const area = areaOf(place);
  const next = movedArea(area, move);
  if (next === area) return place;
  const rows = place.includes(":") ? [next.top, next.bottom] : [next.top];
  const ends = place.split(":");
  if (which === "fixed rows" && !ends.every((end) => /\$\d+$/.test(end))) return place;
  return ends.map((end, index) => end.replace(/\d+$/, String(rows[index] ?? 0))).join(":");
}
