/** What was dealt with today, each with a way back. */
import { html, nothing, type TemplateResult } from "lit";
import { takeBack } from "../../../model/commands/take-back";
import type { Language } from "../../../model/schema";
import { dayWords, doneWords, type DayWord } from "../../../words/pane/day";
import { say, type PhraseData } from "../../../words/phrase";
import { doneToday, type DoneEntry } from "../../store/done-today";
import type { DayScene } from "./day-scene";

export function doneList({ store, work, language, go }: DayScene): TemplateResult | typeof nothing {
  const { book, today } = store.state;
  const entries = book ? doneToday(book, today) : [];
  if (entries.length === 0) return nothing;
  const notes = work.firstNotes(entries);
  const undo = async ({ table, id }: DoneEntry): Promise<void> => {
    const input = { table, id, note: notes.get(id) };
    const problems = await store.run((before, day, newId) => takeBack(before, input, day, newId));
    if (problems.length > 0) {
      store.tellRefused(problems);
      work.forgetNote(id);
    }
    go({ to: "saved" });
  };
  return html`<section class="done">
    <h3>${say(dayWords.doneToday, language, { count: entries.length })}</h3>
    <ul>
      ${entries.map((entry) => row(entry, language, () => void undo(entry)))}
    </ul>
  </section>`;
}

function row(entry: DoneEntry, language: Language, onUndo: () => void): TemplateResult {
  const word = (key: DayWord, data?: PhraseData): string => say(dayWords[key], language, data);
  const how = say(doneWords[entry.how], language);
  return html`<li>
    <span class="cut" dir="auto" title=${entry.customer}>${entry.customer}</span>
    <span class="note secondary cut" dir="auto" title=${entry.note}
      >${how}${entry.note === "" ? "" : ` · ${entry.note}`}</span
    >
    <button
      type="button"
      class="link"
      aria-label=${word("reopen", { name: entry.customer })}
      @click=${onUndo}
    >
      ${word("undo")}
    </button>
  </li>`;
}
