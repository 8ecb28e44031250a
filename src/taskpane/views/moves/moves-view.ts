/**
 * Two rankings compared: one sentence, from which class to which, the letter to the team, and who it was
 * with the purchases that did it. Where one is in it (`at`) goes along to a card and back.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { isRefused } from "../../../model/problem";
import type { Language } from "../../../model/schema";
import { movesHeadline, movesLetter, type LetterFacts } from "../../../words/movement";
import { movesViewWords, type MovesViewWord } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { isTextField } from "../../components/is-text-field";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { copyText } from "../../copy-text";
import { sharedStyles } from "../../styles/controls";
import { comparedDays, type ComparedDays, type NothingToCompare } from "./compared-days";
import { daysFields } from "./days-fields";
import { madeDifferently } from "./made-differently";
import { moversList } from "./movers-list";
import { MOVES_BEGIN, type MovesAt } from "./moves-at";
import { movesStyles } from "./moves-styles";
import { movesTable } from "./moves-table";
import { MovesWork, type Comparison } from "./moves-work";
import { teamLetter } from "./team-letter";

@customElement("kebu-moves-view")
export class KebuMovesView extends StoreView {
  static override styles = [...sharedStyles, movesStyles];

  @property({ attribute: false }) at: MovesAt = MOVES_BEGIN;
  @state() private said: "" | "copied" | "notCopied" = "";
  private readonly work = new MovesWork();

  constructor() {
    super();
    this.addEventListener("keydown", this.copyKey);
  }

  /** Back from a card one is where it was opened; else the sentence that says most takes the focus. */
  override focus(): void {
    void this.focusWhenDrawn();
  }

  protected override render(): TemplateResult {
    const { book, settings, today } = this.state;
    if (!book) return html``;
    const days = comparedDays(book, settings, today, this.at);
    return html`
      <button type="button" class="link" id="moves-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      ${typeof days === "string" ? this.renderNothing(days) : this.renderDays(book, days)}
    `;
  }

  private renderNothing(why: NothingToCompare): TemplateResult {
    return html`<h2 id="moves-title" tabindex="-1">${this.say("title")}</h2>
      <p class="empty">${this.say(why)}</p>
      <button type="button" id="to-ranking" @click=${() => this.go({ to: "place", place: "ranking" })}>
        ${this.say("toRanking")}
      </button>`;
  }

  private renderDays(book: Book, days: ComparedDays): TemplateResult {
    const { settings, today } = this.state;
    const { language } = this;
    const compared = this.work.compare(book, settings, today, days.method, days.from, days.to);
    const refused = isRefused(compared);
    return html`<h2 id="moves-title" tabindex="-1">
        ${refused ? this.say("title") : movesHeadline(this.facts(compared), language)}
      </h2>
      ${days.earlier.length + days.later.length > 2 ? nothing : html`<p class="secondary">${this.say("oneWritten")}</p>`}
      ${daysFields({ days, today, language, onChoose: (chosen) => this.choose(chosen) })}
      ${refused ? problemList(compared, this.say("cannot"), language) : this.renderCompared(book, days, compared)}`;
  }

  private renderCompared(book: Book, days: ComparedDays, compared: Comparison): TemplateResult {
    const { language } = this;
    if (compared.differences.length > 0) {
      return html`${madeDifferently({
        compared,
        written: days.written,
        today: this.state.today,
        language,
        onChoose: (pair) => {
          this.choose(pair);
          void this.focusOn("moves-title");
        },
      })}${this.renderLetter(compared)}`;
    }
    const { currency } = this.state.settings;
    const { classes } = compared;
    return html`
      ${days.to === "today" && compared.from.way ? html`<p class="secondary">${this.say("sameWay")}</p>` : nothing}
      ${movesTable({ matrix: compared.matrix, classes, language, currency })} ${this.renderLetter(compared)}
      ${moversList({
        book,
        compared,
        classes,
        language,
        currency,
        shown: this.at.shown,
        onMore: (kind, count) => this.change({ shown: { ...this.at.shown, [kind]: count } }),
        onOpen: (customerId) => this.open(customerId),
      })}
    `;
  }

  private renderLetter(compared: Comparison): TemplateResult {
    const { language } = this;
    const written = this.letter(compared);
    const key = this.letterKey(compared);
    return teamLetter({
      text: this.at.letters[key] ?? written,
      isChanged: (this.at.letters[key] ?? written) !== written,
      letterLanguage: this.letterLanguage,
      said: this.said,
      language,
      onInput: (text) => this.changeLetter(key, text),
      onUnchange: () => {
        this.changeLetter(key, written);
        void this.focusOn("letter");
      },
      onLanguage: (letterLanguage) => this.change({ letterLanguage }),
      onCopy: () => void this.copy(),
    });
  }

  private get letterLanguage(): Language {
    return this.at.letterLanguage ?? this.language;
  }

  private facts(compared: Comparison): LetterFacts {
    return { ...compared, currency: this.state.settings.currency };
  }

  private letter(compared: Comparison): string {
    return movesLetter(this.facts(compared), this.letterLanguage);
  }

  private letterKey({ from, to }: Comparison): string {
    return [to.method, from.takenOn, to.takenOn, this.letterLanguage].join(" ");
  }

  private changeLetter(key: string, text: string): void {
    this.change({ letters: { ...this.at.letters, [key]: text } });
  }

  private choose(chosen: Pick<MovesAt, "method" | "from" | "to">): void {
    this.change({ ...chosen, shown: {} });
  }

  private change(part: Partial<MovesAt>): void {
    this.at = { ...this.at, ...part };
    this.said = "";
  }

  private open(customerId: string): void {
    const from = { view: "moves", at: { ...this.at, opened: customerId } } as const;
    this.go({ to: "over", over: { view: "card", customerId, from } });
  }

  /** C copies from anywhere in the view but a field. */
  private readonly copyKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "c" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTextField(event.composedPath()[0]) || !this.byId("copy-letter")) return;
    event.preventDefault();
    void this.copy();
  };

  private async copy(): Promise<void> {
    const field = this.byId("letter");
    if (!(field instanceof HTMLTextAreaElement)) return;
    this.said = "";
    this.said = (await copyText(field.value)) ? "copied" : "notCopied";
  }

  private async focusWhenDrawn(): Promise<void> {
    await this.updateComplete;
    const { opened } = this.at;
    const line = opened === undefined ? null : this.byId(`mover-${opened}`);
    (line ?? this.byId("moves-title"))?.focus();
  }

  private say(key: MovesViewWord): string {
    return say(movesViewWords[key], this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-moves-view": KebuMovesView;
  }
}
