/** Keys for columns that become the owner's own, each with a name that is not taken. */
import { comparable } from "../../read/comparable";
import { schema } from "../../schema";
import { customHeader, customKey } from "../../value";
import type { ImportTable } from "../targets";

/** Answers a key for each header; the second of two alike gets a number, and none is called as a column of Kebu's. */
export function ownKeys(
  into: ImportTable,
  taken: readonly (string | undefined)[],
): (header: string) => string {
  const known = new Set(
    [
      ...schema[into].columns.flatMap(({ header }) => [header["zh-CN"], header.en]),
      ...taken.flatMap((key) => customHeader(key ?? "") ?? []),
    ].map(comparable),
  );
  return (header) => {
    let name = header;
    for (let count = 2; known.has(comparable(name)); count++) name = `${header} ${count}`;
    known.add(comparable(name));
    return customKey(name);
  };
}
