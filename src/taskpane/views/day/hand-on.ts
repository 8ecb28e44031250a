/** Reminders handed to another of the staff: one press on a name does it. A name says how many it would get. */
import { css, html, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { reassign, refusedReassigns } from "../../../model/commands/reassign";
import { knownStaff } from "../../../model/handover/known-staff";
import type { Problem } from "../../../model/problem";
import type { Reminder } from "../../../model/reminders/reminder";
import { dayWords } from "../../../words/pane/day";
import { say } from "../../../words/phrase";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";

@customElement("kebu-hand-on")
export class HandOn extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      div[role="group"] {
        padding: 0 4px 12px 28px;
      }
      .buttons {
        margin-top: 4px;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) reminders: readonly Reminder[] = [];
  @state() private problems: readonly Problem[] = [];

  protected override firstUpdated(): void {
    this.focus();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("button")?.focus();
  }

  protected override render(): TemplateResult {
    const takers = this.takers();
    return html`<div role="group" aria-labelledby="hand-to" @keydown=${this.key}>
      ${problemList(this.problems, this.word("problemsHead"), this.language)}
      <p class="secondary" id="hand-to">
        ${say(dayWords[takers.length > 0 ? "handTo" : "noStaff"], this.language)}
      </p>
      <div class="buttons">
        ${takers.map(
          ([staff, count]) =>
            html`<button type="button" @click=${() => this.hand(staff)}>
              ${this.takerWords(staff, count)}
            </button>`,
        )}
        <button type="button" class="plain" @click=${this.close}>${this.word("cancel")}</button>
      </div>
    </div>`;
  }

  /** Who may take them, and how many of them are not theirs already. */
  private takers(): readonly (readonly [staff: string, count: number])[] {
    const { book, settings } = this.state;
    if (!book) return [];
    return knownStaff(book, settings).flatMap((to) => {
      const count = this.reminders.length - refusedReassigns(book, { reminders: this.reminders, to }).length;
      return count === 0 ? [] : [[to, count] as const];
    });
  }

  private takerWords(staff: string, count: number): string {
    if (this.reminders.length === 1) return staff;
    return say(dayWords.handCount, this.language, { staff, count });
  }

  private async hand(to: string): Promise<void> {
    const { reminders } = this;
    const language = this.state.book?.language;
    const reasonOf = (reminder: Reminder): string => this.reasonOf(reminder, language);
    this.problems = await this.store.run((book, today, newId) =>
      reassign(book, { reminders, to, reasonOf }, today, newId),
    );
    if (this.problems.length > 0) {
      void this.focusOn("problems");
      return;
    }
    this.dispatchEvent(new CustomEvent("kebu-answered", { bubbles: true, composed: true }));
    this.go({ to: "saved" });
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close();
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent("kebu-answer-closed"));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-hand-on": HandOn;
  }
}
