/**
 * The card of one customer: who, which class and why, what matters now, what they like, and everything
 * that was, newest first.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { visitsOf, type Book } from "../../model/book";
import { customerCalled } from "../../model/identity/customer-called";
import { explainClass } from "../../model/ranking/explain-class";
import { registeredClass } from "../../model/ranking/registered-class";
import { isLostIn } from "../../model/reminders/lost-customers";
import type { Reminder } from "../../model/reminders/reminder";
import { columnOf, type Language } from "../../model/schema";
import { choiceLabel } from "../../model/schema/labels";
import { customKeys, rowOf, textAt } from "../../model/table-data";
import { customHeader } from "../../model/value";
import { birthdayWords, fullDay } from "../../words/days";
import { whatIfSentence } from "../../words/ranking-what-if";
import { reminderWhy } from "../../words/reminders";
import { classBadge } from "../components/class-badge";
import { lateness } from "../components/lateness";
import { StoreView } from "../components/store-view";
import { knownPrediction } from "../store/known-prediction";
import { timelineEntry } from "../components/visit-timeline";
import { sharedStyles } from "../styles/controls";
import { cardActions, type CardForm } from "./card-actions";
import { cardService } from "./card-service";
import { cardStage } from "./card-stage";
import { cardStyles } from "./card-styles";
import { cardAheadWords } from "./prediction/card-ahead-words";

/** Timeline entries drawn at first, and added by "show more". */
const PAGE = 30;
/** Shown as traits where they are filled in. */
const TRAITS = [
  "preferences",
  "temperament",
  "birthday",
  "tags",
  "status",
  "owner",
  "wechat",
  "email",
  "address",
  "notes",
];

@customElement("kebu-card-view")
export class CardView extends StoreView {
  static override styles = [...sharedStyles, cardStyles];

