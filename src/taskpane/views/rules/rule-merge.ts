/**
 * A rule that two people change at once. What the form showed is kept beside what is typed: a field that the user has
 * not touched follows the sheet, one that both changed is the user's to decide, and nothing else is written.
 */
import type { Draft } from "../../store/drafts";

export interface FormAndSheet {
  /** What the form showed before it was typed into. */
  readonly shown: Draft;
  readonly draft: Draft;
}

/** The form after the sheet has changed. */
export function followSheet({ shown, draft }: FormAndSheet, now: Draft): FormAndSheet {
  const nextShown: Record<string, string> = { ...shown };
  const nextDraft: Record<string, string> = { ...draft };
  for (const key of keysOf(shown, now)) {
    const text = now[key] ?? "";
    const isTyped = isDifferent(shown, draft, key);
    if (isTyped && isDifferent(draft, now, key)) continue;
    nextShown[key] = text;
    if (!isTyped) nextDraft[key] = text;
  }
  return { shown: nextShown, draft: nextDraft };
}

/** The fields that the user changed. */
export function typedKeys({ shown, draft }: FormAndSheet): readonly string[] {
  return keysOf(shown, draft).filter((key) => isDifferent(shown, draft, key));
}

/** Those of them that somebody else changed too, to something else. */
export function contestedKeys(form: FormAndSheet, now: Draft): readonly string[] {
  return typedKeys(form).filter(
    (key) => isDifferent(form.shown, now, key) && isDifferent(form.draft, now, key),
  );
}

function keysOf(one: Draft, other: Draft): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isDifferent(one: Draft, other: Draft, key: string): boolean {
  return (one[key] ?? "").trim() !== (other[key] ?? "").trim();
}
