/** What `kebu merge` says it has done, or would do. */
import { apply } from "../model/apply";
import type { Change } from "../model/change";
import { columnHeader } from "../model/column-header";
import type { MergeField, MergePreview } from "../model/duplicates/merge-preview";
import { readEntries } from "../model/log/read-entries";
import type { Language } from "../model/schema";
import type { Value } from "../model/value";
import { mergePhrases } from "../words/cli/commands/merge";
import { reportPhrases } from "../words/cli/report";
import { say } from "../words/phrase";
import { hasOption } from "./arguments";
import { languageOf, type Call } from "./command";
import { jsonProblems, sayProblems } from "./report-problems";
import { jsonValue, shownValue } from "./shown-value";
import { textTable } from "./text-table";
import type { BookFile, Written } from "./with-book";

export interface Merge {
  readonly keep: string;
  readonly gone: string;
  readonly preview: MergePreview;
  readonly change: Change;
}

/** `written` is absent after a trial run. */
export function reportMerge(call: Call, file: BookFile, merge: Merge, written: Written | undefined): void {
  if (hasOption(call.given, "json")) reportJson(call, file, merge, written);
  else reportText(call, file, merge, written);
}

/** What the kept customer has in this column afterwards. */
function mergedValue({ change, keep }: Merge, field: MergeField): Value {
  for (const step of change.steps) {
    const values = step.kind === "update" && step.ids[0] === keep ? step.cells[field.key] : undefined;
    if (values) return values[0] ?? null;
  }
  return field.keep;
}

function reportJson(call: Call, file: BookFile, merge: Merge, written: Written | undefined): void {
  const { keep, gone, preview, change } = merge;
  const fields = preview.fields.map((field) => ({
    key: field.key,
    keep: jsonValue("customers", field.key, field.keep),
    gone: jsonValue("customers", field.key, field.gone),
    merged: jsonValue("customers", field.key, mergedValue(merge, field)),
  }));
  const entry = readEntries(apply(file.book, change)).at(-1)?.id;
  const problems = jsonProblems(written?.problems ?? [], languageOf(call, file.settings.language));
  const isMerge = !hasOption(call.given, "not-same");
  const document = {
    keep,
    gone,
    entry,
    merged: isMerge,
    ...(isMerge ? { ...preview, fields } : {}),
    problems,
  };
  call.terminal.out(JSON.stringify(document, null, 2));
}

function reportText(call: Call, file: BookFile, merge: Merge, written: Written | undefined): void {
  const language = languageOf(call, file.settings.language);
  const { terminal } = call;
  const { keep, gone, preview } = merge;
  if (hasOption(call.given, "not-same")) {
    terminal.out(say(mergePhrases.apart, language, { keep, gone }));
  } else {
    if (preview.fields.length > 0) terminal.out(fieldTable(merge, language));
    const { visits, followUps } = preview;
    terminal.out(say(mergePhrases.merged, language, { keep, gone, visits, followUps }));
  }
  if (written) terminal.out(say(reportPhrases.saved, language, { file: written.fileName }));
  else terminal.out(say(reportPhrases.dryRun, language));
  sayProblems(written?.problems ?? [], language, terminal);
}

function fieldTable(merge: Merge, language: Language): string {
  const heads = [
    say(mergePhrases.column, language),
    merge.keep,
    merge.gone,
    say(mergePhrases.after, language),
  ];
  const lines = merge.preview.fields.map((field) => [
    columnHeader("customers", field.key, language),
    ...[field.keep, field.gone, mergedValue(merge, field)].map((value) =>
      shownValue("customers", field.key, value, language),
    ),
  ]);
  return textTable([heads, ...lines], "llll");
}
