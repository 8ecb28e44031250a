/** The form of one rule: the fields of its kind alone, and below it whom it would remind of. Ctrl+Enter saves. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { removeRule } from "../../../model/commands/remove-rule";
import { saveRule } from "../../../model/commands/save-rule";
import type { Problem } from "../../../model/problem";
import { isRuleKind } from "../../../model/reminders/read-rule";
import { ruleOfRow } from "../../../model/reminders/rule-of-row";
import { schema } from "../../../model/schema";
import { rowOf } from "../../../model/table-data";
import type { Row } from "../../../model/value";
import { ruleFieldTroubles, rulesViewWords, type RulesViewWord } from "../../../words/pane/rules";
import { say } from "../../../words/phrase";
import { DraftForm } from "../../components/draft-form";
import { problemList } from "../../components/problem-list";
import type { Draft } from "../../store/drafts";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { contestedFields } from "./contested-fields";
import { dayColumns } from "./day-columns";
import { NEW_RULE, storedRule, typedCells } from "./rule-draft";
import { ruleFields } from "./rule-fields";
import { contestedKeys, followSheet, typedKeys, type FormAndSheet } from "./rule-merge";
import "./rule-preview";
import { messageErrors, ruleTrouble } from "./rule-trouble";

export { NEW_RULE };

/** The form is done with; tells the rule that was saved, if one was. */
export class RuleClosedEvent extends CustomEvent<string | undefined> {
  constructor(id?: string) {
    super("kebu-rule-closed", { detail: id });
  }
}

@customElement("kebu-rule-form")
export class RuleForm extends DraftForm {
  static override styles = [
    ...sharedStyles,
    checkStyles,
    disclosureStyles,
    css`
      details {
        margin-top: 12px;
      }
      .below {
        margin-top: 16px;
      }
      .told {
        margin-top: 8px;
        padding-inline-start: 8px;
        border-inline-start: 3px solid var(--colorStatusDangerForeground3);
      }
    `,
  ];

  /** Id of its row, the kind of a usual rule, or that of a new one. */
  @property() rule = NEW_RULE;

  /** What the form showed before it was typed into. */
  @state() private shown: Draft = {};
  /** Fields that somebody else changed too, as told at the last save. */
  @state() private contested: readonly string[] = [];
  private followed: Book | undefined;

  protected override readonly table = "rules";

  override focus(): void {
    void this.focusOn(this.rule === NEW_RULE ? "kind" : "name");
  }

  protected override get draftKey(): string {
    return `rule:${this.rule}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { book } = this.state;
    if (!book) return;
    if (changed.has("rule")) {
      this.shown = this.drafts.get(this.shownKey) ?? storedRule(book, this.rule, book.language);
      this.draft = this.drafts.get(this.draftKey) ?? this.shown;
      this.errors = {};
      this.problems = [];
      this.contested = [];
      this.followed = undefined;
    }
    if (this.followed !== book && this.rowId !== undefined)
      ({ shown: this.shown, draft: this.draft } = followSheet(
        this.both,
        storedRule(book, this.rule, book.language),
      ));
    this.followed = book;
  }

  protected override type(key: string, text: string): void {
    super.type(key, text);
    this.drafts.keep(this.shownKey, this.shown);
  }

  private get both(): FormAndSheet {
    return { shown: this.shown, draft: this.draft };
  }

  private get shownKey(): string {
    return `shown-${this.draftKey}`;
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    if (!book) return html``;
    const { language, draft, errors } = this;
    const { rule, problems } = ruleOfRow(book, this.rowId ?? "", typedCells(draft), settings);
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
      <h2>${this.rule === NEW_RULE ? this.say("newTitle") : this.typed("name")}</h2>
      ${problemList(this.problems, this.word("problemsHead"), language)} ${this.gone()}
      ${contestedFields({
        keys: this.contested,
        now: storedRule(book, this.rule, book.language),
        language,
        onTake: (key, text) => this.takeTheirs(key, text),
      })}
      ${ruleFields({
        draft,
        errors,
        language,
        dayColumns: dayColumns(book),
        birthdayLead: settings.birthdayLead,
        onType: (key, text) => this.type(key, text),
      })}
      ${draft.on === "no" ? html`<p class="hint">${this.say("previewOff")}</p>` : nothing}
      <kebu-rule-preview
        .store=${this.store}
        .rule=${rule}
        .trouble=${problems[0] ? ruleTrouble(problems[0], this.language) : ""}
      ></kebu-rule-preview>
      ${
        this.rowId === undefined
          ? nothing
          : html`<div class="buttons below">
              <button type="button" id="remove-rule" @click=${() => this.removeRow()}>
                ${this.say("remove")}
              </button>
            </div>`
      }
      <div class="buttons save">
        <button type="submit" class="primary">${this.word("saveWithKeys")}</button>
        <button type="button" id="cancel-rule" @click=${() => this.close()}>${this.word("cancel")}</button>
      </div>
    </form>`;
  }

