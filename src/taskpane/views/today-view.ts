/**
 * Today: who is waiting, most urgent first, and what was done. What stands around the list (whose reminders, several
 * at once, later days, who is not reminded of) comes as a chunk of its own, `day/day-desk.ts`; the list waits for it
 * only where it decides what stands in it.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { giveIds } from "../../model/commands/give-ids";
import type { Day } from "../../model/day";
import type { Reminder } from "../../model/reminders/reminder";
import type { Stop } from "../../workbook/port";
import "../components/reminder-row";
import type { ReminderMoveEvent, ReminderRow } from "../components/reminder-row";
import { StoreView } from "../components/store-view";
import type { Go } from "../route";
import { remembered } from "../store/remember";
import { rowsWithoutId } from "../store/rows-without-id";
import { sharedStyles } from "../styles/controls";
import type * as DayDesk from "./day/day-desk";
import { todayStyles } from "./today-styles";

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
  static override styles = [...sharedStyles, todayStyles];

  @state() private desk: typeof DayDesk | undefined;
  @state() private lacksDesk = false;
  @state() private filter: Filter | undefined;
  @state() private activeId = "";
  @state() private shown = PAGE;

  /** What the list is drawn with has come. */
  readonly settled = this.fetchDesk();
  private stopWatching: Stop | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  /** Puts the focus on the reminder that comes first; answers whether there is one. */
  async focusFirst(): Promise<boolean> {
    await this.settled;
    await this.updateComplete;
    const row = this.renderRoot.querySelector("kebu-reminder-row");
    await row?.updateComplete;
    row?.focus();
    return row !== null;
  }

  private readonly focusActive = async (): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<ReminderRow>("kebu-reminder-row[active]")?.focus();
  };

  /** The next is the one that comes first. */
  private readonly answered = (): void => {
    this.activeId = "";
  };

  /** Opens "done" of the reminder that comes first. */
  async openFirst(): Promise<void> {
    await this.settled;
    await this.updateComplete;
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
    const day = work?.list(this.state);
    const waiting = day?.waiting ?? reminders;
    const listed = this.filter ? waiting.filter(fits[this.filter]) : waiting;
    const later = day?.later.flatMap((each) => each.reminders) ?? [];
    const row = this.row([...listed, ...later], day?.standsOn);
    const scene = work &&
      day && {
        ...{ store: this.store, work, day, listed, row, language: this.language },
        reasonOf: (reminder: Reminder) => this.reasonOf(reminder),
        go: (go: Go) => this.go(go),
        activate: (id: string) => (this.activeId = id),
      };
    return html`
      ${this.filterBar(waiting)} ${scene && this.desk?.dayHead(scene)}
      ${lacksRules ? html`<p class="lacking" role="status">${this.word("lacksRules")}</p>` : nothing}
      ${this.lacksDesk ? html`<p class="lacking" role="status">${this.word("viewFailed")}</p>` : nothing}
      ${this.emptyWords(waiting, listed)}
      <div
        @kebu-reminder-move=${this.move}
        @kebu-choosing-ended=${this.focusActive}
        @kebu-answered=${this.answered}
      >
        <ul aria-label=${this.word("reminders")}>
          ${repeat(listed.slice(0, this.shown), ({ id }) => id, row)}
        </ul>
        ${this.showMore(listed.length)} ${scene && this.desk?.dayFoot(scene)}
      </div>
      ${scene && this.desk?.doneList(scene)} ${scene && this.desk?.dayDoors(scene)}
    `;
  }

  private row(
    drawn: readonly Reminder[],
    standsOn: ReadonlyMap<string, Day> | undefined,
  ): (reminder: Reminder) => TemplateResult {
    const active = drawn.find(({ id }) => id === this.activeId) ?? drawn[0];
    const choosing = this.desk?.dayWorkOf(this.store).state;
    return (reminder) =>
      html`<li>
        <kebu-reminder-row
          .store=${this.store}
          .reminder=${reminder}
          .standsOn=${standsOn?.get(reminder.id)}
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
