/**
 * How many clients are in each stage of their life with the shop, what they spent, and what to do with
 * them, which the owner may put otherwise. Worked out when it is opened.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { setSetting } from "../../../model/commands/set-setting";
import type { Day } from "../../../model/day";
import type { Problem } from "../../../model/problem";
import { stageGroups, type StageGroup, type StageGroups } from "../../../model/stage/stage-groups";
import type { Stage } from "../../../model/stage/stage-rule";
import { stagesViewWords, type StagesViewWord } from "../../../words/pane/moves";
import { moneyWords } from "../../../words/money";
import { say, type PhraseData } from "../../../words/phrase";
import { stageAdvice, stageAdviceWords } from "../../../words/stage-reason";
import { stageWord } from "../../../words/stages";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { textField } from "../../components/text-field";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { stagesStyles } from "./stages-styles";

@customElement("stages-section")
export class StagesSection extends StoreView {
  static override styles = [...sharedStyles, disclosureStyles, stagesStyles];

  @state() private isOpen = false;
  /** The advice that is being changed, and what is typed there. */
  @state() private editing: { readonly stage: Stage; readonly text: string } | undefined;
  @state() private problems: readonly Problem[] = [];
  private counted: { readonly book: Book; readonly today: Day; readonly groups: StageGroups } | undefined;

  protected override render(): TemplateResult {
    const { book, today } = this.state;
    return html`<details
      id="stages"
      @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${this.say("title")}</summary>
      ${book && this.isOpen ? this.content(this.groupsOf(book, today)) : nothing}
    </details>`;
  }

  private content({ groups, withoutPurchase }: StageGroups): TemplateResult {
    return html`<p class="secondary">${this.say("line")}</p>
      <table>
        <caption class="hidden-visually">
          ${this.say("title")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this.say("stage")}</th>
            <th scope="col" class="number">${this.say("clients")}</th>
            <th scope="col" class="number">${this.say("value")}</th>
          </tr>
        </thead>
        ${groups.map((group) => this.group(group))}
      </table>
      ${
        withoutPurchase === 0
          ? nothing
          : html`<p class="secondary">${this.say("without", { count: withoutPurchase })}</p>`
      }`;
  }

  private group({ stage, customers, value }: StageGroup): TemplateResult {
    const { currency } = this.state.settings;
    return html`<tbody>
      <tr>
        <th scope="row">${stageWord(stage, this.language)}</th>
        <td class="number">${customers.toLocaleString("en-US")}</td>
        <td class="number">${moneyWords(value, currency, this.language)}</td>
      </tr>
      <tr class="todo">
        <td colspan="3">
          ${this.editing?.stage === stage ? this.field(stage, this.editing.text) : this.advice(stage)}
        </td>
      </tr>
    </tbody>`;
  }

  private advice(stage: Stage): TemplateResult {
    return html`<span class="secondary" dir="auto">${this.adviceOf(stage)}</span>
      <button
        type="button"
        class="link"
        id="change-${stage}"
        aria-label=${this.say("changeOf", { stage: stageWord(stage, this.language) })}
        @click=${() => this.edit(stage)}
      >
        ${this.say("change")}
      </button>`;
  }

  private field(stage: Stage, text: string): TemplateResult {
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
      ${problemList(this.problems, this.say("notKept"), this.language)}
      ${textField({
        id: "advice",
        label: this.say("advice", { stage: stageWord(stage, this.language) }),
        value: text,
        rows: 3,
        hint: this.say("blank"),
        onInput: (typed) => (this.editing = { stage, text: typed }),
      })}
      <div class="buttons">
        <button type="submit" class="primary">${this.word("save")}</button>
        <button type="button" @click=${() => this.leave(stage)}>${this.word("cancel")}</button>
      </div>
    </form>`;
  }

  private adviceOf(stage: Stage): string {
    return stageAdviceWords(stage, this.state.settings.stageAdvice, this.language);
  }

  private groupsOf(book: Book, today: Day): StageGroups {
    if (this.counted?.book !== book || this.counted.today !== today) {
      this.counted = { book, today, groups: stageGroups(book, today) };
    }
    return this.counted.groups;
  }

  private edit(stage: Stage): void {
    this.editing = { stage, text: this.adviceOf(stage) };
    this.problems = [];
    void this.focusOn("advice");
  }

  private leave(stage: Stage): void {
    this.editing = undefined;
    void this.focusOn(`change-${stage}`);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !event.ctrlKey || event.isComposing) return;
    event.preventDefault();
    void this.save();
  };

  /** Kebu's own words are no choice of the owner's: they would stay in one language. */
  private async save(): Promise<void> {
    if (!this.editing) return;
    const { stage, text } = this.editing;
    const typed = text.trim();
    const value = Object.values(stageAdvice[stage]).includes(typed) ? "" : typed;
    const isSame = value === this.state.settings.stageAdvice[stage];
    this.problems = isSame
      ? []
      : await this.store.run((book, today, newId) =>
          setSetting(book, { key: `stage.advice.${stage}`, value }, today, newId),
        );
    if (this.problems.length > 0) await this.focusOn("problems");
    else this.leave(stage);
  }

  private say(key: StagesViewWord, data?: PhraseData): string {
    return say(stagesViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "stages-section": StagesSection;
  }
}
