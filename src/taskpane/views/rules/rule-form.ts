/** The form of one rule: the fields of its kind alone, and below it whom it would remind of. Ctrl+Enter saves. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { removeRule } from "../../../model/commands/remove-rule";
import { saveRule } from "../../../model/commands/save-rule";
import { templateTroubles } from "../../../model/messages/fill-message";
import type { Problem } from "../../../model/problem";
import { ruleOfRow } from "../../../model/reminders/rule-of-row";
import { columnOf, schema } from "../../../model/schema";
import { customKeys, rowOf } from "../../../model/table-data";
import { customHeader } from "../../../model/value";
import { messageTroubleSentence } from "../../../words/messages";
import { ruleFieldTroubles, rulesViewWords, type RulesViewWord } from "../../../words/pane/rules";
import { problemPhrases } from "../../../words/problems";
import { say } from "../../../words/phrase";
import { DraftForm } from "../../components/draft-form";
import { problemList } from "../../components/problem-list";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { isKind, NEW_RULE, storedRule, typedCells } from "./rule-draft";
import { ruleFields } from "./rule-fields";
import "./rule-preview";

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
    `,
  ];

  /** Id of its row, the kind of a usual rule, or that of a new one. */
  @property() rule = NEW_RULE;

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
    if (!changed.has("rule") || !book) return;
    this.draft = this.drafts.get(this.draftKey) ?? storedRule(book, this.rule, book.language);
    this.errors = {};
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    if (!book) return html``;
    const { language, draft, errors } = this;
    const { rule, problems } = ruleOfRow(book, this.rowId ?? "", typedCells(draft), settings);
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
      <h2>${this.rule === NEW_RULE ? this.say("newTitle") : this.typed("name")}</h2>
      ${problemList(this.problems, this.word("problemsHead"), language)}
      ${ruleFields({
        draft,
        errors,
        language,
        dayColumns: dayColumns(book),
        onType: (key, text) => this.type(key, text),
      })}
      ${draft.on === "no" ? html`<p class="hint">${this.say("previewOff")}</p>` : nothing}
      <kebu-rule-preview
        .store=${this.store}
        .rule=${rule}
        .trouble=${this.troubleWords(problems[0])}
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

  private troubleWords(problem: Problem | undefined): string {
    if (!problem) return "";
    const phrase = { ...problemPhrases, ...ruleFieldTroubles }[problem.code];
    return say(phrase, this.language, problem.data);
  }

  protected override async save(): Promise<void> {
    const { book, settings } = this.state;
    if (!book) return;
    const cells = typedCells(this.draft);
    const isOn = cells.on !== false;
    const { problems } = ruleOfRow(book, "", cells, settings);
    const errors = Object.fromEntries(
      (isOn ? problems : []).map((problem) => [columnKey(problem, book), this.troubleWords(problem)]),
    );
    if (cells.name === null || cells.name === undefined)
      errors.name = say(ruleFieldTroubles.required, this.language);
    Object.assign(errors, this.messageErrors());
    if (Object.keys(errors).length > 0) {
      this.showErrors(errors);
      return;
    }
    const id = this.rowId;
    const before = new Set(book.rules?.ids);
    if (!(await this.write((now, today, newId) => saveRule(now, { id, cells }, today, newId)))) return;
    const made = this.state.book?.rules?.ids.find((known) => !before.has(known));
    this.dispatchEvent(new RuleClosedEvent(id ?? made));
  }

  /** What would keep every message of the rule from leaving. */
  private messageErrors(): Record<string, string> {
    const errors: Record<string, string> = {};
    for (const key of ["messageZh", "messageEn"]) {
      const text = this.typed(key);
      const [trouble] = text.trim() === "" ? [] : templateTroubles(text);
      if (trouble) errors[key] = messageTroubleSentence(trouble, this.language);
    }
    return errors;
  }

  private async removeRow(): Promise<void> {
    const id = this.rowId;
    if (id === undefined) return;
    if (await this.write((now, today, newId) => removeRule(now, { id }, today, newId)))
      this.dispatchEvent(new RuleClosedEvent());
  }

  private close(): void {
    this.drafts.drop(this.draftKey);
    this.dispatchEvent(new RuleClosedEvent(isKind(this.rule) ? this.rule : this.rowId));
  }

  private say(key: RulesViewWord): string {
    return say(rulesViewWords[key], this.language);
  }
}

/** The key of the column at which the problem stands. */
function columnKey({ place }: Problem, { language }: Book): string {
  return schema.rules.columns.find(({ header }) => header[language] === place.column)?.key ?? "name";
}

/** Headers of the columns in which an end may stand: days of the schema, and the owner's own. */
function dayColumns(book: Book): readonly string[] {
  return (["customers", "visits"] as const).flatMap((table) => {
    const keys = Object.keys(book[table].columns).filter(
      (key) => customHeader(key) === undefined && columnOf(table, key).type === "day",
    );
    const own = customKeys(book[table]).map((key) => customHeader(key)!);
    return [...own, ...keys.map((key) => columnOf(table, key).header[book.language])];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rule-form": RuleForm;
  }
}
