/**
 * What a save would not carry over. The saved file is a copy of the one that was opened, so charts,
 * pivots, macros and the like stay; lost is only what hangs on single cells and ExcelJS does not know,
 * in sheets that were written to, and what the smallest change makes void (a digital signature).
 */
import type { BookPackage } from "./book-package";

export type LossKind = "dynamic-array" | "rich-value" | "data-table" | "phonetic" | "signature";

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** Sheet in which it stands; absent for the file as a whole. */
  readonly where?: string;
}

/** What a cell can carry that ExcelJS leaves out: a word to look for first, and how it is written. */
const IN_CELLS: readonly (readonly [LossKind, string, RegExp])[] = [
  ["dynamic-array", ' cm="', /<c\b[^>]*\scm="/g],
  ["rich-value", ' vm="', /<c\b[^>]*\svm="/g],
  ["data-table", "dataTable", /<f\b[^>]*\st="dataTable"/g],
  ["phonetic", ' ph="', /<(?:c|row)\b[^>]*\sph="(?:1|true)"/g],
];

/** What a save of this file drops, whatever was written. */
export function lossesOfFile(file: BookPackage): readonly Loss[] {
  const signatures = Object.keys(file.zip.files).filter((part) => /^_xmlsignatures\/sig.*\.xml$/i.test(part));
  return signatures.length > 0 ? [{ kind: "signature", count: signatures.length }] : [];
}

/** What a save drops of this sheet once something was written to it. */
export function lossesOfSheet(where: string, xml: string): readonly Loss[] {
  return IN_CELLS.flatMap(([kind, word, pattern]) => {
    const count = xml.includes(word) ? (xml.match(pattern)?.length ?? 0) : 0;
    return count > 0 ? [{ kind, count, where }] : [];
  });
}
