/** What the parts of the page have: the session, its state, and the page's words. */
import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../../model/schema";
import { pageWords } from "../../words/page";
import { say, type PhraseData } from "../../words/phrase";
import type { PageSession } from "../page-session";

export abstract class SessionView extends LitElement {
  @property({ attribute: false }) session!: PageSession;
  private stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    this.stops = [this.session.subscribe(update), this.session.store.subscribe(update)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.stops) stop();
  }

  protected get language(): Language {
    return this.session.store.state.language;
  }

  protected word(key: keyof typeof pageWords, data?: PhraseData): string {
    return say(pageWords[key], this.language, data);
  }
}
