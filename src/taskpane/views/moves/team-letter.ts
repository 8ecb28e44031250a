/** The letter to the team: shown, to be changed, in either language, and copied by one key. */
import { html, nothing, type TemplateResult } from "lit";
import { LANGUAGES, type Language } from "../../../model/schema";
import { LANGUAGE_NAMES } from "../../../words/languages";
import { movesViewWords, type MovesViewWord } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { textField } from "../../components/text-field";

export interface TeamLetter {
  readonly text: string;
  /** It is not as Kebu wrote it. */
  readonly isChanged: boolean;
  readonly letterLanguage: Language;
  /** What became of copying it. */
  readonly said: "" | "copied" | "notCopied";
  /** Of the pane. */
  readonly language: Language;
  readonly onInput: (text: string) => void;
  readonly onUnchange: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onCopy: () => void;
}

const ROWS = 10;

export function teamLetter(letter: TeamLetter): TemplateResult {
  const { text, isChanged, letterLanguage, said, language } = letter;
  const word = (key: MovesViewWord): string => say(movesViewWords[key], language);
  return html`<section class="letter">
    ${chipGroup({
      name: "letter-language",
      legend: word("letterLanguage"),
      quiet: true,
      chips: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      value: letterLanguage,
      onPick: (value) => letter.onLanguage(value === "en" ? "en" : "zh-CN"),
    })}
    ${textField({
      id: "letter",
      label: word("letter"),
      value: text,
      rows: ROWS,
      hint: word("letterLine"),
      onInput: letter.onInput,
    })}
    <div class="buttons">
      <button type="button" class="primary" id="copy-letter" @click=${letter.onCopy}>${word("copy")}</button>
      ${
        isChanged
          ? html`<button type="button" class="link" id="letter-unchanged" @click=${letter.onUnchange}>
              ${word("unchanged")}
            </button>`
          : nothing
      }
    </div>
    <p class="secondary" id="letter-said" role="status">${said === "" ? "" : word(said)}</p>
  </section>`;
}
