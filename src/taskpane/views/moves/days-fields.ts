/** Which two rankings are compared, each to be chosen by its day. */
import { html, nothing, type TemplateResult } from "lit";
import type { Day } from "../../../model/day";
import type { Language } from "../../../model/schema";
import { dateWords } from "../../../words/days";
import { movesViewWords } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { rankingViewWords } from "../../../words/ranking-view";
import { selectField } from "../../components/select-field";
import type { ComparedDays } from "./compared-days";
import type { Later, MovesAt } from "./moves-at";

export interface DaysFields {
  readonly days: ComparedDays;
  readonly today: Day;
  readonly language: Language;
  readonly onChoose: (chosen: Pick<MovesAt, "method" | "from" | "to">) => void;
}

export function daysFields({ days, today, language, onChoose }: DaysFields): TemplateResult {
  const { method, methods, from, earlier, to, later } = days;
  const option = (day: Later): { value: string; label: string } => ({
    value: String(day),
    label: day === "today" ? say(movesViewWords.today, language) : dateWords(day, today, language),
  });
  return html`${
      methods.length === 1
        ? nothing
        : selectField({
            id: "moves-method",
            label: say(rankingViewWords.method, language),
            value: method,
            options: methods.map((known) => ({
              value: known,
              label: say(rankingViewWords[`method.${known}`], language),
            })),
            onPick: (value) => {
              const picked = methods.find((known) => known === value);
              if (picked) onChoose({ method: picked });
            },
          })
    }
    <div class="days">
      ${selectField({
        id: "moves-from",
        label: say(movesViewWords.from, language),
        value: String(from),
        options: earlier.map(option),
        onPick: (value) => onChoose({ from: earlier.find((day) => String(day) === value) ?? from }),
      })}
      ${selectField({
        id: "moves-to",
        label: say(movesViewWords.to, language),
        value: String(to),
        options: later.map(option),
        onPick: (value) => onChoose({ to: later.find((day) => String(day) === value) ?? to }),
      })}
    </div>`;
}
