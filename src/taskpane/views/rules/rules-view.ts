/** The owner's rules: the list of them, and the form of the one that is opened. Each save is one change. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { beginTable } from "../../../model/commands/begin-table";
import { saveRule } from "../../../model/commands/save-rule";
import type { Problem } from "../../../model/problem";
import { rulesViewWords, type RulesViewWord } from "../../../words/pane/rules";
import { say } from "../../../words/phrase";
import { starterRules } from "../../../words/starter-rules";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import type { MakeChange } from "../../store";
import type { Drafts } from "../../store/drafts";
import { sharedStyles } from "../../styles/controls";
import { kindName, listedRules, type ListedRule } from "./listed-rules";
import "./rule-form";
import { NEW_RULE, type RuleClosedEvent } from "./rule-form";
import { rulesList } from "./rules-list";
import { rulesStyles } from "./rules-styles";

@customElement("kebu-rules-view")
export class RulesView extends StoreView {
  static override styles = [...sharedStyles, rulesStyles];

  @property({ attribute: false }) drafts!: Drafts;
  /** Id of the rule that is open, a kind for a usual one, or that of a new one. */
  @state() private opened: string | undefined;
  @state() private refused: readonly Problem[] = [];

  override focus(): void {
    void this.focusOn(this.opened === undefined ? "rules-title" : "form");
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    if (this.opened !== undefined)
      return html`<kebu-rule-form
        id="form"
        .store=${this.store}
        .drafts=${this.drafts}
        .rule=${this.opened}
        @kebu-rule-closed=${(event: RuleClosedEvent) => this.close(event.detail)}
      ></kebu-rule-form>`;
    return this.list(book);
  }

  private list(book: Book): TemplateResult {
    const { settings, today } = this.state;
    const { language } = this;
    return html`<button type="button" class="link" id="rules-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="rules-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${problemList(this.refused, this.word("problemsHead"), language)} ${this.begin(book)}
      ${rulesList({
        rules: listedRules(book, settings, language),
        settings,
        today,
        language,
        onSwitch: (rule, isOn) => void this.switch(rule, isOn),
        onOpen: ({ id }) => this.open(id),
      })}
      <button type="button" class="add primary" id="add-rule" @click=${() => this.open(NEW_RULE)}>
        ${this.say("add")}
      </button>`;
  }

  /** Where there is no table yet, or an empty one: what the book goes by, and the table by one press. */
  private begin({ rules }: Book): TemplateResult | typeof nothing {
    if (rules && rules.size > 0) return nothing;
    return html`<div class="begin">
      ${rules ? nothing : html`<p>${this.say("noTable")}</p>`}
      <button type="button" id="begin-rules" @click=${() => this.beginRules()}>${this.say("begin")}</button>
      <p class="hint">${this.say("beginLine")}</p>
    </div>`;
  }

  private async beginRules(): Promise<void> {
    const language = this.state.book?.language ?? this.language;
    const input = { table: "rules", rows: starterRules(language) } as const;
    if (await this.run((book, today, newId) => beginTable(book, input, today, newId)))
      await this.focusOn("rules-title");
  }

  private async switch({ id, isUsual, rule }: ListedRule, isOn: boolean): Promise<void> {
    const written = isUsual && rule ? this.usualCells(rule.kind) : {};
    const input = { ...(isUsual ? {} : { id }), cells: { ...written, on: isOn } };
    const before = new Set(this.state.book?.rules?.ids);
    if (await this.run((book, today, newId) => saveRule(book, input, today, newId))) {
      const made = this.state.book?.rules?.ids.find((known) => !before.has(known));
      await this.focusOn(`on-${made ?? id}`);
    }
  }

  private usualCells(kind: NonNullable<ListedRule["rule"]>["kind"]): { name: string; kind: string } {
    return { name: kindName(kind, this.state.book?.language ?? this.language), kind };
  }

  private async run(make: MakeChange): Promise<boolean> {
    this.refused = await this.store.run(make);
    this.requestUpdate();
    if (this.refused.length > 0) await this.focusOn("problems");
    return this.refused.length === 0;
  }

  private open(id: string): void {
    this.refused = [];
    this.opened = id;
    void this.updateComplete.then(() => this.byId("form")?.focus());
  }

  /** Back in the list, at the rule that was open. */
  private close(id: string | undefined): void {
    const target = id ?? this.opened;
    this.opened = undefined;
    void this.updateComplete.then(() =>
      (this.byId(`rule-${target ?? ""}`) ?? this.byId("rules-title"))?.focus(),
    );
  }

  private say(key: RulesViewWord): string {
    return say(rulesViewWords[key], this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rules-view": RulesView;
  }
}