  /** Of the row; undefined for a rule that has none yet. */
  private get rowId(): string | undefined {
    return rowOf(this.state.book?.rules, this.rule) === undefined ? undefined : this.rule;
  }

  /** A row that somebody removed comes back only where the user wants it to. */
  private get isGone(): boolean {
    return this.rule !== NEW_RULE && !isRuleKind(this.rule) && this.rowId === undefined;
  }

  private gone(): TemplateResult | typeof nothing {
    if (!this.isGone) return nothing;
    return html`<div class="told" id="gone" role="alert" tabindex="-1">
      <p>${this.say("gone")}</p>
      <button type="button" id="add-again" @click=${() => this.writeCells(undefined, typedCells(this.draft))}>
        ${this.say("addAgain")}
      </button>
    </div>`;
  }

  private takeTheirs(key: string, text: string): void {
    this.type(key, text);
    this.shown = { ...this.shown, [key]: text };
    this.contested = this.contested.filter((each) => each !== key);
    void this.focusOn(this.contested.length > 0 ? "contested" : key);
  }

  protected override async save(): Promise<void> {
    const { book, settings } = this.state;
    if (!book) return;
    const cells = typedCells(this.draft);
    const isOn = cells.on !== false;
    const { problems } = ruleOfRow(book, "", cells, settings);
    const errors = Object.fromEntries(
      (isOn ? problems : []).map((problem) => [
        columnKey(problem, book),
        ruleTrouble(problem, this.language),
      ]),
    );
    if (cells.name === null || cells.name === undefined)
      errors.name = say(ruleFieldTroubles.required, this.language);
    Object.assign(errors, messageErrors(this.draft, this.language));
    if (Object.keys(errors).length > 0) {
      this.showErrors(errors);
      return;
    }
    if (this.isGone) return this.focusOn("gone");
    if (this.rowId === undefined) return this.writeCells(undefined, cells);
    const now = storedRule(book, this.rule, book.language);
    this.contested = contestedKeys(this.both, now);
    if (this.contested.length > 0) {
      // They are shown, so that saving again is the user's decision.
      this.shown = {
        ...this.shown,
        ...Object.fromEntries(this.contested.map((key) => [key, now[key] ?? ""])),
      };
      return this.focusOn("contested");
    }
    const typed = typedKeys(this.both).map((key) => [key, cells[key] ?? null] as const);
    return this.writeCells(this.rowId, Object.fromEntries(typed));
  }

  private async writeCells(id: string | undefined, cells: Row): Promise<void> {
    const before = new Set(this.state.book?.rules?.ids);
    if (!(await this.write((now, today, newId) => saveRule(now, { id, cells }, today, newId)))) return;
    this.drafts.drop(this.shownKey);
    const made = this.state.book?.rules?.ids.find((known) => !before.has(known));
    this.dispatchEvent(new RuleClosedEvent(id ?? made));
  }

  private async removeRow(): Promise<void> {
    const id = this.rowId;
    if (id === undefined) return;
    if (await this.write((now, today, newId) => removeRule(now, { id }, today, newId)))
      this.dispatchEvent(new RuleClosedEvent());
  }

  private close(): void {
    this.drafts.drop(this.draftKey);
    this.drafts.drop(this.shownKey);
    this.dispatchEvent(new RuleClosedEvent(isRuleKind(this.rule) ? this.rule : this.rowId));
  }

  private say(key: RulesViewWord): string {
    return say(rulesViewWords[key], this.language);
  }
}

/** The key of the column at which the problem stands. */
function columnKey({ place }: Problem, { language }: Book): string {
  return schema.rules.columns.find(({ header }) => header[language] === place.column)?.key ?? "name";
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rule-form": RuleForm;
  }
}