  @property() customerId = "";
  /** What the ranking that it was opened from says of the customer, where that is not the book's own. */
  @property({ attribute: false }) told: ((language: Language) => string) | undefined;
  @state() private shown = PAGE;
  @state() private copied: "" | "copied" | "notCopied" = "";

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("customerId")) return;
    this.shown = PAGE;
    this.copied = "";
  }

  /** The heading takes the focus, so that the card is read from its top. */
  override focus(): void {
    void this.focusOn("name");
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    const row = rowOf(book?.customers, this.customerId);
    if (!book || row === undefined)
      return html`${this.backButton()}
        <p>${this.word("customerGone")}</p>`;
    const traits = this.traits(book, row);
    return html`
      ${this.backButton()} ${this.head(book, row)}
      ${cardActions(
        this.language,
        (form) => this.open(form),
        () => void this.store.showRow("customers", this.customerId),
      )}
      ${this.now(book, row)} ${cardService(this.store, this.customerId)}
      ${
        traits.length === 0
          ? nothing
          : html`<section>
              <h3>${this.word("preferences")}</h3>
              <dl>${traits}</dl>
            </section>`
      }
      ${this.timeline(book, row)}
    `;
  }

  private backButton(): TemplateResult {
    return html`<button type="button" class="link back" @click=${() => this.go({ to: "back" })}>
      ‹ ${this.word("back")}
    </button>`;
  }

  private head(book: Book, row: number): TemplateResult {
    const { ranking, settings } = this.state;
    if (!ranking) return html``;
    const reason = explainClass(ranking, row);
    const phone = textAt(book.customers, "phone", row);
    return html`
      <div class="title">
        ${classBadge(settings.classes, ranking.places[row], this.language)}
        <h2 id="name" tabindex="-1" dir="auto">${customerCalled(book, row)}</h2>
      </div>
      <p class="why" id="class-sentence">${whatIfSentence(reason, this.language, settings.currency)}</p>
      ${this.told ? html`<p class="secondary" id="told">${this.told(this.language)}</p>` : nothing}
      ${this.registered(book, row, reason.class)} ${cardStage(book, row, this.state, this.language)}
      ${this.ahead(book, row)} ${phone === "" ? nothing : this.phone(phone)}
      <p>
        <span class="secondary">${this.word("nextContact")}</span>
        ${this.nextContact(row)}
        ${isLostIn(book)(row) ? html`<span class="secondary" id="lost">${this.word("lostLine")}</span>` : nothing}
      </p>
    `;
  }

  /** What was printed into the register, where it is another class than the card's. */
  private registered(book: Book, row: number, shown: string): TemplateResult | typeof nothing {
    const printed = registeredClass(book, row);
    if (!printed || printed.class === shown) return nothing;
    const { class: name, writtenOn } = printed;
    const words =
      writtenOn === undefined
        ? this.word("registered", { class: name })
        : this.word("registeredOn", { class: name, day: fullDay(writtenOn, this.language) });
    return html`<p class="secondary" id="registered">${words}</p>`;
  }

  /** Only what the prediction view has worked out already. */
  private ahead(book: Book, row: number): TemplateResult | typeof nothing {
    const known = knownPrediction(book, this.state.today);
    const words = known && cardAheadWords(known, row, this.language);
    return words === undefined ? nothing : html`<p class="secondary" id="ahead">${words}</p>`;
  }

  private phone(phone: string): TemplateResult {
    return html`<p class="phone">
      <a href="tel:${phone.replace(/[^\d+]/g, "")}" aria-label=${this.word("call", { phone })}>${phone}</a>
      <button
        type="button"
        class="link"
        aria-label=${this.word("copyPhone")}
        @click=${() => this.copy(phone)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
          <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
          <path d="M3.5 10.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1" />
        </svg>
      </button>
      <span class="secondary" role="status">${this.copied === "" ? "" : this.word(this.copied)}</span>
    </p>`;
  }

  /** The day the rules or an agreement name next; what is late is late. */
  private nextContact(row: number): TemplateResult | string {
    const shown = this.state.nextContacts.get(row);
    if (shown === undefined) return this.word("noNext");
    return html`<span id="next-contact" title=${fullDay(shown, this.language)}
      >${lateness(shown, this.state.today, this.language)}</span
    >`;
  }

  private now(book: Book, row: number): TemplateResult | typeof nothing {
    const reminders = this.reminders(row);
    if (reminders.length === 0) return nothing;
    return html`<section>
      <h3>${this.word("now")}</h3>
      <ul class="now">
        ${reminders.map(
          (reminder) =>
            html`<li>
              <span dir="auto">${this.reasonOf(reminder)}</span>
              <span class="number">${lateness(reminder.shown, this.state.today, this.language)}</span>
              <span class="rule secondary" dir="auto"
                >${reminderWhy(reminder, this.language, book, this.state.further?.words)}</span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private traits(book: Book, row: number): readonly TemplateResult[] {
    const { customers } = book;
    const keys = [...TRAITS.slice(0, 2), ...customKeys(customers), ...TRAITS.slice(2)];
    return keys
      .map((key) => ({ key, text: textAt(customers, key, row) }))
      .filter(({ text }) => text !== "")
      .map(({ key, text }) => {
        const header = customHeader(key);
        const label = header ?? columnOf("customers", key).header[this.language];
        const words = header === undefined ? this.traitWords(key, text) : text;
        return html`<div>
          <dt class="secondary" dir="auto">${label}</dt>
          <dd dir="auto">${words}</dd>
        </div>`;
      });
  }

  private traitWords(key: string, text: string): string {
    if (key === "birthday") return birthdayWords(text, this.language);
    return choiceLabel("customers", key, text, this.language);
  }

  private timeline(book: Book, row: number): TemplateResult {
    const visits = visitsOf(book, row);
    const newest = Array.from(visits.subarray(Math.max(0, visits.length - this.shown))).reverse();
    const words = {
      today: this.state.today,
      language: this.language,
      currency: this.state.settings.currency,
    };
    const more = Math.min(PAGE, visits.length - newest.length);
    return html`<section>
      <h3>
        ${visits.length === 0 ? this.word("timeline") : this.word("timelineCount", { count: visits.length })}
      </h3>
      ${visits.length === 0 ? html`<p class="secondary">${this.word("noVisits")}</p>` : nothing}
      <ol class="timeline" aria-label=${this.word("timeline")}>
        ${newest.map((visit) => timelineEntry(book, visit, words))}
      </ol>
      ${
        more > 0
          ? html`<button type="button" @click=${() => (this.shown += PAGE)}>
              ${this.word("showMore", { count: more })}
            </button>`
          : nothing
      }
    </section>`;
  }

  private reminders(row: number): readonly Reminder[] {
    return this.state.reminders.filter(({ customerRow }) => customerRow === row);
  }

  private async copy(phone: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(phone);
      this.copied = "copied";
    } catch {
      this.copied = "notCopied";
    }
  }

  private open(view: CardForm): void {
    const { customerId } = this;
    if (view === "message") this.go({ to: "over", over: { view, customerId, from: "card" } });
    else this.go({ to: "over", over: { view, customerId } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-card-view": CardView;
  }
}
