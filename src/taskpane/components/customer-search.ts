/**
 * Finds a customer by a few letters, and says what to do with the one found. The pane's search box and
 * the client field of the visit form are both this: an ARIA combobox whose list lives in `book.customers`.
 *
 * Keys: arrows choose, Enter opens, Ctrl+Enter logs a visit, Escape empties. While an input method is
 * still composing (pinyin becoming 陈), Enter belongs to it.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { textAt } from "../../model/table-data";
import { sharedStyles } from "../styles/controls";
import { classBadge } from "./class-badge";
import { StoreView } from "./store-view";
import { customerSearchStyles } from "./customer-search-styles";

const LIMIT = 8;

export type Found =
  | { readonly kind: "customer"; readonly customerId: string; readonly how: "open" | "log" }
  | { readonly kind: "add"; readonly text: string }
  /** Enter with nothing typed. */
  | { readonly kind: "nothing" };

export class FoundEvent extends CustomEvent<Found> {
  constructor(found: Found) {
    super("kebu-found", { detail: found, bubbles: true, composed: true });
  }
}

/** Digits, blanks, + and - only: then it is a phone number, not a name. */
export function looksLikePhone(text: string): boolean {
  return /^[\d\s+()-]{4,}$/.test(text.trim());
}

@customElement("kebu-customer-search")
export class CustomerSearch extends StoreView {
  static override styles = [...sharedStyles, customerSearchStyles];

  @property() label = "";
  @property() placeholder = "";
  /** Offers to add a customer where nobody is found, and to log a visit with Ctrl+Enter. */
  @property({ type: Boolean }) main = false;

  @state() private text = "";
  @state() private open = false;
  @state() private active = 0;
  @query("input") private input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  clear(): void {
    this.text = "";
    this.open = false;
    this.active = 0;
  }

  protected override render(): TemplateResult {
    const rows = this.open ? this.rows() : [];
    const listed = this.open && this.text.trim() !== "";
    const options = rows.length > 0 || (listed && this.main);
    return html`
      <div class="box">
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          aria-hidden="true"
        >
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <input
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.label}
          aria-autocomplete="list"
          aria-expanded=${options ? "true" : "false"}
          aria-controls="found"
          aria-activedescendant=${options ? `option-${this.active}` : nothing}
          placeholder=${this.placeholder}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.key}
          @focus=${() => (this.open = true)}
          @blur=${() => (this.open = false)}
        />
        ${this.main ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
      </div>
      <div class="list" ?hidden=${!listed} @mousedown=${(event: Event) => event.preventDefault()}>
        <ul role="listbox" id="found" aria-label=${this.word("results")}>
          ${rows.map((row, position) => this.customerOption(row, position))}
          ${listed && rows.length === 0 && this.main ? this.addOption() : nothing}
        </ul>
        ${listed ? this.listNote(rows.length) : nothing}
      </div>
      <div class="hidden-visually" role="status">${listed ? this.spokenCount(rows.length) : ""}</div>
    `;
  }

  private customerOption(row: number, position: number): TemplateResult {
    const { book, ranking } = this.state;
    if (!book) return html``;
    const name = textAt(book.customers, "name", row);
    const customerClass = ranking?.classes[row] ?? "C";
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
    return html`<li
      role="option"
      id="option-${position}"
      aria-selected=${position === this.active ? "true" : "false"}
      @click=${() => this.pick(row, "open")}
    >
      ${classBadge(customerClass, this.word("classOf", { class: customerClass }))}
      <span class="name cut" dir="auto" title=${name}>${name}</span>
      <span class="secondary">${textAt(book.customers, "phone", row)}</span>
    </li>`;
  }

  private addOption(): TemplateResult {
    const text = this.text.trim();
    const word = looksLikePhone(text) ? "addPhone" : "addNamed";
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
    return html`<li role="option" id="option-0" aria-selected="true" @click=${() => this.add()}>
      <span dir="auto">${this.word(word, { text })}</span>
    </li>`;
  }

  private listNote(count: number): TemplateResult {
    const word =
      count === 0 ? (this.main ? undefined : "noneSuch") : count === LIMIT ? "foundMany" : undefined;
    const keys = this.main && count > 0 ? this.word("searchKeys") : "";
    const note = [word ? this.word(word, { count }) : "", keys].filter((part) => part !== "");
    return html`${note.map((part) => html`<p class="note secondary">${part}</p>`)}`;
  }

  private spokenCount(count: number): string {
    if (count === LIMIT) return this.word("foundMany", { count });
    if (count > 0) return this.word("foundCount", { count });
    return this.main ? "" : this.word("noneSuch");
  }

  private rows(): readonly number[] {
    return this.text.trim() === "" ? [] : this.store.search(this.text, LIMIT).map(({ row }) => row);
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const count = this.rows().length;
    switch (event.key) {
      case "/":
        // From anywhere "/" comes here; here, with nothing typed, it means the same.
        if (this.text === "" && this.main) event.preventDefault();
        return;
      case "ArrowDown":
      case "ArrowUp":
        if (count === 0) return;
        event.preventDefault();
        this.active = (this.active + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
        return;
      case "Escape":
        if (this.text !== "") event.stopPropagation();
        this.clear();
        return;
      case "Enter":
        event.preventDefault();
        event.stopPropagation();
        this.enter(event.ctrlKey || event.metaKey ? "log" : "open");
    }
  };

  private enter(how: "open" | "log"): void {
    const row = this.rows()[this.active];
    if (row !== undefined) this.pick(row, how);
    else if (this.text.trim() === "") this.dispatchEvent(new FoundEvent({ kind: "nothing" }));
    else if (this.main) this.add();
  }

  private pick(row: number, how: "open" | "log"): void {
    const customerId = this.state.book?.customers.ids[row];
    if (customerId === undefined) return;
    this.clear();
    this.dispatchEvent(new FoundEvent({ kind: "customer", customerId, how }));
  }

  private add(): void {
    const text = this.text.trim();
    this.clear();
    this.dispatchEvent(new FoundEvent({ kind: "add", text }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-customer-search": CustomerSearch;
  }
  interface HTMLElementEventMap {
    "kebu-found": FoundEvent;
  }
}
