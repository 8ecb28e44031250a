/** What an undo does and what stays, a line each. */
import { columnHeader } from "../../../model/column-header";
import type { MergeConflict } from "../../../model/duplicates/undo-merge";
import type { EditedSince } from "../../../model/log/edited-since";
import type { UndoPlan } from "../../../model/log/undo-entry";
import type { UndoImport } from "../../../model/log/undo-import";
import type { StayingRow } from "../../../model/log/undo-written-rows";
import type { Language } from "../../../model/schema";
import { editedPhrases, stayingPhrases } from "../../../words/log";
import { historyWords } from "../../../words/pane/history";
import { say } from "../../../words/phrase";
import { valueWords } from "../../components/value-words";

const WHAT_HAPPENS = { merge: "splitAgain", apart: "shownAgain", rows: "rowsBack" } as const;

/** What will be done. */
export function undoLines(plan: UndoPlan, language: Language): readonly string[] {
  if (plan.kind === "import") return importLines(plan.undo, language);
  return [say(historyWords[WHAT_HAPPENS[plan.kind]], language)];
}

function importLines({ into, removed, restored }: UndoImport, language: Language): readonly string[] {
  const counts = [
    [into === "visits" ? "createdGo" : "customersGo", removed.customers],
    ["visitsGo", removed.visits],
    ["customersBack", restored.customers],
    ["visitsBack", restored.visits],
  ] as const;
  const lines = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => say(historyWords[word], language, { count }));
  return lines.length > 0 ? lines : [say(historyWords.nothingBack, language)];
}

/** What was edited since and stays as it is. */
export function stayingLines(plan: UndoPlan, language: Language): readonly string[] {
  if (plan.kind === "import")
    return plan.undo.edited.filter(({ stays }) => stays).map((edited) => editedLine(edited, language));
  if (plan.kind === "merge") return plan.conflicts.map((conflict) => conflictLine(conflict, language));
  if (plan.kind === "rows") return plan.staying.map((staying) => stayingLine(staying, language));
  return [];
}

function stayingLine({ table, id, name, why, key, now = null }: StayingRow, language: Language): string {
  const column = key === undefined ? "" : columnHeader(table, key, language);
  const value = key === undefined ? "" : valueWords(table, key, now, language);
  const reason = say(stayingPhrases[why], language, { column, now: value });
  return say(historyWords.rowStays, language, { name: name || id, why: reason });
}

function editedLine({ name, why, key, table }: EditedSince, language: Language): string {
  const column = key === undefined ? "" : columnHeader(table, key, language);
  return say(historyWords.rowStays, language, { name, why: say(editedPhrases[why], language, { column }) });
}

function conflictLine({ key, now }: MergeConflict, language: Language): string {
  const column = columnHeader("customers", key, language);
  return say(historyWords.cellStays, language, {
    column,
    now: valueWords("customers", key, now, language),
  });
}

/** Can edits be given up too? Ties to visits and follow-ups cannot. */
export function canUndoEdited(plan: UndoPlan): boolean {
  return plan.kind === "import" && plan.undo.edited.some(({ why }) => why.endsWith("changed"));
}
