/**
 * Finds a customer by a few letters, and says what to do with the one found. The pane's search box and
 * the client field of the visit form are both this: an ARIA combobox whose list lives in `book.customers`.
 *
 * Keys: arrows choose, Enter opens, Ctrl+Enter logs a visit, Escape empties. While an input method is
 * still composing (pinyin becoming 陈), Enter belongs to it. In an empty box the arrow down or a click lists
 * who was dealt with last; before that nothing pops up, and Enter goes to who is waiting.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { SearchResult } from "../../model/search/search-result";
import { sharedStyles } from "../styles/controls";
import { foundCustomer } from "./found-customer";
import { searchIcon } from "./search-icon";
import { StoreView } from "./store-view";
import { customerSearchStyles } from "./customer-search-styles";

const LIMIT = 8;
/** Nobody is chosen in a list that nothing was typed for. */
const NONE = -1;

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
  /** Was it asked who was dealt with last? */
  @state() private asksRecent = false;
  @query("input") private input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  clear(): void {
    this.text = "";
    this.open = false;
    this.active = 0;
    this.asksRecent = false;
  }

  protected override render(): TemplateResult {
    const results = this.open ? this.results() : [];
    const isTyped = this.text.trim() !== "";
    const listed = this.open && (isTyped || results.length > 0);
    const options = results.length > 0 || (listed && this.main);
    return html`
      <div class="box">
        ${searchIcon}
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
          aria-activedescendant=${options && this.active !== NONE ? `option-${this.active}` : nothing}
          placeholder=${this.placeholder}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.key}
          @focus=${this.focused}
          @click=${this.askRecent}
          @blur=${this.left}
        />
        ${this.main ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
      </div>
      <div class="list" ?hidden=${!listed} @mousedown=${(event: Event) => event.preventDefault()}>
        ${listed && !isTyped ? html`<p class="note secondary">${this.word("searchRecent")}</p>` : nothing}
        <ul role="listbox" id="found" aria-label=${this.word(isTyped ? "results" : "searchRecent")}>
          ${results.map((result, position) => this.customerOption(result, position))}
          ${listed && results.length === 0 && this.main ? this.addOption() : nothing}
        </ul>
        ${listed ? this.listNote(results.length, isTyped) : nothing}
      </div>
      <div class="hidden-visually" role="status">
        ${listed && isTyped ? this.spokenCount(results.length) : ""}
      </div>
    `;
  }

  private customerOption(result: SearchResult, position: number): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
    return html`<li
      role="option"
      id="option-${position}"
      aria-selected=${position === this.active ? "true" : "false"}
      @click=${() => this.pick(result.row, "open")}
    >
      ${foundCustomer(result, this.state)}
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

  private listNote(count: number, isTyped: boolean): TemplateResult {
    const many = count === LIMIT && isTyped ? "foundMany" : undefined;
    const word = count === 0 && !this.main ? "noneSuch" : many;
    const keys = this.main && count > 0 ? this.word("searchKeys") : "";
    const note = [word ? this.word(word, { count }) : "", keys].filter((part) => part !== "");
    return html`${note.map((part) => html`<p class="note secondary">${part}</p>`)}`;
  }

  private spokenCount(count: number): string {
    if (count === LIMIT) return this.word("foundMany", { count });
    if (count > 0) return this.word("foundCount", { count });
    return this.main ? "" : this.word("noneSuch");
  }

  private results(): readonly SearchResult[] {
    return this.text.trim() === "" && !this.asksRecent ? [] : this.store.search(this.text, LIMIT);
  }

  private readonly focused = (): void => {
    this.open = true;
    void this.prepare();
  };

  private readonly left = (): void => {
    this.open = false;
    this.asksRecent = false;
  };

  private readonly askRecent = (): void => {
    if (this.text !== "" || this.asksRecent) return;
    this.open = true;
    this.asksRecent = true;
    this.active = NONE;
  };

  /** Pinyin comes when it is first needed; what is listed by then is looked for again. */
  private async prepare(): Promise<void> {
    if (this.store.isSearchReady) return;
    await this.store.prepareSearch();
    this.requestUpdate();
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
    this.asksRecent = false;
    void this.prepare();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    switch (event.key) {
      case "/":
        // From anywhere "/" comes here; here, with nothing typed, it means the same.
        if (this.text === "" && this.main) event.preventDefault();
        return;
      case "ArrowDown":
      case "ArrowUp":
        this.move(event);
        return;
      case "Escape":
        if (this.text !== "" || this.asksRecent) event.stopPropagation();
        this.clear();
        return;
      case "Enter":
        event.preventDefault();
        event.stopPropagation();
        void this.enter(event.ctrlKey || event.metaKey ? "log" : "open");
    }
  };

  private move(event: KeyboardEvent): void {
    if (event.key === "ArrowDown") this.askRecent();
    const count = this.results().length;
    if (count === 0) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? this.active + 1 : Math.max(0, this.active) + count - 1;
    this.active = next % count;
  }

  /** Who types faster than pinyin comes has meant the one it will find. */
  private async enter(how: "open" | "log"): Promise<void> {
    if (this.text.trim() !== "" && !this.store.isSearchReady) await this.store.prepareSearch();
    const result = this.results()[this.active];
    if (result) this.pick(result.row, how);
    else if (this.text.trim() === "") this.dispatchEvent(new FoundEvent({ kind: "nothing" }));
    else if (this.main) this.add();
  }

  private pick(row: number, how: "open" | "log"): void {
    const customerId = this.state.book?.customers.ids[row];
    if (customerId === undefined) return;
    this.clear();
    this.store.noteOpened(customerId);
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
