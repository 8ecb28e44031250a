/**
 * Whom a rule would remind of in the next weeks, worked out anew whenever it, the book or the day changes: when typing
 * rests, and in slices, so that typing goes on.
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Reminder } from "../../../model/reminders/reminder";
import type { ReminderLists } from "../../../model/reminders/customer-reminders";
import { PREVIEW_DAYS, previewingRule } from "../../../model/reminders/preview-rule";
import { ruleBefore } from "../../../model/reminders/rule-set";
import type { RuleSpec } from "../../../model/reminders/rule-spec";
import { textAt } from "../../../model/table-data";
import { dayWords } from "../../../words/days";
import { furtherWords } from "../../../words/further-reminders";
import { rulesViewWords, type RulesViewWord } from "../../../words/pane/rules";
import { joinedItems } from "../../../words/joined";
import { say, type PhraseData } from "../../../words/phrase";
import { reminderReason } from "../../../words/reminders";
import { inSlices } from "../../../workbook/in-slices";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { tableStyles } from "../../styles/tables";

const REST_MS = 200;
/** Named at first; all others are counted. */
const NAMED = 5;

@customElement("kebu-rule-preview")
export class RulePreview extends StoreView {
  static override styles = [
    ...sharedStyles,
    tableStyles,
    css`
      :host {
        margin-top: 16px;
        padding-top: 12px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      table {
        margin-top: 4px;
        table-layout: fixed;
      }
      .stale table {
        color: var(--colorNeutralForeground3);
      }
      th,
      td {
        overflow-wrap: anywhere;
        vertical-align: top;
      }
    `,
  ];

  /** Undefined while it cannot be understood. */
  @property({ attribute: false }) rule: RuleSpec | undefined;
  /** Why it cannot be. */
  @property() trouble = "";
  @state() private lists: ReminderLists | undefined;
  /** It is of the rule as it was a moment ago. */
  @state() private isStale = false;
  private shownFor: readonly unknown[] = [];
  private rest: ReturnType<typeof setTimeout> | undefined;
  private leaving: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
    this.shownFor = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { book, today } = this.state;
    const asked = [book, today, JSON.stringify(this.rule)];
    if (asked.every((part, place) => part === this.shownFor[place])) return;
    const isFirst = this.shownFor.length === 0;
    const before: unknown = changed.get("rule");
    if (this.rule && (before as RuleSpec | undefined)?.kind !== this.rule.kind) this.lists = undefined;
    this.isStale = true;
    this.shownFor = asked;
    this.leave();
    this.rest = setTimeout(() => void this.workOut(), isFirst ? 0 : REST_MS);
  }

  protected override render(): TemplateResult {
    return html`<h3>${this.say("previewTitle")}</h3>
      <div class=${this.isStale ? "stale" : ""}>
        <div role="status" id="preview" aria-busy=${this.isStale ? "true" : "false"}>${this.sentences()}</div>
        ${this.first()}
      </div>`;
  }

  private sentences(): TemplateResult {
    const { lists } = this;
    if (!this.rule) return html`<p class="secondary">${this.say("notWritten")} ${this.trouble}</p>`;
    if (!lists) return html`<p class="secondary">${this.say("previewWorking")}</p>`;
    const customers = new Set(lists.reminders.map(({ customerId }) => customerId)).size;
    const data = { days: PREVIEW_DAYS, customers, count: lists.reminders.length };
    return html`<p>${this.say(customers === 0 ? "previewNone" : "previewCount", data)}</p>
      ${this.neverCounts(this.rule)} ${this.silenced(lists)}`;
  }

  /** Why it reminds of nobody, where another rule is asked before it. */
  private neverCounts(rule: RuleSpec): TemplateResult | typeof nothing {
    const { book, settings } = this.state;
    const before = book && ruleBefore(book, rule, settings);
    if (!before) return nothing;
    return html`<p class="secondary" dir="auto">
      ${this.say("previewNever", { rule: before.name || before.id })}
    </p>`;
  }

  private silenced({ silenced }: ReminderLists): TemplateResult | typeof nothing {
    const names = [...new Set(silenced.map((reminder) => this.nameOf(reminder)))];
    if (names.length === 0) return nothing;
    const more = names.length > NAMED ? "…" : "";
    const data = { count: names.length, names: joinedItems(names.slice(0, NAMED), this.language) + more };
    return html`<p class="secondary" dir="auto">${this.say("previewSilenced", data)}</p>`;
  }

  private first(): TemplateResult | typeof nothing {
    const { lists, rule } = this;
    if (!rule || !lists || lists.reminders.length === 0) return nothing;
    const { today } = this.state;
    const { language } = this;
    const byDay = [...lists.reminders].sort((one, other) => one.shown - other.shown);
    const more = byDay.length - NAMED;
    return html`<table>
        <caption class="hidden-visually">
          ${this.say("previewTable")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this.say("client")}</th>
            <th scope="col">${this.say("day")}</th>
            <th scope="col">${this.say("why")}</th>
          </tr>
        </thead>
        <tbody>
          ${byDay.slice(0, NAMED).map(
            (reminder) =>
              html`<tr>
                <th scope="row" dir="auto">${this.nameOf(reminder)}</th>
                <td>${dayWords(reminder.shown, today, language)}</td>
                <td class="secondary" dir="auto">${reminderReason(reminder, language, furtherWords)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${more > 0 ? html`<p class="secondary">${this.say("previewMore", { count: more })}</p>` : nothing}`;
  }

  private async workOut(): Promise<void> {
    const { rule } = this;
    const { book, today, settings, ranking } = this.state;
    if (!rule || !book) {
      this.isStale = false;
      return;
    }
    const leaving = new AbortController();
    this.leaving = leaving;
    const work = previewingRule(book, rule, today, PREVIEW_DAYS, { settings, ranking });
    const lists = await inSlices(work, { signal: leaving.signal });
    if (!lists || leaving.signal.aborted) return;
    this.lists = lists;
    this.isStale = false;
  }

  private leave(): void {
    clearTimeout(this.rest);
    this.leaving?.abort();
  }

  private nameOf({ customerRow, customerId }: Reminder): string {
    const { book } = this.state;
    return (book && textAt(book.customers, "name", customerRow)) || customerId;
  }

  private say(key: RulesViewWord, data?: PhraseData): string {
    return say(rulesViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rule-preview": RulePreview;
  }
}
