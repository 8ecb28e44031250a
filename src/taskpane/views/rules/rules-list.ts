/** The list of rules: what each does in one sentence, on or off, and the way to change it. */
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";
import type { Day } from "../../../model/day";
import type { Language } from "../../../model/schema";
import type { Settings } from "../../../model/settings";
import { rulesViewWords, type RulesViewWord } from "../../../words/pane/rules";
import { say, type PhraseData } from "../../../words/phrase";
import { ruleSentence } from "../../../words/rule-sentence";
import type { ListedRule } from "./listed-rules";
import { ruleTrouble } from "./rule-trouble";

export interface RulesList {
  readonly rules: readonly ListedRule[];
  readonly settings: Settings;
  readonly today: Day;
  readonly language: Language;
  readonly onSwitch: (rule: ListedRule, isOn: boolean) => void;
  readonly onOpen: (rule: ListedRule) => void;
}

export function rulesList(list: RulesList): TemplateResult {
  const { rules, language } = list;
  return html`<ul class="rules" aria-label=${say(rulesViewWords.list, language)}>
    ${repeat(
      rules,
      ({ id }) => id,
      (rule) => ruleLine(list, rule),
    )}
  </ul>`;
}

function ruleLine(
  { settings, today, language, onSwitch, onOpen }: RulesList,
  listed: ListedRule,
): TemplateResult {
  const { id, name, isOn, isUsual, whom, rule } = listed;
  const word = (key: RulesViewWord, data?: PhraseData): string => say(rulesViewWords[key], language, data);
  const sentence = rule ? ruleSentence({ rule, whom, settings, today }, language) : word("resting");
  const mark = isOn ? (isUsual ? word("usual") : "") : word("off");
  return html`<li class=${isOn ? "" : "off"}>
    <label class="switch" for="on-${id}"
      ><input
        id="on-${id}"
        type="checkbox"
        aria-label=${word("switchOf", { rule: name })}
        .checked=${live(isOn)}
        @change=${(event: Event) => onSwitch(listed, (event.target as HTMLInputElement).checked)}
    /></label>
    <button type="button" class="rule" id="rule-${id}" @click=${() => onOpen(listed)}>
      <span class="name" dir="auto">${name}</span>
      <span class="secondary" dir="auto">${mark}${sentence}${troubleOf(listed, language)}</span>
    </button>
  </li>`;
}

/** Why it rests or never counts; "" for most. */
function troubleOf({ rule, problems }: ListedRule, language: Language): string {
  const [first] = problems;
  if (!first) return "";
  return (rule && language === "en" ? " " : "") + ruleTrouble(first, language);
}
