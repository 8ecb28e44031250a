/**
 * Which column is which: by anchor, then by header in either language, then by synonym; what is left
 * over with a header is the owner's own column.
 */
import { comparable } from "../../model/read/comparable";
import { LANGUAGES, schema, type Language, type TableKey } from "../../model/schema";
import { customKey } from "../../model/value";
import type { Anchors } from "../anchors";
import { matchHeader } from "../../model/schema/match-header";
import type { ColumnLayout } from "../port";
import { anchorAt, headerAt, type HeaderSpot } from "./header-spots";

type FoundBy = ColumnLayout["foundBy"];

/** The columns of a table whose header row stands there, from left to right. */
export function resolveColumns(
  spot: HeaderSpot,
  table: TableKey,
  anchors?: Anchors,
): readonly ColumnLayout[] {
  const found = new Map<number, { key: string; foundBy: FoundBy }>();
  const taken = new Set<string>();
  const take = (column: number, key: string, foundBy: FoundBy): void => {
    if (found.has(column) || taken.has(key)) return;
    found.set(column, { key, foundBy });
    taken.add(key);
  };
  for (const { key } of anchors ? schema[table].columns : []) {
    const anchor = anchors && anchorAt(anchors, table, key);
    if (anchor && stands(anchor, spot)) take(anchor.column, key, "anchor");
  }
  const headers = headersOf(spot);
  for (const foundBy of ["header", "synonym"] as const) {
    for (const [column, header] of headers) {
      const key = matchHeader(table, foundBy, header);
      if (key !== undefined) take(column, key, foundBy);
    }
  }
  return named(spot, headers, found);
}

/** How many headers of the columns found are in which language; renamed ones say nothing. */
export function headerLanguage(table: TableKey, columns: readonly ColumnLayout[]): Record<Language, number> {
  const counts: Record<Language, number> = { "zh-CN": 0, en: 0 };
  for (const { key, header } of columns) {
    const column = schema[table].columns.find((candidate) => candidate.key === key);
    for (const language of LANGUAGES)
      if (column && comparable(column.header[language]) === comparable(header)) counts[language]++;
  }
  return counts;
}

function stands(anchor: { sheet: string; row: number; column: number }, spot: HeaderSpot): boolean {
  const { grid, row, left, right } = spot;
  return anchor.sheet === grid.name && anchor.row === row && anchor.column >= left && anchor.column <= right;
}

function headersOf(spot: HeaderSpot): Map<number, string> {
  const headers = new Map<number, string>();
  for (let column = spot.left; column <= spot.right; column++) {
    const header = headerAt(spot, column);
    if (header !== "") headers.set(column, header);
  }
  return headers;
}

/** Own columns are called by their header; the second of the same name gets " (2)". */
function named(
  spot: HeaderSpot,
  headers: ReadonlyMap<number, string>,
  found: ReadonlyMap<number, { key: string; foundBy: FoundBy }>,
): ColumnLayout[] {
  const columns: ColumnLayout[] = [];
  const counts = new Map<string, number>();
  for (let column = spot.left; column <= spot.right; column++) {
    const header = headers.get(column) ?? "";
    const known = found.get(column);
    if (known) {
      columns.push({ ...known, header, column });
    } else if (header !== "") {
      const count = (counts.get(header) ?? 0) + 1;
      counts.set(header, count);
      const key = customKey(count === 1 ? header : `${header} (${count})`);
      columns.push({ key, header, column, foundBy: "custom" });
    }
  }
  return columns;
}
