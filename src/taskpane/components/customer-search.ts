/**
 * Finds a customer by a few letters, and says what to do with the one found. The pane's search box and
 * the client field of the visit form are both this: an ARIA combobox whose list lives in `book.customers`.
 *
 * Keys: arrows choose, Enter opens, Ctrl+Enter logs a visit, Escape empties. While an input method is
 * still composing (pinyin becoming 陈), Enter belongs to it.
 *
 * In an empty box stand those who were dealt with last, nobody of them chosen: Enter goes to who is waiting. Over the
 * pane they are listed when the user turns to the box, by "/", Tab or a click; where the pane itself puts the
 * focus there, after saving, the view below stays in sight until the arrow down. In a form they stand below
 * the box for good and cover nothing.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { SearchResult } from "../../model/search/search-result";
import { isTooShort } from "../../model/search/search-word";
import { sharedStyles } from "../styles/controls";
import { foundCustomer } from "./found-customer";
import { searchIcon } from "./search-icon";
import { StoreView } from "./store-view";
import { customerSearchStyles } from "./customer-search-styles";

const LIMIT = 8;
/** So many of those dealt with last leave something of the view in sight; in a form, of the form. */
const RECENT = 6;
const RECENT_IN_FORM = 3;
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
  @state() private active = NONE;
  /** Is it listed who was dealt with last? */
  @state() private showsRecent = false;
  /** The pane put the focus here, not the user. */
  private isPutHere = false;
  /** The window lost the focus, not the box. */
  private isAway = false;
  @query("input") private input!: HTMLInputElement;

  /** Puts the focus here; nothing is listed over the view. */
  override focus(): void {
    this.isPutHere = true;
    this.input.focus();
    this.isPutHere = false;
  }

  /** Puts the focus here because the user asked for it. */
  turnTo(): void {
    this.input.focus();
    this.showRecent();
  }

  clear(): void {
    this.text = "";
    this.open = false;
    this.active = NONE;
    this.showsRecent = false;
  }

  protected override render(): TemplateResult {
    const isTyped = this.isTyped;
    const results = this.isListing ? this.results() : [];
    const listed = this.isListing && (isTyped || results.length > 0);
    const offersAdd = listed && results.length === 0 && this.canAdd;
    const options = results.length > 0 || offersAdd;
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
          @click=${this.showRecent}
          @blur=${this.left}
        />
        ${this.main ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
      </div>
      <div
        class=${this.main || isTyped ? "list over" : "list"}
        ?hidden=${!listed}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${listed && !isTyped ? html`<p class="note secondary">${this.word("searchRecent")}</p>` : nothing}
        <ul role="listbox" id="found" aria-label=${this.word(isTyped ? "results" : "searchRecent")}>
          ${results.map((result, position) => this.customerOption(result, position))}
          ${offersAdd ? this.addOption() : nothing}
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
    const word = count === 0 && !this.canAdd ? this.nobody : many;
    const keys = this.main && count > 0 ? this.word("searchKeys") : "";
    const note = [word ? this.word(word, { count }) : "", keys].filter((part) => part !== "");
    return html`${note.map((part) => html`<p class="note secondary">${part}</p>`)}`;
  }

  private spokenCount(count: number): string {
    if (count === LIMIT) return this.word("foundMany", { count });
    if (count > 0) return this.word("foundCount", { count });
    return this.canAdd ? "" : this.word(this.nobody);
  }

  private get isTyped(): boolean {
    return this.text.trim() !== "";
  }

  private get isListing(): boolean {
    return this.isTyped ? this.open : this.showsRecent || !this.main;
  }

  /** One letter or digit is no name; and while the search is made ready, nobody knows who is not there. */
  private get canAdd(): boolean {
    return this.main && !isTooShort(this.text.trim()) && this.store.isSearchReady;
  }

  private get nobody(): "noneSuch" | "searchPreparing" {
    return this.store.isSearchReady ? "noneSuch" : "searchPreparing";
  }

  private results(): readonly SearchResult[] {
    if (this.isTyped) return this.store.search(this.text, LIMIT);
    return this.isListing ? this.store.search("", this.main ? RECENT : RECENT_IN_FORM) : [];
  }

  private readonly focused = (): void => {
    void this.prepare();
    if (this.isAway) {
      this.isAway = false;
      return;
    }
    this.open = true;
    if (!this.isPutHere) this.showRecent();
  };

  private readonly left = (): void => {
    this.isAway = this.shadowRoot?.activeElement === this.input;
    if (this.isAway) return;
    this.open = false;
    this.showsRecent = false;
  };

  private readonly showRecent = (): void => {
    if (this.text !== "" || this.showsRecent) return;
    this.showsRecent = true;
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
    this.active = this.isTyped ? 0 : NONE;
    this.open = true;
    this.showsRecent = this.text === "";
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
        if (this.text !== "" || this.showsRecent) event.stopPropagation();
        this.clear();
        return;
      case "Enter":
        event.preventDefault();
        event.stopPropagation();
        void this.enter(event.ctrlKey || event.metaKey ? "log" : "open");
    }
  };

  private move(event: KeyboardEvent): void {
    if (event.key === "ArrowDown") this.showRecent();
    const count = this.results().length;
    if (count === 0) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? this.active + 1 : Math.max(0, this.active) + count - 1;
    this.active = next % count;
  }

  /** Who types faster than pinyin comes has meant the one it will find. */
  private async enter(how: "open" | "log"): Promise<void> {
    if (this.isTyped && !this.store.isSearchReady) await this.store.prepareSearch();
    const result = this.results()[this.active];
    if (result) this.pick(result.row, how);
    else if (!this.isTyped) this.dispatchEvent(new FoundEvent({ kind: "nothing" }));
    else if (this.canAdd) this.add();
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
