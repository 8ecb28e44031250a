/**
 * One reminder: who and how late, why, and on the active one what can be done about it. Enter opens
 * "done" with a note; Escape closes it again.
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { textAt } from "../../model/table-data";
import type { Reminder } from "../../model/reminders/reminder";
import { fullDay } from "../../words/days";
import { sharedStyles } from "../styles/controls";
import { classBadge } from "./class-badge";
import { lateness } from "./lateness";
import "./reminder-answer";
import type { Answer } from "./reminder-answer";
import { StoreView } from "./store-view";

/** The row wants to be the active one, or the active one to be another. */
export class ReminderMoveEvent extends CustomEvent<"here" | "up" | "down" | "first" | "last"> {
  constructor(move: "here" | "up" | "down" | "first" | "last") {
    super("kebu-reminder-move", { detail: move, bubbles: true, composed: true });
  }
}

const MOVES: Readonly<Record<string, "up" | "down" | "first" | "last">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

@customElement("kebu-reminder-row")
export class ReminderRow extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      :host {
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      :host([active]) {
        background: var(--colorNeutralBackground2);
      }
      .row {
        display: flex;
        align-items: stretch;
      }
      .main {
        flex: 1;
        min-width: 0;
        display: grid;
        grid-template-columns: minmax(20px, auto) minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: center;
        padding: 8px 4px;
        border: 0;
        border-radius: 0;
        background: transparent;
        text-align: start;
        outline-offset: -2px !important;
      }
      .name {
        font-weight: var(--fontWeightSemibold);
      }
      .why {
        grid-column: 2 / -1;
        overflow-wrap: anywhere;
      }
      .card {
        flex: none;
        align-self: stretch;
        padding: 0;
        min-width: 24px;
        color: var(--colorNeutralForeground3);
      }
      .actions {
        padding: 0 4px 8px 28px;
        gap: 4px;
      }
      .actions button {
        min-height: 28px;
        padding: 2px 10px;
      }
    `,
  ];

  @property({ attribute: false }) reminder!: Reminder;
  @property({ type: Boolean, reflect: true }) active = false;
  @state() private answer: Answer | undefined;

  override focus(): void {
    this.byId("main")?.focus();
  }

  /** Opens "done", as Enter does. */
  open(answer: Answer = "done"): void {
    this.answer = answer;
    this.dispatchEvent(new ReminderMoveEvent("here"));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("active") && !this.active) this.answer = undefined;
  }

  protected override render(): TemplateResult {
    const { reminder } = this;
    const name = this.name;
    return html`
      <div class="row">
        <button
          class="main"
          id="main"
          type="button"
          tabindex=${this.active ? 0 : -1}
          aria-expanded=${this.active ? "true" : "false"}
          @click=${() => this.dispatchEvent(new ReminderMoveEvent("here"))}
          @keydown=${this.key}
        >
          ${classBadge(this.state.settings.classes, reminder.place, this.language)}
          <span class="name cut" dir="auto" title=${name}>${name}</span>
          <span class="number" title=${fullDay(reminder.shown, this.language)}
            >${lateness(reminder.shown, this.state.today, this.language)}</span
          >
          <span class="why secondary" dir="auto">${this.reasonOf(reminder)}</span>
        </button>
        <button
          class="card link"
          type="button"
          tabindex=${this.active ? 0 : -1}
          aria-label=${this.word("openCard", { name })}
          @click=${() => this.openCard()}
        >
          ›
        </button>
      </div>
      ${this.active ? this.below(name) : nothing}
    `;
  }

  private below(name: string): TemplateResult {
    if (this.answer) {
      return html`<kebu-reminder-answer
        .store=${this.store}
        .reminder=${this.reminder}
        .answer=${this.answer}
        @kebu-answer-closed=${this.closeAnswer}
      ></kebu-reminder-answer>`;
    }
    const actions: readonly Answer[] = ["done", "later", "skip"];
    return html`<div class="buttons actions" role="group" aria-label=${this.word("actionsFor", { name })}>
      ${actions.map(
        (action) =>
          html`<button type="button" @click=${() => this.open(action)}>${this.word(action)}</button>`,
      )}
    </div>`;
  }

  private get name(): string {
    const { book } = this.state;
    return book ? textAt(book.customers, "name", this.reminder.customerRow) : "";
  }

  private readonly key = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      this.dispatchEvent(new ReminderMoveEvent(move));
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    this.open();
  };

  private readonly closeAnswer = (): void => {
    this.answer = undefined;
    void this.focusOn("main");
  };

  private openCard(): void {
    this.go({ to: "over", over: { view: "card", customerId: this.reminder.customerId } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-reminder-row": ReminderRow;
  }
  interface HTMLElementEventMap {
    "kebu-reminder-move": ReminderMoveEvent;
  }
}
