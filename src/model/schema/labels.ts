/** How choices and flags stand in the sheets of a language. */
import { FLAG_LABELS, columnOf, type Language, type TableKey } from "./index";

/** The label of a choice; the owner's own word as it stands. */
export function choiceLabel(table: TableKey, key: string, value: string, language: Language): string {
  const choice = columnOf(table, key).choices?.find((candidate) => candidate.key === value);
  return choice?.label[language] ?? value;
}

/** Yes or no, as it stands in the sheets. */
export function flagLabel(value: boolean, language: Language): string {
  return FLAG_LABELS[value ? "yes" : "no"][language];
}
