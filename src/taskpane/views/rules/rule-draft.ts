/** A rule as it is typed: the cells of its row as texts, and back. */
import type { Book } from "../../../model/book";
import { cellsAt } from "../../../model/commands/save-rule";
import { readChoice } from "../../../model/read/read-choice";
import { isRuleKind } from "../../../model/reminders/read-rule";
import { FIELDS_OF_KIND, type KindField } from "../../../model/reminders/rule-fields";
import type { RuleKind } from "../../../model/reminders/rule-spec";
import { columnOf, type Language } from "../../../model/schema";
import { rowOf } from "../../../model/table-data";
import type { Row } from "../../../model/value";
import type { Draft } from "../../store/drafts";
import { kindName } from "./listed-rules";

/** What a rule that is not written yet is called where rules are named by their ids. */
export const NEW_RULE = "new";

const FIRST_KIND: RuleKind = "after-service";

/** As the row has it; a usual rule, or a new one, as it would be written. */
export function storedRule(book: Book, id: string, language: Language): Draft {
  const row = rowOf(book.rules, id);
  if (book.rules && row !== undefined) return textsOf(cellsAt(book.rules, row));
  if (isRuleKind(id)) return { kind: id, name: kindName(id, language), on: "yes" };
  return { kind: FIRST_KIND, on: "yes" };
}

/** The cells that are typed; what is blank is null. */
export function typedCells(draft: Draft): Row {
  const texts = Object.entries(draft).map(([key, text]) => [key, text.trim() === "" ? null : text] as const);
  const kind = readChoice(columnOf("rules", "kind"), draft.kind ?? "");
  return { ...Object.fromEntries(texts), kind, on: draft.on !== "no" };
}

/** The fields that the kind goes by; none of a kind that is none. */
export function fieldsOf({ kind = "" }: Draft): readonly KindField[] {
  return isRuleKind(kind) ? FIELDS_OF_KIND[kind] : [];
}

function textsOf(row: Row): Draft {
  const texts = Object.entries(row).map(
    ([key, value]) => [key, value === null ? "" : String(value)] as const,
  );
  return { ...Object.fromEntries(texts), on: row.on === false ? "no" : "yes" };
}
