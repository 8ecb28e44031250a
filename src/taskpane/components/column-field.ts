/** The field for a column of the schema, or for one of the owner's own, by what the column holds. */
import type { TemplateResult } from "lit";
import { columnHeader } from "../../model/column-header";
import type { Day } from "../../model/day";
import { columnOf, type ColumnType, type Language, type TableKey } from "../../model/schema";
import { customHeader } from "../../model/value";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import { isoOfTyped, type Side } from "../read-typed";
import { dayField } from "./day-field";
import { selectField, type SelectOption } from "./select-field";
import { textField } from "./text-field";

export interface ColumnField {
  readonly table: TableKey;
  readonly key: string;
  /** As typed. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** It cannot be left blank. */
  readonly required?: boolean;
  readonly language: Language;
  readonly today: Day;
  /** On which side of today a day without its year lies. */
  readonly side?: Side;
  readonly suggestions?: readonly string[];
  /** Of a column of choices: the words to choose from, where they are not the schema's. */
  readonly words?: readonly string[] | undefined;
  readonly onInput: (value: string) => void;
}

const LONG = new Set(["notes", "preferences", "address"]);

/** What the column holds; the owner's own columns hold text. */
export function typeOf(table: TableKey, key: string): ColumnType {
  return customHeader(key) === undefined ? columnOf(table, key).type : "text";
}

export function columnField(field: ColumnField): TemplateResult {
  const { table, key, language } = field;
  const type = typeOf(table, key);
  const label = columnHeader(table, key, language);
  const common = {
    id: key,
    label,
    value: field.value,
    error: field.error,
    hint: field.hint,
    onInput: field.onInput,
  };
  if (type === "choice") return choiceField(field, label);
  if (type === "flag") return flagField(field, label);
  if (type === "day") {
    const pickLabel = say(paneWords.pickFromCalendar, language, { label });
    const iso = isoOfTyped(field.value, field.today, field.side ?? "past");
    return dayField({ ...common, iso, pickLabel, placeholder: say(paneWords.dayHint, language) });
  }
  const isNumber = type === "money" || type === "number" || type === "score";
  return textField({
    ...common,
    inputMode: isNumber ? "decimal" : key === "phone" ? "tel" : key === "email" ? "email" : "text",
    ...(field.required ? { required: true } : {}),
    ...(LONG.has(key) ? { rows: 2 } : {}),
    ...(field.suggestions ? { suggestions: field.suggestions } : {}),
  });
}

/** A list of the schema's choices; the owner's own word, where it stands, is among them. */
function choiceField(field: ColumnField, label: string): TemplateResult {
  const choices = columnOf(field.table, field.key).choices ?? [];
  const options =
    field.words?.map((word) => ({ value: word, label: word })) ??
    choices.map((choice) => ({ value: choice.key, label: choice.label[field.language] }));
  const known = options.some(({ value }) => value === field.value);
  const own = known || field.value === "" ? [] : [{ value: field.value, label: field.value }];
  return listField(field, label, [...options, ...own]);
}

function flagField(field: ColumnField, label: string): TemplateResult {
  return listField(field, label, [
    { value: "yes", label: say(paneWords.yes, field.language) },
    { value: "no", label: say(paneWords.no, field.language) },
  ]);
}

/** A list of which none need be chosen. */
function listField(
  { key, value, language, onInput }: ColumnField,
  label: string,
  options: readonly SelectOption[],
): TemplateResult {
  const blank = { value: "", label: say(paneWords.blankChoice, language) };
  return selectField({ id: key, label, value, options: [blank, ...options], onPick: onInput });
}
