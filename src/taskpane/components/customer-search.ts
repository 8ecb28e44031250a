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
import { html, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { isTooShort } from "../../model/search/search-word";
import { sharedStyles } from "../styles/controls";
import { choicesOf, isAwaited, MOST_FOUND, recentChoices } from "./search-listing";
import { FoundEvent } from "./found-event";
import { searchBox } from "./search-box";
import { choiceAfter, countFitting, firstChoice, NONE, type SearchChoice } from "./search-choices";
import { searchList } from "./search-list";
import { spokenCount } from "./search-notes";
import type { OfferedChoices } from "./search-options";
import { StoreView } from "./store-view";
import { customerSearchStyles } from "./customer-search-styles";

@customElement("kebu-customer-search")
export class CustomerSearch extends StoreView {
  static override styles = [...sharedStyles, customerSearchStyles];

  @property() label = "";
  @property() placeholder = "";
  /** Offers to add a customer where nobody is found, and to log a visit with Ctrl+Enter. */
  @property({ type: Boolean }) main = false;

  @state() private text = "";
  @state() private open = false;
  /** The position chosen by the arrows. */
  @state() private moved = NONE;
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
    this.moved = NONE;
    this.showsRecent = false;
  }

  protected override render(): TemplateResult {
    const { isTyped, canAdd } = this;
    const choices = this.isListing ? this.choices : [];
    const hasOptions = choices.length > 0;
    const isListed = this.isListing && (isTyped || hasOptions);
    const active = this.activeAmong(choices);
    const count = countFitting(choices);
    const listed = {
      count,
      isFull: isTyped && count === MOST_FOUND,
      canAdd,
      isReady: this.store.isSearchReady,
    };
    return html`
      ${searchBox({
        label: this.label,
        placeholder: this.placeholder,
        text: this.text,
        hasOptions,
        active,
        isMain: this.main,
        typed: this.typed,
        key: this.key,
        focused: this.focused,
        clicked: this.showRecent,
        left: this.left,
      })}
      ${searchList({
        choices,
        active,
        listed,
        isTyped,
        isShown: isListed,
        isMain: this.main,
        title: this.word(isTyped ? "results" : "searchRecent"),
        language: this.language,
        offered: this.offered,
      })}
      <div class="hidden-visually" role="status">
        ${isListed && isTyped ? spokenCount(listed, this.language) : ""}
      </div>
    `;
  }

  private get offered(): OfferedChoices {
    const { state, text } = this;
    return { state, text: text.trim(), pick: (row) => this.pick(row, "open"), add: () => this.add() };
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

  private get choices(): readonly SearchChoice[] {
    if (this.isTyped) return choicesOf(this.store, this.text, this.canAdd);
    return this.isListing ? recentChoices(this.store, this.main) : [];
  }

  private activeAmong(choices: readonly SearchChoice[]): number {
    return this.moved === NONE && this.isTyped ? firstChoice(choices) : this.moved;
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
    this.moved = NONE;
  };

  /** Pinyin comes when it is first needed; what is listed by then is looked for again. */
  private async prepare(): Promise<void> {
    if (this.store.isSearchReady) return;
    await this.store.prepareSearch();
    this.requestUpdate();
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.moved = NONE;
    this.open = true;
    this.showsRecent = this.text === "";
    void this.prepare();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    switch (event.key) {
      case "/":
        // From anywhere "/" comes here; here, with nothing typed, it means the same.
        if (this.text !== "" || !this.main) return;
        event.preventDefault();
        this.showRecent();
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
    const { choices } = this;
    if (choices.length === 0) return;
    event.preventDefault();
    this.moved = choiceAfter(this.activeAmong(choices), choices.length, event.key);
  }

  /** Who types faster than the search is ready has meant the one it will find, and what he types meanwhile for what comes. */
  private async enter(how: "open" | "log"): Promise<void> {
    const { text } = this;
    if (isAwaited(this.store, text, this.choices)) await this.store.prepareSearch();
    this.text = text;
    const { choices } = this;
    const choice = choices[this.activeAmong(choices)];
    if (choice?.kind === "add") this.add();
    else if (choice) this.pick(choice.result.row, how);
    else if (!this.isTyped) this.dispatchEvent(new FoundEvent({ kind: "nothing" }));
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
}
