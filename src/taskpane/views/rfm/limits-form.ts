/** The owner's own limits between scores, kept in Settings; blank fields leave it to the figures. */
import { html, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { setSetting } from "../../../model/commands/set-setting";
import type { Change, Step } from "../../../model/change";
import { isRefused, problem, type Problem } from "../../../model/problem";
import type { RfmLimits } from "../../../model/rfm/score-customers";
import { isSettingValue } from "../../../model/setting-readers";
import type { Settings } from "../../../model/settings";
import { rfmViewWords, type RfmViewWord } from "../../../words/pane/rfm";
import { say, type PhraseData } from "../../../words/phrase";
import { rfmFigurePhrases } from "../../../words/rfm";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { textField } from "../../components/text-field";
import type { MakeChange } from "../../store";
import { sharedStyles } from "../../styles/controls";
import { FIGURES } from "./score-tables";

type Typed = Partial<Record<keyof RfmLimits, string>>;

@customElement("kebu-rfm-limits")
export class KebuRfmLimits extends StoreView {
  static override styles = sharedStyles;

  /** What was typed and is not saved; the book's own limits elsewhere. */
  @state() private typed: Typed = {};
  @state() private wrong: readonly (keyof RfmLimits)[] = [];
  @state() private problems: readonly Problem[] = [];

  protected override render(): TemplateResult {
    return html`<form @submit=${this.onSubmit} novalidate>
      <p class="hint">${this.say("ownLimits")}</p>
      ${problemList(this.problems, this.say("limitsRefused"), this.language)}
      ${FIGURES.map((figure) =>
        textField({
          id: `limits-${figure}`,
          label: this.say("limitsOf", { figure: say(rfmFigurePhrases[figure], this.language) }),
          value: this.textOf(figure),
          error: this.wrong.includes(figure)
            ? this.say("badLimits", { text: this.textOf(figure) })
            : undefined,
          onInput: (text) => (this.typed = { ...this.typed, [figure]: text }),
        }),
      )}
      <p class="field">
        <button type="submit" id="save-limits">${this.say("saveLimits")}</button>
      </p>
    </form>`;
  }

  private textOf(figure: keyof RfmLimits): string {
    return this.typed[figure] ?? storedText(this.state.settings, figure);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  private async save(): Promise<void> {
    const { settings } = this.state;
    const changed = FIGURES.filter((figure) => this.textOf(figure).trim() !== storedText(settings, figure));
    this.wrong = changed.filter((figure) => {
      const text = this.textOf(figure).trim();
      return text !== "" && !isSettingValue(`rfm.${figure}`, text);
    });
    this.problems = [];
    if (this.wrong[0] !== undefined) {
      await this.focusOn(`limits-${this.wrong[0]}`);
      return;
    }
    this.problems = await this.store.run(setAll(changed.map((figure) => [figure, this.textOf(figure)])));
    if (this.problems.length > 0) await this.focusOn("problems");
    else this.typed = {};
  }

  private say(key: RfmViewWord, data?: PhraseData): string {
    return say(rfmViewWords[key], this.language, data);
  }
}

/** One change for all of them, so that one undo takes them back. */
function setAll(limits: readonly (readonly [keyof RfmLimits, string])[]): MakeChange {
  return (book, today, newId) => {
    const steps: Step[] = [];
    let label: Change["label"] | undefined;
    for (const [figure, value] of limits) {
      const change = setSetting(book, { key: `rfm.${figure}`, value }, today, newId);
      if (isRefused(change)) return change;
      label ??= change.label;
      steps.push(...change.steps);
    }
    return label ? { label, steps } : [problem("nothing-to-change", { table: "settings" })];
  };
}

function storedText({ rfmLimits }: Settings, figure: keyof RfmLimits): string {
  return (rfmLimits[figure] ?? []).join(", ");
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rfm-limits": KebuRfmLimits;
  }
}
