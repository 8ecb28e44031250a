/**
 * The limits in words and as number fields, for those who would rather type than drag. A number that would
 * put the classes out of order is refused beside its field, and the limit stays as it was.
 */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import type { RankingQuery } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { rankingChoiceWords } from "../../../words/ranking-choices";
import { ruleSentence } from "../../../words/ranking-rule";
import { rankingViewWords } from "../../../words/ranking-view";
import { limitRange, stepOf, toPercent } from "../../components/limit-steps";
import { LimitMovedEvent } from "../../components/pareto-chart";
import { below, noteId } from "../../components/text-field";
import { sharedStyles } from "../../styles/controls";

@customElement("limit-fields")
export class LimitFields extends LitElement {
  static override styles = [
    ...sharedStyles,
    css`
      .pair {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    `,
  ];

  @property({ attribute: false }) query!: RankingQuery;
  @property({ attribute: false }) language: Language = "zh-CN";
  /** What was typed and is no limit, by place. */
  @state() private refused: Readonly<Record<number, string | undefined>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("query")) this.refused = {};
  }

  protected override render(): TemplateResult {
    return html`
      <p class="secondary">${ruleSentence(this.query, this.language)}</p>
      <div class="pair">${this.query.limits.map((_, place) => this.field(place))}</div>
    `;
  }

  private field(place: number): TemplateResult {
    const { method, classes, limits } = this.query;
    const { least, most } = limitRange(method, limits, place);
    const limit = String(toPercent(limits[place]!));
    const range = { least: toPercent(least), most: toPercent(most), limit };
    const typed = this.refused[place];
    const id = `limit-${place + 1}`;
    const error = typed === undefined ? undefined : say(rankingChoiceWords.badLimit, this.language, range);
    return html`<div class="field">
      <label for=${id}>${say(rankingViewWords.limitOf, this.language, { class: classes[place]! })}</label>
      <input
        type="number"
        id=${id}
        step=${toPercent(stepOf(method, limits[place]!))}
        .value=${live(typed ?? limit)}
        aria-invalid=${error === undefined ? "false" : "true"}
        aria-describedby=${ifDefined(noteId({ id, error }))}
        @change=${(event: Event) => this.take(place, event.target as HTMLInputElement)}
      />
      ${below({ id, error })}
    </div>`;
  }

  private take(place: number, { value, valueAsNumber }: HTMLInputElement): void {
    const { method, limits } = this.query;
    const { least, most } = limitRange(method, limits, place);
    const limit = valueAsNumber / 100;
    const isFit = toPercent(limit) >= toPercent(least) && toPercent(limit) <= toPercent(most);
    this.refused = { ...this.refused, [place]: isFit ? undefined : value };
    if (isFit && limit !== limits[place]) this.dispatchEvent(new LimitMovedEvent(place, limit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "limit-fields": LimitFields;
  }
}
