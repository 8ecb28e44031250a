/**
 * The whole pane: the search on top, the places below it, what is opened over them, and one line for
 * what just happened. It knows where one is and where the focus goes; everything else is the views'.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { PLACES, type Go, type GoEvent, type Over, type Place } from "../route";
import { Drafts } from "../store/drafts";
import { remember, remembered } from "../store/remember";
import type { Source } from "../../workbook/source/source-sheet";
import { sharedStyles } from "../styles/controls";
import { installTheme } from "../styles/theme";
import { loadingBook, noWorkbook } from "./before-book";
import type { CustomerSearch } from "./customer-search";
import type { FoundEvent } from "./found-event";
import "./customer-search";
import { BroughtLists } from "./brought-lists";
import { isTextField } from "./is-text-field";
import { LazyViews } from "./lazy-views";
import { overView, type Surroundings } from "./over-view";
import "./pane-message";
import { paneStyles } from "./pane-styles";
import { placeTabs } from "./place-tabs";
import { placeView } from "./place-view";
import { StoreView } from "./store-view";

/** How often the clock is looked at, for the day may change while the pane is open. */
const CLOCK_MS = 60_000;

/** Undone there, one goes on there: the list is as it was before. */
const SHOWS_WHAT_IS_UNDONE: ReadonlySet<Over["view"]> = new Set(["rules", "plan", "day", "messages"]);

@customElement("kebu-pane")
export class KebuPane extends StoreView {
  static override styles = [...sharedStyles, paneStyles];

  /** Leaves the focus where it is when the book has been read: the user may be typing in a cell. */
  @property({ attribute: false }) quiet = false;
  /** Opens the sample in a workbook of its own, where the shell can. */
  @property({ attribute: false }) openSample: (() => unknown) | undefined;
  @state() private place: Place = PLACES.find((known) => known === remembered("place")) ?? "today";
  @state() private over: Over | undefined;
  @query("kebu-customer-search") private search!: CustomerSearch | null;

