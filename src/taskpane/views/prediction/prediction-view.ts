/**
 * What customers will bring. First stands what came of trying it on the book's own past; where that was
 * no better than "the same as before", or could not be tried, nothing else is shown.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { LIST_STEP } from "../../components/list-step";
import { addDays } from "../../../model/day";
import { mayForesee, type NoOutlook, type Outlook } from "../../../model/prediction/outlook";
import { isRefusal } from "../../../model/prediction/refusal";
import { backTestWords } from "../../../words/back-test";
import { dateWords } from "../../../words/days";
import { moneyWords } from "../../../words/money";
import { predictionWords, type PredictionWord } from "../../../words/pane/prediction";
import { say, type PhraseData } from "../../../words/phrase";
import { refusalSentence } from "../../../words/refusals";
import { isTextField } from "../../components/is-text-field";
import { underWay } from "../../components/under-way";
import { WorkView } from "../../components/work-view";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { tableStyles } from "../../styles/tables";
import { underWayStyles } from "../../styles/under-way";
import { aheadWords } from "./card-ahead-words";
import { offWords } from "./off-words";
import { weeksAhead } from "./horizon-choice";
import { horizonFields } from "./horizon-fields";
import { modelDetails } from "./model-details";
import { predictionStyles } from "./prediction-styles";
import { predictionTable } from "./prediction-table";
import { predictionWorkOf, type Foreseen, type PredictionWork } from "./prediction-work";
import { secondOpinionLine } from "./second-opinion-line";

const DAYS_PER_WEEK = 7;

@customElement("kebu-prediction-view")
export class KebuPredictionView extends WorkView<PredictionWork> {
  static override styles = [...sharedStyles, disclosureStyles, underWayStyles, tableStyles, predictionStyles];

  protected override readonly workOf = predictionWorkOf;
  private focusedBefore: string | undefined;

  constructor() {
    super();
    this.addEventListener("keydown", this.onViewKey);
  }

  /** Where one was: the client whose card was opened, else what stands first. */
  override focus(): void {
    void this.focusWhenDrawn();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.work.isUpToDate) void this.work.look();
    this.focusedBefore = this.focused?.id;
  }

  /** What had the focus comes and goes with the work. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.focusedBefore === undefined || this.focused !== null) return;
    if (this.focusedBefore === "stop-second" || this.focusedBefore === "second") this.byId("second")?.focus();
    else this.focusFirst();
  }

  protected override render(): TemplateResult {
    if (!this.state.book) return html``;
    return html`
      <button type="button" class="link" id="prediction-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="prediction-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${this.content()}
    `;
  }

  private content(): TemplateResult | typeof nothing {
    const { outlook, underWay: stage, failed, foreseen } = this.work.state;
    if (!outlook) return stage ? this.progress() : this.beginning(failed ? "failed" : "stopped");
    if (!mayForesee(outlook)) return this.denial(outlook);
    return html`
      ${this.verdict(backTestWords(outlook.test, this.language, this.currency))}
      ${horizonFields(this.work.horizon, this.language, (horizon) => void this.work.choose(horizon))}
      ${stage && stage.stage !== "second" ? this.progress() : nothing}
      ${foreseen ? this.result(outlook, foreseen) : stage ? nothing : this.beginning(failed ? "failed" : "stopped")}
      ${modelDetails(
        [
          ["BG/NBD", outlook.models.bgNbd],
          ["Gamma-Gamma", outlook.models.gammaGamma],
          ["Pareto/NBD", this.work.state.pareto],
        ],
        this.language,
      )}
    `;
  }

  private verdict(words: string): TemplateResult {
    return html`<p class="verdict" id="verdict" tabindex="-1" role="status">${words}</p>`;
  }

  /** How the trial went where there was one, else the reason, which says itself what follows. */
  private denial({ refused, test }: NoOutlook): TemplateResult {
    if (!test) return this.verdict(refusalSentence(refused, this.language));
    return html`${this.verdict(backTestWords(test, this.language, this.currency))}
      <p>${this.say("notShown")}</p>`;
  }

  private beginning(word: "stopped" | "failed"): TemplateResult {
    return html`<p id="stopped" tabindex="-1" role="status">${this.say(word)}</p>
      <div class="buttons">
        <button type="button" id="look" @click=${() => this.work.look()}>${this.say("again")}</button>
      </div>`;
  }

  private progress(): TemplateResult | typeof nothing {
    const { underWay: doing } = this.work.state;
    if (!doing) return nothing;
    return underWay({
      words: this.say(doing.stage),
      label: this.say(doing.stage),
      share: doing.share,
      leave: { id: `stop-${doing.stage}`, words: this.say("stop"), onLeave: () => this.work.stop() },
    });
  }

  private result({ asOf, test, models }: Outlook, foreseen: Foreseen): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    const { order, predictions, horizon } = foreseen;
    const hasValue = !isRefusal(models.gammaGamma);
    const sum = (column: Float64Array): number => order.reduce((total, row) => total + column[row]!, 0);
    const last = addDays(asOf, Math.round(weeksAhead(horizon) * DAYS_PER_WEEK));
    return html`
      <div role="status">
        <p class="total" id="total">
          ${this.say(hasValue ? "total" : "totalVisits", {
            ahead: aheadWords(horizon, this.language),
            day: dateWords(last, asOf, this.language),
            customers: order.length,
            visits: Math.round(sum(predictions.expectedVisits)),
            value: hasValue ? this.money(sum(predictions.expectedValue)) : "",
          })}
        </p>
      </div>
      <p class="secondary">${offWords(test, this.language)} ${this.say("withoutNew")}</p>
      ${
        isRefusal(models.gammaGamma)
          ? html`<p class="hint" id="no-amounts">
              ${refusalSentence(models.gammaGamma, this.language, "amounts")}
            </p>`
          : nothing
      }
      ${predictionTable({
        book,
        foreseen,
        second: this.work.state.second,
        hasValue,
        shown: this.work.shown,
        currency: this.currency,
        language: this.language,
        onOpen: (customerId) => this.open(customerId),
      })}
      ${this.more(order.length - this.work.shown)}
      <p class="hint">${this.say("unknownWhy")}</p>
      ${secondOpinionLine({
        foreseen,
        state: this.work.state,
        language: this.language,
        progress: () => this.progress(),
        onAsk: () => void this.work.choose(this.work.horizon),
      })}
    `;
  }

  private more(left: number): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<button type="button" class="link" id="more" @click=${() => this.showMore()}>
      ${this.say("more", { count: Math.min(LIST_STEP, left) })}
    </button>`;
  }

  private get currency(): string {
    return this.state.settings.currency;
  }

  private money(amount: number): string {
    return moneyWords(Math.round(amount), this.currency, this.language);
  }

  private open(customerId: string): void {
    this.work.opened = customerId;
    this.go({ to: "over", over: { view: "card", customerId, from: { view: "prediction" } } });
  }

  private showMore(): void {
    this.work.shown += LIST_STEP;
    this.requestUpdate();
  }

  private async focusWhenDrawn(): Promise<void> {
    do await this.updateComplete;
    while (this.isUpdatePending);
    if (this.work.opened !== undefined) this.byId(`client-${this.work.opened}`)?.focus();
    this.work.opened = undefined;
    if (this.focused === null) this.focusFirst();
  }

  /** What stands first: the verdict, or the way out while it is not there yet. */
  private focusFirst(): void {
    const first = ["verdict", "stop-looking", "stopped", "prediction-title"];
    first
      .map((id) => this.byId(id))
      .find((element) => element !== null)
      ?.focus();
  }

  private get focused(): Element | null {
    return this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
  }

  private readonly onViewKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTextField(event.composedPath()[0])) return;
    const details = this.renderRoot.querySelector("details");
    if (details) details.open = !details.open;
  };

  private say(key: PredictionWord, data?: PhraseData): string {
    return say(predictionWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-prediction-view": KebuPredictionView;
  }
}
