/**
 * One reminder: who and how late, why, and on the active one what can be done about it. Enter opens
 * "done" with a note; Escape closes it again. The forms come with the rest of the day (`views/day/`).
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Day } from "../../model/day";
import { customerCalled } from "../../model/identity/customer-called";
import type { Reminder } from "../../model/reminders/reminder";
import { fullDay } from "../../words/days";
import { sharedStyles } from "../styles/controls";
import { classBadge } from "./class-badge";
import { lateness } from "./lateness";
import { StoreView } from "./store-view";

export const ANSWERS = ["done", "later", "skip", "hand"] as const;
export type Answer = (typeof ANSWERS)[number];

type Move = "here" | "up" | "down" | "first" | "last" | "choose" | "all";

/** The row wants to be the active one, the active one to be another, to be chosen, or all chosen to be answered. */
export class ReminderMoveEvent extends CustomEvent<Move> {
  constructor(move: Move) {
    super("kebu-reminder-move", { detail: move, bubbles: true, composed: true });
  }
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  " ": "choose",
  x: "choose",
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
      :host([active]) .name {
        white-space: normal;
        overflow-wrap: anywhere;
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
      .tick {
        align-self: center;
        flex: none;
        width: 16px;
        height: 16px;
        margin: 4px;
        accent-color: var(--colorBrandBackground);
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
  /** The day it stands on, where that is not the day it is due. */
  @property({ attribute: false }) standsOn: Day | undefined;
  @property({ type: Boolean, reflect: true }) active = false;
  /** Is it among those chosen? Undefined while none are being chosen. */
  @property({ attribute: false }) chosen: boolean | undefined;
  @state() private answer: Answer | undefined;

  override focus(): void {
    this.byId("main")?.focus();
  }

  /** Opens "done", as Enter does; where something is open already, goes back to it. */
  open(answer: Answer = this.answer ?? "done"): void {
    if (this.answer === answer)
      this.renderRoot.querySelector<HTMLElement>("kebu-reminder-answer, kebu-hand-on")?.focus();
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
    const day = this.standsOn ?? reminder.shown;
    return html`
      <div class="row">
        ${this.tick(name)}
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
          <span class="number" title=${fullDay(day, this.language)}
            >${lateness(day, this.state.today, this.language)}</span
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
      ${this.active && this.chosen === undefined ? this.below(name) : nothing}
    `;
  }

  private tick(name: string): TemplateResult | typeof nothing {
    if (this.chosen === undefined) return nothing;
    return html`<input
      class="tick"
      type="checkbox"
      tabindex=${this.active ? 0 : -1}
      .checked=${live(this.chosen)}
      aria-label=${name}
      @change=${() => this.dispatchEvent(new ReminderMoveEvent("choose"))}
    />`;
  }

  private below(name: string): TemplateResult {
    const reminders = [this.reminder];
    if (this.answer === "hand") {
      return html`<kebu-hand-on
        .store=${this.store}
        .reminders=${reminders}
        @kebu-answer-closed=${this.closeAnswer}
        @kebu-answered=${this.answered}
      ></kebu-hand-on>`;
    }
    if (this.answer) {
      return html`<kebu-reminder-answer
        .store=${this.store}
        .reminders=${reminders}
        .answer=${this.answer}
        @kebu-answer-closed=${this.closeAnswer}
        @kebu-answered=${this.answered}
      ></kebu-reminder-answer>`;
    }
    return html`<div class="buttons actions" role="group" aria-label=${this.word("actionsFor", { name })}>
      ${ANSWERS.map(
        (action) =>
          html`<button type="button" id=${action} @click=${() => this.open(action)}>
            ${this.word(action)}
          </button>`,
      )}
      <button type="button" id="message" @click=${() => this.writeMessage()}>${this.word("message")}</button>
    </div>`;
  }

  private get name(): string {
    const { book } = this.state;
    return book ? customerCalled(book, this.reminder.customerRow) : "";
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = this.chosen !== undefined && event.key === "Enter" ? "all" : MOVES[event.key];
    if (move) {
      event.preventDefault();
      this.dispatchEvent(new ReminderMoveEvent(move));
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.open();
    }
  };

  private readonly closeAnswer = (): void => {
    this.answer = undefined;
    void this.focusOn("main");
  };

  private writeMessage(): void {
    const { reminder } = this;
    this.go({ to: "over", over: { view: "message", customerId: reminder.customerId, reminder } });
  }

  /** What was put off or handed on may still stand in the list. */
  private readonly answered = (): void => {
    this.answer = undefined;
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
