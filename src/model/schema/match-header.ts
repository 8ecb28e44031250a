/** Which column a header means. Width, case, blanks and punctuation aside; the first of two meanings counts. */
import { comparable } from "../read/comparable";
import { schema, type ColumnSchema, type TableKey } from "./index";

/** How a header was recognised: by the schema's header in either language, or by a synonym. */
export type HeaderMatch = "header" | "synonym";
export const HEADER_MATCHES: readonly HeaderMatch[] = ["header", "synonym"];

const wordsOf: Readonly<Record<HeaderMatch, (column: ColumnSchema) => readonly string[]>> = {
  header: ({ header }) => [header["zh-CN"], header.en],
  synonym: ({ synonyms }) => synonyms ?? [],
};

const indexes = new Map<string, ReadonlyMap<string, string>>();

/** The key of the column that the header means in this way; undefined where it means none. */
export function matchHeader(table: TableKey, by: HeaderMatch, header: string): string | undefined {
  return indexOf(table, by).get(comparable(header));
}

function indexOf(table: TableKey, by: HeaderMatch): ReadonlyMap<string, string> {
  const name = `${table} ${by}`;
  const made = indexes.get(name);
  if (made) return made;
  const index = new Map<string, string>();
  for (const column of schema[table].columns)
    for (const word of wordsOf[by](column))
      if (!index.has(comparable(word))) index.set(comparable(word), column.key);
  indexes.set(name, index);
  return index;
}
