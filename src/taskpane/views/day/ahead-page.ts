/** What is due next week, in what is left of the month and next month, as calendars and as a list. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { closingDaysOf } from "../../../model/calendar/closing-days";
import {
  monthAfter,
  planCalendar,
  restOfMonth,
  weekAfter,
  type CalendarDay,
} from "../../../model/day-plan/plan-calendar";
import type { Day } from "../../../model/day";
import type { Span } from "../../../model/read/read-span";
import { dateWords, fullDay } from "../../../words/days";
import { dayPageWords, type DayPageWord } from "../../../words/pane/day-pages";
import { joinedItems } from "../../../words/joined";
import { say, type PhraseData } from "../../../words/phrase";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { tableStyles } from "../../styles/tables";
import { calendarTable } from "./calendar-table";
import { ComingPlan } from "./coming-plan";
import { dayPageStyles } from "./day-page-styles";

type Term = "week" | "rest" | "month";

@customElement("kebu-ahead-page")
export class AheadPage extends StoreView {
  static override styles = [...sharedStyles, disclosureStyles, tableStyles, dayPageStyles];

  /** Whose; "" for nobody's, undefined for everybody's. */
  @property({ attribute: false }) staff: string | undefined;
  @state() private open: Partial<Record<Term, Day>> = {};
  private readonly coming = new ComingPlan();

  protected override render(): TemplateResult {
    const { today } = this.state;
    const rest = restOfMonth(today);
    return html`<p class="secondary">${this.say("aheadLine")}</p>
      ${this.term("week", weekAfter(today))} ${rest ? this.term("rest", rest) : nothing}
      ${this.term("month", monthAfter(today))}`;
  }

  private term(term: Term, span: Span): TemplateResult | typeof nothing {
    const { book, settings, today } = this.state;
    const plan = this.coming.of(this.state, monthAfter(today).to - today, this.staff);
    if (!book || !plan) return nothing;
    const days = planCalendar(plan, book, span, closingDaysOf(settings.closingDays));
    const count = this.countWords(days.reduce((sum, each) => sum + each.count, 0));
    return html`<section id=${term}>
      ${calendarTable({
        caption: this.say(term, { span: this.spanWords(span), count }),
        days,
        open: this.open[term],
        language: this.language,
        onOpen: (day) => this.show(term, day),
      })}
      ${this.names(days, this.open[term])} ${this.asList(days)}
    </section>`;
  }

  private spanWords({ from, to }: Span): string {
    const date = (day: Day): string => dateWords(day, this.state.today, this.language);
    return from === to ? date(from) : this.say("span", { from: date(from), to: date(to) });
  }

  /** Of whom, on the day that was opened. */
  private names(days: readonly CalendarDay[], open: Day | undefined): TemplateResult {
    const shown = days.find(({ day }) => day === open);
    return html`<div role="status" class="names">
      ${
        shown
          ? html`<p>${this.dayCount(shown)}</p>
              <ul>
                ${shown.customers.map(
                  ({ customerId, name }) =>
                    html`<li>
                      <button type="button" class="link" dir="auto" @click=${() => this.openCard(customerId)}>
                        ${name}
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </div>`;
  }

  private asList(days: readonly CalendarDay[]): TemplateResult {
    const busy = days.filter(({ count }) => count > 0);
    if (busy.length === 0) return html`<p class="secondary">${this.say("nothingComing")}</p>`;
    return html`<details>
      <summary>${this.say("asList")}</summary>
      <ul>
        ${busy.map(
          (each) =>
            html`<li dir="auto">
              ${this.say("dayOfList", {
                day: fullDay(each.day, this.language),
                count: this.countWords(each.count),
                names: joinedItems(
                  each.customers.map(({ name }) => name),
                  this.language,
                ),
              })}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private show(term: Term, day: Day): void {
    const { [term]: shown, ...others } = this.open;
    this.open = shown === day ? others : { ...others, [term]: day };
  }

  private openCard(customerId: string): void {
    const from = { view: "day", page: "ahead" } as const;
    this.go({ to: "over", over: { view: "card", customerId, from } });
  }

  private dayCount({ day, count }: CalendarDay): string {
    return this.say("dayCount", { day: fullDay(day, this.language), count: this.countWords(count) });
  }

  private countWords(count: number): string {
    return this.say("count", { count });
  }

  private say(key: DayPageWord, data?: PhraseData): string {
    return say(dayPageWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-ahead-page": AheadPage;
  }
}
