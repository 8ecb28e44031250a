/** What becomes of the sample values of one column, if it fills what is chosen. */
import { readColumns } from "../../../model/import/columns/read-columns";
import { isNamePart } from "../../../model/import/targets";
import { customHeader } from "../../../model/value";
import type { Language } from "../../../model/schema";
import { valueWords } from "../../components/value-words";
import type { ReadList } from "./import-state";

export interface SampleReading {
  readonly text: string;
  /** As the book will hold it; undefined where it is not understood. */
  readonly value: string | undefined;
}

/**
 * Reads the samples by themselves, with the order of day and month that the whole column has. Empty where
 * the column is left out.
 */
export function sampleReadings(
  { sheet, into, country, currency, mapping, dateOrders }: ReadList,
  position: number,
  samples: readonly string[],
  language: Language,
): readonly SampleReading[] {
  const target = mapping[position];
  if (target === undefined) return [];
  const header = sheet.headers[position] ?? "";
  const order = dateOrders[position];
  const choices = { country, currency, ...(order && { dateOrders: { [header]: order } }) };
  const few = {
    headers: [header],
    rows: samples.map((text) => [text]),
    rowNumbers: samples.map((_, row) => row + 1),
  };
  const reader = readColumns(into, few, [target], choices);
  const key = isNamePart(target) ? (into === "visits" ? "customer" : "name") : target;
  return samples.map((text, row) => {
    const { values, parts, unreadable } = reader.readRow(row);
    const value = values[key];
    if (unreadable[key] && value === undefined && parts[key] === undefined) return { text, value };
    if (value === undefined) return { text, value: parts[key] ?? text };
    if (customHeader(key) !== undefined) return { text, value: text };
    return { text, value: valueWords(into, key, value, language) };
  });
}
