/**
 * Today: who is waiting, most urgent first, and what was done. What stands around the list (whose reminders, several
 * at once, later days, who is not reminded of) comes as a chunk of its own, `day/day-desk.ts`; the list waits for it
 * only where it decides what stands in it.
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
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
import type { Stop } from "../../workbook/port";
import type { Go } from "../route";
import { remembered } from "../store/remember";
import { rowsWithoutId } from "../store/rows-without-id";
import { sharedStyles } from "../styles/controls";
import type * as DayDesk from "./day/day-desk";

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
      .whose .field {
        margin: 8px 0;
      }
      .lacking {
        margin-top: 8px;
      }
      details {
        margin-top: 8px;
      }
      details h3 {
        margin-top: 8px;
      }
      summary {
        min-height: 24px;
        padding: 4px 0;
        cursor: pointer;
      }
      .doors {
        margin-top: 16px;
      }
    `,
  ];

  @state() private desk: typeof DayDesk | undefined;
  @state() private lacksDesk = false;
  @state() private filter: Filter | undefined;
  @state() private activeId = "";
  @state() private shown = PAGE;

  private readonly coming = this.fetchDesk();
  private stopWatching: Stop | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  /** Puts the focus on the reminder that comes first; answers whether there is one. */
  async focusFirst(): Promise<boolean> {
    await this.coming;
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

  private async fetchDesk(): Promise<void> {
    this.desk = await import(/* webpackChunkName: "day" */ "./day/day-desk").catch(() => undefined);
    this.lacksDesk = !this.desk;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.desk || (!changed.has("desk") && !changed.has("store"))) return;
    this.stopWatching?.();
    this.stopWatching = this.desk.dayWorkOf(this.store).subscribe(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { book, reminders, lacksRules, settings } = this.state;
    if (!book) return html``;
    if (book.customers.size === 0) return this.emptyBook();
    const { usual, byStaff } = settings.dayLimits;
    const waits = usual !== undefined || Object.keys(byStaff).length > 0 || remembered("dayOf");
    if (waits && !this.desk && !this.lacksDesk)
      return html`<p class="secondary">${this.word("loadingView")}</p>`;
    const work = this.desk?.dayWorkOf(this.store);
    const day = work && this.desk?.dayList(this.state, work.state.staff);
    const waiting = day?.waiting ?? reminders;
    const listed = this.filter ? waiting.filter(fits[this.filter]) : waiting;
    const later = day?.later.flatMap((each) => each.reminders) ?? [];
    const row = this.row([...listed, ...later]);
    const scene = work &&
      day && {
        ...{ store: this.store, work, day, listed, row, language: this.language },
        reasonOf: (reminder: Reminder) => this.reasonOf(reminder),
        go: (go: Go) => this.go(go),
      };
    return html`
      ${this.filterBar(waiting)} ${scene && this.desk?.dayHead(scene)}
      ${lacksRules ? html`<p class="lacking" role="status">${this.word("lacksRules")}</p>` : nothing}
      ${this.lacksDesk ? html`<p class="lacking" role="status">${this.word("viewFailed")}</p>` : nothing}
      ${this.emptyWords(waiting, listed)}
      <div @kebu-reminder-move=${this.move} @kebu-choosing-ended=${() => this.focusFirst()}>
        <ul aria-label=${this.word("reminders")}>
          ${repeat(listed.slice(0, this.shown), ({ id }) => id, row)}
        </ul>
        ${this.showMore(listed.length)} ${scene && this.desk?.dayFoot(scene)}
      </div>
      ${this.doneList(book)} ${scene && this.desk?.dayDoors(scene)}
    `;
  }

  private row(drawn: readonly Reminder[]): (reminder: Reminder) => TemplateResult {
    const active = drawn.find(({ id }) => id === this.activeId) ?? drawn[0];
    const choosing = this.desk?.dayWorkOf(this.store).state;
    return (reminder) =>
      html`<li>
        <kebu-reminder-row
          .store=${this.store}
          .reminder=${reminder}
          .chosen=${choosing?.isChoosing ? choosing.chosen.has(reminder.id) : undefined}
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
    const { detail } = event;
    if (detail === "all") {
      this.renderRoot.querySelector("kebu-many-bar")?.focus();
      return;
    }
    const rows = [...this.renderRoot.querySelectorAll("kebu-reminder-row")];
    const from = rows.findIndex((row) => row === event.target);
    const moved = { here: from, choose: from, up: from - 1, down: from + 1, first: 0, last: rows.length - 1 };
    const row = rows[moved[detail]];
    if (!row) return;
    this.activeId = row.reminder.id;
    if (detail === "choose") this.desk?.dayWorkOf(this.store).toggle(row.reminder.id);
    else if (detail !== "here") void this.updateComplete.then(() => row.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-today-view": TodayView;
  }
}
