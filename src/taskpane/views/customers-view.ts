/** The register: by value, one class or all. Only a page of it is drawn, however long it is. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { visitsOf, type Book } from "../../model/book";
import { customerCalled } from "../../model/identity/customer-called";
import type { Ranking } from "../../model/ranking/ranking";
import { dayAt, textAt } from "../../model/table-data";
import { dayWords } from "../../words/days";
import { moneyWords } from "../../words/money";
import { chipGroup } from "../components/chip-group";
import { classBadge } from "../components/class-badge";
import { StoreView } from "../components/store-view";
import { rowsWithoutId } from "../store/rows-without-id";
import { sharedStyles } from "../styles/controls";

const PAGE = 50;

@customElement("kebu-customers-view")
export class CustomersView extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
      ul {
        margin-top: 12px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      li {
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(20px, auto) minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: center;
        width: 100%;
        padding: 8px 4px;
        border: 0;
        border-radius: 0;
        background: transparent;
        text-align: start;
        outline-offset: -2px !important;
      }
      .line {
        grid-column: 2 / -1;
      }
      .more {
        margin-top: 8px;
      }
      .empty {
        padding: 16px 0;
      }
    `,
  ];

  /** Name of the only class to show; "" for all. */
  @state() private only = "";
  @state() private shown = PAGE;

  protected override render(): TemplateResult {
    const { book, ranking } = this.state;
    if (!book || !ranking) return html``;
    const only = ranking.query.classes.includes(this.only) ? this.only : "";
    const rows = rowsOf(ranking, only);
    return html`
      <div class="head">
        <h3>${this.word("customerCount", { count: rows.length })}</h3>
        <button type="button" @click=${this.add}>${this.word("addCustomer")}</button>
      </div>
      ${chipGroup({
        name: "only",
        legend: this.word("byClass"),
        quiet: true,
        chips: [
          { value: "", label: this.word("everyClass") },
          ...ranking.query.classes.map((value) => ({ value, label: value })),
        ],
        value: only,
        onPick: (value) => {
          this.only = value;
          this.shown = PAGE;
        },
      })}
      ${rows.length === 0 ? this.emptyWords(only) : nothing}
      <ul aria-label=${this.word("allCustomers")}>
        ${rows.slice(0, this.shown).map((row) => this.customer(book, ranking, row))}
      </ul>
      ${this.showMore(rows.length)}
    `;
  }

  private customer(book: Book, ranking: Ranking, row: number): TemplateResult {
    const { settings, today } = this.state;
    const name = customerCalled(book, row);
    const last = visitsOf(book, row).at(-1);
    const day = last === undefined ? undefined : dayAt(book.visits, "date", last);
    const when =
      day === undefined
        ? this.word("neverVisited")
        : this.word("lastVisit", { day: dayWords(day, today, this.language) });
    const phone = textAt(book.customers, "phone", row);
    const value = ranking.values[row] ?? 0;
    return html`<li>
      <button type="button" class="row" @click=${() => this.open(book.customers.ids[row] ?? "")}>
        ${classBadge(ranking.query.classes, ranking.places[row], this.language)}
        <span class="cut" dir="auto" title=${name}>${name}</span>
        <span class="number">${moneyWords(value, settings.currency, this.language)}</span>
        <span class="line secondary cut">${phone === "" ? when : `${phone} · ${when}`}</span>
      </button>
    </li>`;
  }

  private showMore(count: number): TemplateResult | typeof nothing {
    if (count <= this.shown) return nothing;
    const more = Math.min(PAGE, count - this.shown);
    return html`<button type="button" class="more" @click=${() => (this.shown += PAGE)}>
      ${this.word("showMore", { count: more })}
    </button>`;
  }

  private emptyWords(only: string): TemplateResult {
    const without = rowsWithoutId(this.state.problems, "customers").length;
    const words =
      only !== ""
        ? this.word("noneOfClass", { class: only })
        : without > 0
          ? this.word("onlyWithoutIds", { count: without })
          : this.word("emptyBook");
    return html`<p class="empty">${words}</p>`;
  }

  private readonly add = (): void => {
    this.go({ to: "over", over: { view: "customer-form" } });
  };

  private open(customerId: string): void {
    this.go({ to: "over", over: { view: "card", customerId } });
  }
}

/** Customers of one class, or all where it is "", best first. */
function rowsOf({ order, classes }: Ranking, only: string): readonly number[] {
  const all = Array.from(order);
  return only === "" ? all : all.filter((row) => classes[row] === only);
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-customers-view": CustomersView;
  }
}
