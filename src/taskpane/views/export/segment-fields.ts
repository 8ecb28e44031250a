/** The fields that choose some of the customers. Words are offered as they stand in the register. */
import { html, nothing, type TemplateResult } from "lit";
import { comparable } from "../../../model/read/comparable";
import { splitList } from "../../../model/read/split-list";
import { SEGMENT_COLUMNS, type SegmentColumn } from "../../../model/export/segment";
import { columnOf } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import { textAt, type TableData } from "../../../model/table-data";
import type { Day } from "../../../model/day";
import type { Language } from "../../../model/schema";
import { paneWords } from "../../../words/pane";
import { exportViewPhrases, type ExportWord } from "../../../words/pane/export";
import { say } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { dayField } from "../../components/day-field";
import { textField } from "../../components/text-field";
import { isoOfTyped } from "../../read-typed";
import { lacksDay, type ExportForm } from "./export-form";
import { selectField } from "../../components/select-field";

export interface SegmentFields {
  readonly form: ExportForm;
  readonly customers: TableData;
  /** Names of the book's classes. */
  readonly classes: readonly string[];
  readonly language: Language;
  readonly today: Day;
  readonly onChange: (part: Partial<ExportForm>) => void;
}

export function segmentFields(fields: SegmentFields): TemplateResult {
  const { form, customers, classes, language, onChange } = fields;
  const word = (key: ExportWord): string => say(exportViewPhrases[key], language);
  return html`
    ${chipGroup({
      name: "export-class",
      legend: word("exportClass"),
      chips: [
        { value: "", label: word("exportAnyClass") },
        ...classes.map((value) => ({ value, label: value })),
      ],
      value: form.class,
      onPick: (value) => onChange({ class: value }),
    })}
    ${SEGMENT_COLUMNS.map((key) => wordField(fields, key, wordsOf(customers, key)))}
    ${selectField({
      id: "export-last",
      label: word("exportLast"),
      value: form.last,
      options: [
        { value: "", label: word("exportAny") },
        { value: "before", label: word("exportLastBefore") },
        { value: "since", label: word("exportLastSince") },
      ],
      onPick: (value) => onChange({ last: value === "before" || value === "since" ? value : "" }),
    })}
    ${form.last === "" ? nothing : lastDay(fields, word)}
    ${textField({
      id: "export-text",
      label: word("exportText"),
      value: form.text,
      onInput: (text) => onChange({ text }),
    })}
    ${form.table === "visits" ? html`<p class="hint">${word("exportVisitsOf")}</p>` : nothing}
  `;
}

function lastDay(
  { form, today, language, onChange }: SegmentFields,
  word: (key: ExportWord) => string,
): TemplateResult {
  const label = word("exportDay");
  const isWrong = form.day.trim() !== "" && lacksDay(form, today);
  return dayField({
    id: "export-day",
    label,
    value: form.day,
    iso: isoOfTyped(form.day, today, "past"),
    error: isWrong ? say(paneWords.badDay, language, { value: form.day }) : undefined,
    placeholder: say(paneWords.dayHint, language),
    pickLabel: say(paneWords.pickFromCalendar, language, { label }),
    onInput: (day) => onChange({ day }),
  });
}

/** A column in which nothing stands is not offered. */
function wordField(
  { form, language, onChange }: SegmentFields,
  key: SegmentColumn,
  words: readonly string[],
): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return selectField({
    id: `export-${key}`,
    label: columnOf("customers", key).header[language],
    value: form.columns[key] ?? "",
    options: [
      { value: "", label: say(exportViewPhrases.exportAny, language) },
      ...words.map((value) => ({ value, label: choiceLabel("customers", key, value, language) })),
    ],
    onPick: (value) => {
      const others = Object.entries(form.columns).filter(([other]) => other !== key);
      onChange({ columns: Object.fromEntries(value === "" ? others : [...others, [key, value]]) });
    },
  });
}

/** More words than these are no list to choose from; the text field finds them. */
const MOST_WORDS = 200;
const remembered = new WeakMap<TableData, Map<SegmentColumn, readonly string[]>>();

/** The words of a column, the most frequent first; kept as long as the register stays the same. */
function wordsOf(customers: TableData, key: SegmentColumn): readonly string[] {
  const known = remembered.get(customers) ?? new Map<SegmentColumn, readonly string[]>();
  remembered.set(customers, known);
  const before = known.get(key);
  if (before) return before;
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (let row = 0; row < customers.size; row++) {
    const text = textAt(customers, key, row);
    for (const word of key === "tags" ? splitList(text) : text === "" ? [] : [text]) {
      const counted = counts.get(comparable(word)) ?? { word, count: 0 };
      counted.count++;
      counts.set(comparable(word), counted);
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count).map(({ word }) => word);
  known.set(key, sorted.slice(0, MOST_WORDS));
  return sorted.slice(0, MOST_WORDS);
}
