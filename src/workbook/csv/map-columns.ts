/**
 * Which column of the file fills which column of the book: what the caller says, then headers of the
 * schema, then synonyms, then the owner's own columns of the same header. What is left over is said.
 */
import type { ImportMapping } from "../../model/import/import-sheet";
import { problem, warning, type Problem } from "../../model/problem";
import { comparable } from "../../model/read/comparable";
import { schema } from "../../model/schema";
import { customHeader } from "../../model/value";
import { HEADER_MATCHES, matchHeader } from "../../model/schema/match-header";

/** `header` of the file goes into the column `key`. */
export interface ColumnChoice {
  readonly header: string;
  readonly key: string;
}

export interface MappedColumns {
  readonly mapping: ImportMapping;
  /** One `column-left-out` for each column that fills nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Maps the headers of a file. `choices` win; `customKeys` are the book's own columns. Refused:
 * `column-not-found`, `unknown-target`, `target-twice`.
 */
export function mapColumns(
  table: "customers" | "visits",
  headers: readonly string[],
  choices: readonly ColumnChoice[],
  customKeys: readonly string[],
): MappedColumns | readonly Problem[] {
  const mapping = new Array<string | undefined>(headers.length).fill(undefined);
  const refused = applyChoices(table, headers, choices, mapping);
  if (refused.length > 0) return refused;
  const targets = targetKeys(table);
  const take = (position: number, key: string | undefined): void => {
    if (key === undefined || mapping[position] !== undefined || mapping.includes(key)) return;
    mapping[position] = key;
  };
  for (const by of HEADER_MATCHES) {
    headers.forEach((header, position) => {
      const key = matchHeader(table, by, header);
      if (key !== undefined && targets.includes(key)) take(position, key);
    });
  }
  headers.forEach((header, position) => {
    take(
      position,
      customKeys.find((key) => comparable(customHeader(key) ?? "") === comparable(header)),
    );
  });
  const left = headers.filter(
    (header, position) =>
      header !== "" && mapping[position] === undefined && headers.indexOf(header) === position,
  );
  const leftOut = left.map((name) => warning("column-left-out", { column: name }, { name }));
  return { mapping, problems: [...repeatedHeaders(headers), ...leftOut] };
}

/** `header-twice` for each header that stands over several columns. */
export function repeatedHeaders(headers: readonly string[]): readonly Problem[] {
  return [...new Set(headers)].flatMap((name) => {
    const count = headers.filter((header) => header === name).length;
    return name !== "" && count > 1 ? [warning("header-twice", { column: name }, { name, count })] : [];
  });
}

/** Keys that a file may fill: all columns of the table but the calculated ones. */
export function targetKeys(table: "customers" | "visits"): readonly string[] {
  return schema[table].columns.filter((column) => !column.calculated).map((column) => column.key);
}

/** Position of the header as it stands, else of one that differs in case, width or punctuation only. */
export function findHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(wanted.trim());
  if (exact >= 0) return exact;
  const folded = comparable(wanted);
  return folded === "" ? -1 : headers.findIndex((header) => comparable(header) === folded);
}

function applyChoices(
  table: "customers" | "visits",
  headers: readonly string[],
  choices: readonly ColumnChoice[],
  mapping: (string | undefined)[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { header, key } of choices) {
    const position = findHeader(headers, header);
    if (position < 0) {
      problems.push(problem("column-not-found", {}, { name: header, headers: headers.join(", ") }));
    } else if (!isTarget(table, key)) {
      problems.push(problem("unknown-target", {}, { name: key, keys: targetKeys(table).join(", ") }));
    } else if (mapping.includes(key) && mapping[position] !== key) {
      const first = headers[mapping.indexOf(key)] ?? "";
      problems.push(problem("target-twice", {}, { first, second: header, name: key }));
    } else {
      mapping[position] = key;
    }
  }
  return problems;
}

function isTarget(table: "customers" | "visits", key: string): boolean {
  const own = customHeader(key);
  return own === undefined ? targetKeys(table).includes(key) : own.trim() !== "";
}