  private readonly drafts = new Drafts();
  private readonly lazy = new LazyViews(() => this.requestUpdate());
  private readonly lists = new BroughtLists(this, (source) => void this.bringIn(source));
  private selectedBefore: string | undefined;
  private phaseBefore = "no-book";
  private clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.addEventListener("kebu-go", (event: GoEvent) => this.goTo(event.detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    installTheme(this.ownerDocument);
    this.clock = setInterval(this.lookAtClock, CLOCK_MS);
    this.ownerDocument.addEventListener("visibilitychange", this.lookAtClock);
    this.ownerDocument.addEventListener("keydown", this.anywhereKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.ownerDocument.removeEventListener("visibilitychange", this.lookAtClock);
    this.ownerDocument.removeEventListener("keydown", this.anywhereKey);
  }

  /** On what comes first: the view that is open, who is waiting first, else the search. */
  override focus(): void {
    void this.focusFirst();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.lang = this.language;
    const { phase, selectedCustomerId } = this.state;
    if (phase !== "ready") {
      this.over = undefined;
      this.drafts.clear();
    }
    if (selectedCustomerId !== this.selectedBefore) this.followSelection(selectedCustomerId);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { phase } = this.state;
    if (phase !== "loading" && phase !== this.phaseBefore && !this.quiet) void this.focusAtStart();
    // A visit is what is logged most: its form is at hand before it is asked for.
    if (phase === "ready" && phase !== this.phaseBefore) this.lazy.prepare("visit-form");
    this.phaseBefore = phase;
  }

  protected override render(): TemplateResult {
    const { phase } = this.state;
    if (phase === "loading") return loadingBook(this.state, () => this.store.close());
    if (phase === "no-book") return this.noBook();
    return html`
      <div class="top">
        <kebu-customer-search
          main
          .store=${this.store}
          .label=${this.word("search")}
          .placeholder=${this.word("searchHint")}
          @kebu-found=${this.found}
        ></kebu-customer-search>
        ${placeTabs(
          this.place,
          this.word("places"),
          (place) => this.word(place),
          (place) => this.goTo({ to: "place", place }),
        )}
      </div>
      <div
        class="view"
        id="panel"
        role="tabpanel"
        aria-labelledby="tab-${this.place}"
        @keydown=${this.viewKey}
      >
        ${this.over ? overView(this.over, this.surroundings) : placeView(this.place, this.surroundings)}
      </div>
      <kebu-pane-message .store=${this.store}></kebu-pane-message>
      ${this.lists.isOver ? html`<p class="drop">${this.word("dropToImport")}</p>` : nothing}
    `;
  }

  private get surroundings(): Surroundings {
    const { store, drafts, lazy } = this;
    return { store, drafts, lazy, go: (go) => this.goTo(go) };
  }

  private noBook(): TemplateResult {
    if (!this.state.hasWorkbook) return noWorkbook(this.state);
    return html`<div class="view">
        ${this.lazy.show(
          "start",
          this.language,
          () =>
            html`<kebu-start-view
              id="shown"
              .store=${this.store}
              .openSample=${this.openSample}
            ></kebu-start-view>`,
        )}
      </div>
      <kebu-pane-message .store=${this.store}></kebu-pane-message>`;
  }

  private readonly found = ({ detail }: FoundEvent): void => {
    if (detail.kind === "nothing") {
      void this.openFirstReminder();
      return;
    }
    if (detail.kind === "add") {
      this.goTo({ to: "over", over: { view: "customer-form", typed: detail.text } });
      return;
    }
    const { customerId } = detail;
    const view = detail.how === "log" ? "visit-form" : "card";
    this.goTo({ to: "over", over: { view, customerId } });
  };

  private goTo(go: Go): void {
    if (go.to === "place") {
      this.place = go.place;
      this.over = undefined;
      remember("place", go.place);
    } else if (go.to === "over") {
      this.over = go.over;
      if ("customerId" in go.over && go.over.customerId) this.select(go.over.customerId);
      void this.focusView();
    } else if (go.to === "undone" && this.over && SHOWS_WHAT_IS_UNDONE.has(this.over.view)) {
      void this.focusView();
      return;
    } else if (go.to === "back" && this.over?.view === "card" && this.over.from) {
      this.over = this.over.from === "place" ? undefined : this.over.from;
      void this.focusView();
    } else {
      this.over = undefined;
      this.search?.focus();
    }
    this.byId("panel")?.scrollTo(0, 0);
  }

  /** The pane's own choice is told to the store and not followed once more. */
  private select(customerId: string): void {
    this.selectedBefore = customerId;
    this.store.selectCustomer(customerId);
  }

  /** A row chosen in the sheet shows its card; a form that is open stays. */
  private followSelection(customerId: string | undefined): void {
    this.selectedBefore = customerId;
    const inForm = this.over !== undefined && this.over.view !== "card";
    if (customerId !== undefined && !inForm) this.over = { view: "card", customerId };
  }

  /** Begins the import of a list that was dropped or pasted; in a workbook without a book it asks first. */
  async bringIn(source: Source): Promise<void> {
    if (this.state.phase !== "no-book") {
      this.goTo({ to: "over", over: { view: "import", source } });
      return;
    }
    await this.updateComplete;
    await this.lazy.settled;
    await this.updateComplete;
    this.renderRoot.querySelector("kebu-start-view")?.ask(source);
  }

  private async openFirstReminder(): Promise<void> {
    this.goTo({ to: "place", place: "today" });
    await this.updateComplete;
    await this.renderRoot.querySelector("kebu-today-view")?.openFirst();
  }

  private async focusView(): Promise<void> {
    await this.updateComplete;
    await this.lazy.settled;
    await this.updateComplete;
    this.byId("shown")?.focus();
  }

  /** At the start the focus lies on the first who is waiting; unless the user is elsewhere already. */
  private async focusAtStart(): Promise<void> {
    await this.updateComplete;
    const { activeElement, body } = this.ownerDocument;
    if (activeElement !== null && activeElement !== body && activeElement !== this) return;
    await this.lazy.settled;
    await this.renderRoot.querySelector("kebu-today-view")?.settled;
    const hasMovedMeanwhile = this.shadowRoot?.activeElement;
    if (!hasMovedMeanwhile) await this.focusFirst();
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    await this.lazy.settled;
    await this.updateComplete;
    const isLed = this.place === "ranking" || this.place === "figures";
    if (this.state.phase === "no-book" || this.over !== undefined || isLed) {
      this.byId("shown")?.focus();
      return;
    }
    const today = this.renderRoot.querySelector("kebu-today-view");
    if (!(await today?.focusFirst())) this.search?.focus();
  }

  /** "/" from anywhere that is not a text field. */
  private readonly anywhereKey = (event: KeyboardEvent): void => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (!this.search || isTextField(event.composedPath()[0])) return;
    event.preventDefault();
    this.search.turnTo();
  };

  private readonly viewKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.isComposing) this.search?.focus();
  };

  private readonly lookAtClock = (): void => this.store.refreshToday();
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-pane": KebuPane;
  }
}
