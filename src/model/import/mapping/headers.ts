/** The headers of a file, as people name them and as they repeat. */
import { warning, type Problem } from "../../problem";
import { comparable } from "../../read/comparable";

/** Position of the header as it stands, else of one that differs in case, width or punctuation only; -1 for none. */
export function findHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(wanted.trim());
  if (exact >= 0) return exact;
  const folded = comparable(wanted);
  return folded === "" ? -1 : headers.findIndex((header) => comparable(header) === folded);
}

/** `header-twice` for each header that stands over several columns. */
export function repeatedHeaders(headers: readonly string[]): readonly Problem[] {
  return [...new Set(headers)].flatMap((name) => {
    const count = headers.filter((header) => header === name).length;
    return name !== "" && count > 1 ? [warning("header-twice", { column: name }, { name, count })] : [];
  });
}
