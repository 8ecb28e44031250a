import { html, type TemplateResult } from "lit";
import type { Day } from "../../model/day";
import type { Language } from "../../model/schema";
import { dayWords } from "../../words/days";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";

/** How late a day is, "6 days late", where only the number is red; the day in words from today on. */
export function lateness(shown: Day, today: Day, language: Language): TemplateResult | string {
  const count = today - shown;
  if (count <= 0) return dayWords(shown, today, language);
  const [before, after] = [paneWords.lateBefore, paneWords.lateAfter];
  return html`${say(before, language)}<span class="late">${count}</span>${say(after, language, { count })}`;
}
