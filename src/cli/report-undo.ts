/** What `kebu undo` says it has taken back, or would. */
import { columnHeader } from "../model/column-header";
import type { MergeConflict } from "../model/duplicates/undo-merge";
import type { EditedSince } from "../model/log/edited-since";
import type { UndoPlan } from "../model/log/undo-entry";
import type { StayingRow } from "../model/log/undo-written-rows";
import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { undoPhrases } from "../words/cli/commands/undo";
import { editedPhrases, stayingPhrases } from "../words/log";
import { say } from "../words/phrase";
import { hasOption } from "./arguments";
import { languageOf, type Call } from "./command";
import { jsonProblems, sayProblems } from "./report-problems";
import { jsonValue, shownValue } from "./shown-value";
import type { BookFile } from "./with-book";

/** `problems` are those of writing. */
export function reportUndo(
  call: Call,
  { settings }: BookFile,
  plan: UndoPlan,
  problems: readonly Problem[],
): void {
  const language = languageOf(call, settings.language);
  if (hasOption(call.given, "json")) {
    const document = { ...jsonPlan(plan), problems: jsonProblems(problems, language) };
    call.terminal.out(JSON.stringify(document, null, 2));
    return;
  }
  for (const line of linesOf(plan, language)) call.terminal.out(line);
  sayProblems(problems, language, call.terminal);
}

function jsonPlan(plan: UndoPlan): object {
  const { id, kind, isUndone: wasUndone } = plan.entry;
  const head = { entry: id, kind, wasUndone };
  if (plan.kind === "import") {
    const { removed, restored, edited } = plan.undo;
    return { ...head, removed, restored, edited };
  }
  if (plan.kind === "apart") return head;
  if (plan.kind === "rows") return { ...head, staying: plan.staying.map(jsonStaying) };
  const conflicts = plan.conflicts.map(({ key, was, merged, now }) => ({
    key,
    was: jsonValue("customers", key, was),
    merged: jsonValue("customers", key, merged),
    now: jsonValue("customers", key, now),
  }));
  return { ...head, conflicts };
}

function linesOf(plan: UndoPlan, language: Language): readonly string[] {
  const { id, isUndone } = plan.entry;
  if (isUndone) return [say(undoPhrases.undoneBefore, language, { id })];
  if (plan.kind === "apart") return [say(undoPhrases.apartUndone, language, { id })];
  if (plan.kind === "merge") {
    const done = say(undoPhrases.mergeUndone, language, { id });
    return [done, ...plan.conflicts.map((conflict) => conflictLine(conflict, language))];
  }
  if (plan.kind === "rows") {
    const done = say(undoPhrases.rowsUndone, language, { id });
    return [done, ...plan.staying.map((staying) => stayingLine(staying, language))];
  }
  const { removed, restored, edited } = plan.undo;
  const counts = { ...removed, customersBack: restored.customers, visitsBack: restored.visits };
  const done = say(undoPhrases.undone, language, { id, ...counts });
  return [done, ...edited.map((each) => editedLine(each, language))];
}

function jsonStaying({ table, id, name, why, key, now = null }: StayingRow): object {
  return {
    table,
    id,
    name,
    why,
    key: key ?? null,
    now: key === undefined ? null : jsonValue(table, key, now),
  };
}

function stayingLine({ table, id, name, why, key, now = null }: StayingRow, language: Language): string {
  const column = key === undefined ? "" : columnHeader(table, key, language);
  const value = key === undefined ? "" : shownValue(table, key, now, language);
  return say(undoPhrases.stays, language, {
    name,
    id,
    why: say(stayingPhrases[why], language, { column, now: value }),
  });
}

function conflictLine({ key, now }: MergeConflict, language: Language): string {
  const column = columnHeader("customers", key, language);
  return say(undoPhrases.cellStays, language, { column, now: shownValue("customers", key, now, language) });
}

function editedLine({ table, id, name, why, key, stays }: EditedSince, language: Language): string {
  const column = key === undefined ? "" : columnHeader(table, key, language);
  const words = say(editedPhrases[why], language, { column });
  return say(stays ? undoPhrases.stays : undoPhrases.goes, language, { id, name, why: words });
}
