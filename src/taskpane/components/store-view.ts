/** What every view of the pane has: the store, its state, the words, and a way to go elsewhere. */
import { LitElement, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import type { Reminder } from "../../model/reminders/reminder";
import { paneWords, type PaneWord } from "../../words/pane";
import { say, type PhraseData } from "../../words/phrase";
import { reminderReason } from "../../words/reminders";
import type { Language } from "../../model/schema";
import { GoEvent, type Go } from "../route";
import type { BookStore, PaneState } from "../store";

export abstract class StoreView extends LitElement {
  @property({ attribute: false }) store!: BookStore;

  private stop: (() => void) | undefined;
  /** Who is told where to go. Known from the start: after a save this view may be gone already. */
  private goTarget: EventTarget = this;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("store")) return;
    this.stop?.();
    this.stop = this.store.subscribe(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.goTarget = paneAround(this);
    // Taken out and put back: the update subscribes again.
    if (this.hasUpdated) this.requestUpdate("store");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected get state(): PaneState {
    return this.store.state;
  }

  protected get language(): Language {
    return this.store.state.language;
  }

  /** The pane's words, in the pane's language. */
  protected word(key: PaneWord, data?: PhraseData): string {
    return say(paneWords[key], this.language, data);
  }

  /** Why someone is to be contacted, in a few words. */
  protected reasonOf(reminder: Reminder, language = this.language): string {
    return reminderReason(reminder, language, this.state.further?.words);
  }

  protected go(go: Go): void {
    this.goTarget.dispatchEvent(new GoEvent(go));
  }

  /** The element with this id in the view. */
  protected byId(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }

  /** Moves the focus once the view is drawn. */
  protected async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.byId(id)?.focus();
  }
}

/** The pane that the element is in, through all shadow roots; the element itself where it stands alone. */
function paneAround(element: HTMLElement): EventTarget {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host.localName === "kebu-pane") return root.host;
  }
  return element;
}
