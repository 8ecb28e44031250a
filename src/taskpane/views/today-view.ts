/** Today: who is waiting, most urgent first, and what was done. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { giveIds } from "../../model/commands/give-ids";
import { takeBack } from "../../model/commands/take-back";
import type { Book } from "../../model/book";
import type { Reminder } from "../../model/reminders/reminder";
import "../components/reminder-row";
import type { ReminderMoveEvent } from "../components/reminder-row";
import { StoreView } from "../components/store-view";
import { doneToday, type DoneEntry } from "../store/done-today";
import { rowsWithoutId } from "../store/rows-without-id";
import { sharedStyles } from "../styles/controls";

/** Drawn at first, and added by "show more". */
const PAGE = 50;

type Filter = "late" | "today" | "week";
const FILTERS: readonly Filter[] = ["late", "today", "week"];

const fits: Readonly<Record<Filter, (reminder: Reminder) => boolean>> = {
  late: ({ late }) => late > 0,
  today: ({ late }) => late === 0,
  week: ({ late }) => late < 0,
};

@customElement("kebu-today-view")
export class TodayView extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        padding-bottom: 8px;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      .filters button {
        min-height: 28px;
        padding: 2px 10px;
        border-radius: var(--borderRadiusCircular);
      }
      .filters [aria-pressed="true"] {
        color: var(--colorBrandForeground1);
        border-color: var(--colorBrandStroke1);
        background: var(--colorBrandBackground2);
        font-weight: var(--fontWeightSemibold);
      }
      .empty {
        padding: 16px 0;
      }
      .done {
        margin-top: 24px;
      }
      .done h3 {
        padding-bottom: 4px;
        border-bottom: 1px solid var(--colorNeutralStroke2);
        color: var(--colorNeutralForeground3);
        font-size: 12px;
      }
      .done li {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 32px;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      .done .note {
        flex: 1;
      }
      .more {
        margin-top: 8px;
      }
    `,
  ];

  @state() private filter: Filter | undefined;
  @state() private activeId = "";
  @state() private shown = PAGE;

  /** Puts the focus on the reminder that comes first; answers whether there is one. */
  async focusFirst(): Promise<boolean> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector("kebu-reminder-row");
    await row?.updateComplete;
    row?.focus();
    return row !== null;
  }

  /** Opens "done" of the reminder that comes first. */
  openFirst(): void {
    this.renderRoot.querySelector("kebu-reminder-row")?.open();
  }

  protected override render(): TemplateResult {
    const { book, reminders } = this.state;
    if (!book) return html``;
    if (book.customers.size === 0) return this.emptyBook();
    const listed = this.filter ? reminders.filter(fits[this.filter]) : reminders;
    return html`
      ${this.filterBar(reminders)} ${this.emptyWords(reminders, listed)}
      <ul aria-label=${this.word("reminders")} @kebu-reminder-move=${this.move}>
        ${repeat(listed.slice(0, this.shown), ({ id }) => id, this.row(listed))}
      </ul>
      ${this.showMore(listed.length)} ${this.doneList(book)}
    `;
  }

  private row(listed: readonly Reminder[]): (reminder: Reminder) => TemplateResult {
    const active = listed.find(({ id }) => id === this.activeId) ?? listed[0];
    return (reminder) =>
      html`<li>
        <kebu-reminder-row
          .store=${this.store}
          .reminder=${reminder}
          data-id=${reminder.id}
          ?active=${reminder === active}
        ></kebu-reminder-row>
      </li>`;
  }

  private filterBar(reminders: readonly Reminder[]): TemplateResult {
    const toggle = (filter: Filter): void => {
      this.filter = this.filter === filter ? undefined : filter;
      this.shown = PAGE;
    };
    return html`<div class="filters" role="group" aria-label=${this.word("filterWhich")}>
      ${FILTERS.map((filter) => {
        const count = reminders.filter(fits[filter]).length;
        const pressed = this.filter === filter ? "true" : "false";
        return html`<button type="button" aria-pressed=${pressed} @click=${() => toggle(filter)}>
          ${this.word(`${filter}Count`, { count })}
        </button>`;
      })}
    </div>`;
  }

  private emptyWords(
    reminders: readonly Reminder[],
    listed: readonly Reminder[],
  ): TemplateResult | typeof nothing {
    const week = reminders.filter(fits.week).length;
    if (!this.filter && week === reminders.length) {
      return html`<p class="empty">
        ${week > 0 ? this.word("nobodyWeek", { count: week }) : this.word("nobody")}
      </p>`;
    }
    return listed.length === 0 ? html`<p class="empty">${this.word("nobodyHere")}</p>` : nothing;
  }

  private showMore(count: number): TemplateResult | typeof nothing {
    if (count <= this.shown) return nothing;
    const more = Math.min(PAGE, count - this.shown);
    return html`<button type="button" class="more" @click=${() => (this.shown += PAGE)}>
      ${this.word("showMore", { count: more })}
    </button>`;
  }

  private emptyBook(): TemplateResult {
    const without = rowsWithoutId(this.state.problems, "customers");
    if (without.length > 0) {
      const give = (): Promise<unknown> =>
        this.store.run((book, today, newId) => giveIds(book, { problems: without }, today, newId));
      return html`<p class="empty">${this.word("onlyWithoutIds", { count: without.length })}</p>
        <button type="button" class="primary" @click=${give}>
          ${this.word("giveIds", { count: without.length })}
        </button>`;
    }
    const add = (): void => this.go({ to: "over", over: { view: "customer-form" } });
    return html`<p class="empty">${this.word("emptyBook")}</p>
      <button type="button" class="primary" @click=${add}>${this.word("addCustomer")}</button>`;
  }

  private doneList(book: Book): TemplateResult | typeof nothing {
    const entries = doneToday(book, this.state.today);
    if (entries.length === 0) return nothing;
    return html`<section class="done">
      <h3>${this.word("doneToday", { count: entries.length })}</h3>
      <ul>
        ${entries.map((entry) => this.doneRow(entry))}
      </ul>
    </section>`;
  }

  private doneRow(entry: DoneEntry): TemplateResult {
    const how = this.word(
      entry.how === "done" ? "doneWord" : entry.how === "skipped" ? "skippedWord" : "loggedWord",
    );
    return html`<li>
      <span class="cut" dir="auto" title=${entry.customer}>${entry.customer}</span>
      <span class="note secondary cut" dir="auto" title=${entry.note}
        >${how}${entry.note === "" ? "" : ` · ${entry.note}`}</span
      >
      <button
        type="button"
        class="link"
        aria-label=${this.word("reopen", { name: entry.customer })}
        @click=${() => this.undoEntry(entry)}
      >
        ${this.word("undo")}
      </button>
    </li>`;
  }

  private async undoEntry({ table, id }: DoneEntry): Promise<void> {
    const problems = await this.store.run((book, today, newId) =>
      takeBack(book, { table, id }, today, newId),
    );
    if (problems.length > 0) this.store.tellRefused(problems);
    this.go({ to: "saved" });
  }

  private readonly move = (event: ReminderMoveEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll("kebu-reminder-row")];
    const from = rows.findIndex((row) => row === event.target);
    const target = { here: from, up: from - 1, down: from + 1, first: 0, last: rows.length - 1 }[
      event.detail
    ];
    const row = rows[target];
    if (!row) return;
    this.activeId = row.reminder.id;
    if (event.detail !== "here") void this.updateComplete.then(() => row.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-today-view": TodayView;
  }
}
