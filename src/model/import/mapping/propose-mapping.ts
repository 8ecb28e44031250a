/** What the columns of a file will probably fill. The user looks it over before anything is written. */
import type { ImportMapping, ImportSheet } from "../import-sheet";
import { HEADER_MATCHES, matchHeader } from "../../schema/match-header";
import { comparable } from "../../read/comparable";
import { customHeader, customKey } from "../../value";
import { isJoinable, targetKeys, type ImportTable } from "../targets";
import type { ProposedColumn } from "./proposed-column";

export interface MappingHints {
  /** Keys of the owner's own columns that the book has. */
  readonly customKeys?: readonly string[];
  /** The mapping of an earlier file with the same headers (`rememberedMapping`). */
  readonly remembered?: ImportMapping | undefined;
}

/** What each column of the sheet fills, in the order of the sheet. */
export function proposeMapping(
  into: ImportTable,
  sheet: ImportSheet,
  { customKeys = [], remembered }: MappingHints,
): readonly ProposedColumn[] {
  const taken = new Set<string>();
  const keys = targetKeys(into);
  return sheet.headers.map((header, position): ProposedColumn => {
    const samples = samplesOf(sheet, position);
    const column = { header, position, samples };
    if (remembered) return { ...column, target: remembered[position], confidence: 1, by: "remembered" };
    const own = customKeys.find((key) => comparable(customHeader(key) ?? "") === comparable(header));
    const meant = HEADER_MATCHES.map((by) => matchHeader(into, by, header)).find((key) => key !== undefined);
    if (meant !== undefined && keys.includes(meant) && (!taken.has(meant) || isJoinable(meant))) {
      taken.add(meant);
      return { ...column, target: meant, confidence: 0.9, by: "header" };
    }
    if (own !== undefined) return { ...column, target: own, confidence: 1, by: "own" };
    if (header === "" || samples.length === 0)
      return { ...column, target: undefined, confidence: 1, by: "none" };
    return { ...column, target: customKey(header), confidence: 0.5, by: "own" };
  });
}

const MOST_SAMPLES = 3;

function samplesOf({ rows }: ImportSheet, position: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = row[position] ?? "";
    if (text !== "") samples.add(text);
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}
