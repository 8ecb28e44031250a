/**
 * What is chosen once and then left: the classes and their names, what value is made of, when a class
 * changes. Behind one line that says what holds, so that the ranking stays calm. What is typed is kept
 * here until it makes sense; only then the ranking is told.
 */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { RANKING_BASES, type RankingBasis, type RankingQuery } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { joinedParts } from "../../../words/joined";
import { say } from "../../../words/phrase";
import { rankingChoiceWords, type RankingChoiceWord } from "../../../words/ranking-choices";
import { rankingViewWords } from "../../../words/ranking-view";
import { chipGroup } from "../../components/chip-group";
import { textField } from "../../components/text-field";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { classFields } from "./class-fields";
import { classesOf } from "./class-names";
import { costTrouble, offeredBases } from "./offered-choices";
import type { RankingChoice } from "./ranking-choice";
import { percentTyped, readDays, readMargin, stillTyped, type TypedChoice } from "./typed-choice";

/** Part of a choice was made. */
export class ChoiceEvent extends CustomEvent<Partial<RankingChoice>> {
  constructor(choice: Partial<RankingChoice>) {
    super("kebu-choice", { detail: choice, bubbles: true, composed: true });
  }
}

@customElement("more-choices")
export class MoreChoices extends LitElement {
  static override styles = [
    ...sharedStyles,
    disclosureStyles,
    css`
      .presets {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
        margin-top: 4px;
      }
      .pair {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    `,
  ];

  @property({ attribute: false }) book!: Book;
  @property({ attribute: false }) query!: RankingQuery;
  @property({ attribute: false }) language: Language = "zh-CN";
  @state() private typed: TypedChoice = {};

  /** What came from elsewhere meanwhile, such as by an undo, takes the place of what was typed. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("query")) this.typed = stillTyped(this.typed, this.query);
  }

  protected override render(): TemplateResult {
    const { book, language, query } = this;
    const basis = query.basis ?? "amount";
    const trouble = costTrouble(book);
    return html`<details id="more-choices">
      <summary>${this.word("moreChoices")} <span class="secondary">${this.summary(basis)}</span></summary>
      ${classFields({
        customers: book.customers,
        formerClasses: query.formerClasses ?? query.classes,
        names: this.typed.names ?? query.classes,
        language,
        onNames: (names) => this.typeNames(names),
      })}
      ${chipGroup({
        name: "basis",
        legend: say(rankingViewWords.basis, language),
        chips: offeredBases(book, basis, RANKING_BASES).map((value) => ({
          value,
          label: say(rankingViewWords[`basis.${value}`], language),
        })),
        value: basis,
        onPick: (value) => this.tell({ basis: value as RankingBasis }),
      })}
      ${trouble ? html`<p class="hint" id="no-cost">${this.word(trouble)}</p>` : nothing}
      ${basis === "recent" ? this.halfLifeField() : nothing} ${this.marginField()}
    </details>`;
  }

  private summary(basis: RankingBasis): string {
    const value = say(rankingViewWords[`basis.${basis}`], this.language);
    const margin = this.query.margin ? `±${percentTyped(this.query.margin)}%` : "";
    const parts = [this.query.classes.join(" / "), value, margin].filter((part) => part !== "");
    return joinedParts(parts, this.language);
  }

  private halfLifeField(): TemplateResult {
    const typed = this.typed.halfLife ?? String(this.query.halfLife);
    return textField({
      id: "half-life",
      label: this.word("halfLife"),
      value: typed,
      inputMode: "decimal",
      error: readDays(typed) === undefined ? this.word("badDays") : undefined,
      onInput: (text) => {
        this.typed = { ...this.typed, halfLife: text };
        const halfLife = readDays(text);
        if (halfLife !== undefined) this.tell({ halfLife });
      },
    });
  }

  private marginField(): TemplateResult {
    const typed = this.typed.margin ?? percentTyped(this.query.margin ?? 0);
    return textField({
      id: "margin",
      label: this.word("margin"),
      value: typed,
      inputMode: "decimal",
      hint: this.word("marginHint"),
      error: readMargin(typed) === undefined ? this.word("badMargin") : undefined,
      onInput: (text) => {
        this.typed = { ...this.typed, margin: text };
        const margin = readMargin(text);
        if (margin !== undefined) this.tell({ margin });
      },
    });
  }

  private typeNames(names: readonly string[]): void {
    this.typed = { ...this.typed, names };
    const classes = classesOf(names);
    if (classes) this.tell({ classes });
  }

  private tell(choice: Partial<RankingChoice>): void {
    this.dispatchEvent(new ChoiceEvent(choice));
  }

  private word(key: RankingChoiceWord): string {
    return say(rankingChoiceWords[key], this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "more-choices": MoreChoices;
  }
  interface HTMLElementEventMap {
    "kebu-choice": ChoiceEvent;
  }
}
