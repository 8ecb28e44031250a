/** Until when something is put off: a day in one press, or a day that is typed or picked. */
import { html, nothing, type TemplateResult } from "lit";
import { addDays, type Day } from "../../model/day";
import type { Language } from "../../model/schema";
import { dayWords } from "../../words/days";
import { paneWords, type PaneWord } from "../../words/pane";
import { reminderAnswerWords, type ReminderAnswerWord } from "../../words/pane/reminder-answer";
import { say, type PhraseData } from "../../words/phrase";
import { isoOfTyped } from "../read-typed";
import { dayField } from "./day-field";

export interface LaterFields {
  /** The days of one press count from here: today, or the day it is due if that is later. */
  readonly from: Day;
  readonly today: Day;
  readonly language: Language;
  /** The day as typed, and what is wrong with it. */
  readonly until: string;
  readonly error: string;
  readonly isPicking: boolean;
  readonly onDay: (day: Day) => void;
  readonly onPick: () => void;
  readonly onInput: (text: string) => void;
}

export function laterFields(fields: LaterFields): TemplateResult {
  const { from, today, language, isPicking, onDay, onPick } = fields;
  const word = (key: PaneWord): string => say(paneWords[key], language);
  const own = (key: ReminderAnswerWord): string => say(reminderAnswerWords[key], language);
  const button = (days: number, words: string, id?: string): TemplateResult =>
    html`<button type="button" id=${id ?? nothing} @click=${() => onDay(addDays(from, days))}>
      ${from === today ? words : dayWords(addDays(from, days), today, language)}
    </button>`;
  return html`
    <p class="secondary" id="until-label">${own("laterUntil")}</p>
    <div class="buttons days" role="group" aria-labelledby="until-label">
      ${button(1, word("tomorrow"), "day-0")} ${button(3, own("inThreeDays"))} ${button(7, word("nextWeek"))}
      <button type="button" aria-expanded=${isPicking ? "true" : "false"} @click=${onPick}>
        ${word("pickDay")}
      </button>
    </div>
    ${isPicking ? untilField(fields) : nothing}
  `;
}

function untilField({ today, language, until, error, onInput }: LaterFields): TemplateResult {
  const word = (key: PaneWord, data?: PhraseData): string => say(paneWords[key], language, data);
  const label = say(reminderAnswerWords.until, language);
  return dayField({
    id: "until",
    label,
    value: until,
    iso: isoOfTyped(until, today, "future"),
    error,
    placeholder: word("dayHint"),
    pickLabel: word("pickFromCalendar", { label }),
    onInput,
  });
}
